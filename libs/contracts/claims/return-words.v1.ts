import { z } from 'zod';
import { defineRecord } from '../define.js';

export const returnWordsV1 = defineRecord({
  kind: 'ReturnWords',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Apa yang harus dibetulkan pada klaim yang dikembalikan',
    en: 'What is to be corrected in a claim that was returned',
  },
  schema: z.strictObject({
    claimId: z.uuid(),
    words: z.string().min(1).max(5000),
  }),
});

export type ReturnWords = z.infer<typeof returnWordsV1.schema>;
