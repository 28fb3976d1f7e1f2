import { z } from 'zod';
import { defineRecord } from '../define.js';
import { plainDate } from '../fields.js';
import { payeeRecordV2 } from './records.v2.js';

const { bankCode, accountNumber, accountName } = payeeRecordV2.schema.shape;

/** A payee under age. The account of the record is the guardian's; their own is for the day on which they come of age. */
export const minorPayeeRecordV1 = defineRecord({
  kind: 'MinorPayeeRecord',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Penerima di bawah umur, walinya, dan rekening walinya',
    en: "A payee who is a minor, the guardian, and the guardian's account",
  },
  schema: payeeRecordV2.schema.extend({
    birthDate: plainDate,
    guardian: z.strictObject({
      name: z.string().min(1).max(200),
      nik: z.string().regex(/^\d{16}$/),
      basis: z.enum(['PARENT', 'DECREE']),
      /** The number of the decree; null of a parent. */
      decree: z.string().min(1).max(200).nullable(),
    }),
    ownAccount: z.strictObject({ bankCode, accountNumber, accountName }).nullable(),
  }),
});

export const heirDisputeRecordV1 = defineRecord({
  kind: 'HeirDisputeRecord',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Uraian sengketa ahli waris, atau surat yang menyelesaikannya',
    en: 'What the heirs dispute, or the paper that settled it',
  },
  schema: z.strictObject({
    claimId: z.uuid(),
    account: z.string().min(1).max(5000),
  }),
});

export type MinorPayeeRecord = z.infer<typeof minorPayeeRecordV1.schema>;
export type HeirDisputeRecord = z.infer<typeof heirDisputeRecordV1.schema>;
