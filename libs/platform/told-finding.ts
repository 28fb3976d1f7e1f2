import { z } from 'zod';

/** What is wrong with a line of a file, as a person reads it: where and why, in both languages, and no value of it. */
export const toldFinding = z.strictObject({
  line: z.int(),
  /** `null`: the line as a whole. */
  column: z.string().nullable(),
  code: z.string(),
  id: z.string(),
  en: z.string(),
});

export type ToldFinding = z.infer<typeof toldFinding>;
