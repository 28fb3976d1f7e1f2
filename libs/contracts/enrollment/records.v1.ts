import { z } from 'zod';
import { defineRecord } from '../define.js';
import { code, plainDate } from '../fields.js';

export const personRecordV1 = defineRecord({
  kind: 'PersonRecord',
  version: 1,
  topic: 'enrollment.private',
  meaning: { id: 'Identitas seseorang', en: 'The identity of a person' },
  schema: z.strictObject({
    personId: z.uuid(),
    nik: z.string().regex(/^\d{16}$/),
    name: z.string().min(1).max(200),
    birthDate: plainDate.nullable(),
    districtCode: z.string().regex(/^\d{6}$/),
    cardNumber: z.string().regex(/^\d{11}$/),
  }),
});

export const heirRecordV1 = defineRecord({
  kind: 'HeirRecord',
  version: 1,
  topic: 'enrollment.private',
  meaning: { id: 'Ahli waris dalam berkas', en: 'An heir on file' },
  schema: z.strictObject({
    personId: z.uuid(),
    relation: code,
    name: z.string().min(1).max(200),
    nik: z
      .string()
      .regex(/^\d{16}$/)
      .nullable(),
  }),
});

export type PersonRecord = z.infer<typeof personRecordV1.schema>;
export type HeirRecord = z.infer<typeof heirRecordV1.schema>;
