import { z } from 'zod';
import { defineRecord } from '../define.js';

export const returnToWorkWordsV1 = defineRecord({
  kind: 'ReturnToWorkWords',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Yang dikatakan pekerja dan pemberi kerja tentang kembali bekerja',
    en: 'What the worker and the employer said of the return to work',
  },
  schema: z.strictObject({ returnId: z.uuid(), words: z.string().min(1).max(5000) }),
});

export type ReturnToWorkWords = z.infer<typeof returnToWorkWordsV1.schema>;
