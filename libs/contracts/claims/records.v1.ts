import { z } from 'zod';
import { defineRecord } from '../define.js';

export const payeeRecordV1 = defineRecord({
  kind: 'PayeeRecord',
  version: 1,
  topic: 'claims.private',
  meaning: { id: 'Penerima santunan dan rekeningnya', en: 'A payee and the account to be paid' },
  schema: z.strictObject({
    payeeId: z.uuid(),
    name: z.string().min(1).max(200),
    nik: z
      .string()
      .regex(/^\d{16}$/)
      .nullable(),
    bankCode: z.string().regex(/^\d{3}$/),
    accountNumber: z.string().regex(/^\d{5,34}$/),
    accountName: z.string().min(1).max(200),
  }),
});

export const caseRecordV1 = defineRecord({
  kind: 'CaseRecord',
  version: 1,
  topic: 'claims.private',
  meaning: { id: 'Uraian kejadian dan diagnosis', en: 'The narrative of the event and the diagnosis' },
  schema: z.strictObject({
    claimId: z.uuid(),
    narrative: z.string().max(5000),
    diagnosis: z.string().max(1000).nullable(),
  }),
});

export const medicalOpinionV1 = defineRecord({
  kind: 'MedicalOpinion',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Pendapat dokter penasihat dan alasannya',
    en: "The medical adviser's opinion and its reasons",
  },
  schema: z.strictObject({
    claimId: z.uuid(),
    opinion: z.string().min(1).max(5000),
  }),
});

export type MedicalOpinion = z.infer<typeof medicalOpinionV1.schema>;
export type PayeeRecord = z.infer<typeof payeeRecordV1.schema>;
export type CaseRecord = z.infer<typeof caseRecordV1.schema>;
