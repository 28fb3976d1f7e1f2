import { z } from 'zod';
import { defineRecord } from '../define.js';

export const accountNoteV1 = defineRecord({
  kind: 'AccountNote',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Catatan tentang rekening penerima yang dibetulkan atau ditolak',
    en: 'What was noted when the account of a payee was corrected or dismissed',
  },
  schema: z.strictObject({
    claimId: z.uuid(),
    payeeId: z.uuid(),
    note: z.string().min(1).max(5000),
  }),
});

export type AccountNote = z.infer<typeof accountNoteV1.schema>;
