import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { plainDate } from '#contracts';
import type { Rupiah } from '#kernel';

const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

const limits = z.strictObject({
  office: z.string().regex(/^[A-Z0-9][A-Z0-9_-]{0,31}$/),
  from: plainDate,
  to: plainDate.nullable(),
  opens: time,
  closes: time,
  workingDaysOnly: z.boolean(),
  /** The most that is approved in one day; null for no limit. */
  mostPerDay: (z.int().nonnegative() as unknown as z.ZodType<Rupiah>).nullable(),
});

/** When an office approves payouts, and for how much a day, between two days. */
export type ReleaseLimits = z.infer<typeof limits>;

/** Without settings of an institution: at any time, without a limit but the award and the funds. */
const BUILT_IN: readonly ReleaseLimits[] = [];

/** The settings of an institution, from its file. Throws naming what is wrong with it, in both languages. */
export function readReleaseLimits(file: string | undefined): readonly ReleaseLimits[] {
  if (file === undefined) return BUILT_IN;
  const read = z.array(limits).safeParse(contentOf(file));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n');
  throw new Error(
    `RELEASE_LIMITS: isi berkas salah; betulkan lalu jalankan lagi.\nRELEASE_LIMITS: the file is wrong; correct it and start again.\n${faults}`,
  );
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(
      `RELEASE_LIMITS: ${file} tidak dapat dibaca sebagai JSON.\nRELEASE_LIMITS: ${file} cannot be read as JSON.`,
    );
  }
}
