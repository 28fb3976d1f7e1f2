import { z } from 'zod';
import { defineRecord } from '../define.js';
import { plainDate } from '../fields.js';
import { minorPayeeRecordV1 } from './heir-records.v1.js';
import { schoolLevel } from './scholarship-parts.js';

const { guardian } = minorPayeeRecordV1.schema.shape;

/** A child with a scholarship, as a payee. Of a minor the account is the guardian's, of others the child's own. */
export const scholarRecordV1 = defineRecord({
  kind: 'ScholarRecord',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Anak penerima beasiswa, walinya, dan rekeningnya',
    en: 'A child with a scholarship, the guardian, and the account',
  },
  schema: minorPayeeRecordV1.schema.extend({
    nik: z.string().regex(/^\d{16}$/),
    guardian: guardian.nullable(),
  }),
});

export const scholarshipProofV1 = defineRecord({
  kind: 'ScholarshipProof',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Surat keterangan sekolah untuk satu tahun ajaran',
    en: 'The letter of the school for one school year',
  },
  schema: z.strictObject({
    claimId: z.uuid(),
    childId: z.uuid(),
    school: z.string().min(1).max(200),
    letterNumber: z.string().min(1).max(200),
    letterDate: plainDate,
    level: schoolLevel,
    startsOn: plainDate,
    married: z.boolean(),
    working: z.boolean(),
  }),
});

export type ScholarRecord = z.infer<typeof scholarRecordV1.schema>;
export type ScholarshipProof = z.infer<typeof scholarshipProofV1.schema>;
