import { z } from 'zod';
import { defineRecord } from '../define.js';

export const furtherDocumentWordsV1 = defineRecord({
  kind: 'FurtherDocumentWords',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Dokumen mana yang diminta kemudian, dan mengapa',
    en: 'Which document was asked for later, and why',
  },
  schema: z.strictObject({
    claimId: z.uuid(),
    words: z.string().min(1).max(5000),
  }),
});

export type FurtherDocumentWords = z.infer<typeof furtherDocumentWordsV1.schema>;
