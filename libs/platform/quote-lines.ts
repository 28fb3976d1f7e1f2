import { z } from 'zod';
import { bilingual, digest, plainDate } from '#contracts';
import type { AnswerLine } from '#statutory';

const mark = z.enum(['CONFIRMED', 'INFERRED', 'UNCONFIRMED']);
const readings = z.record(z.string(), z.string());

const quotedLine = z.strictObject({
  text: bilingual,
  result: z.string(),
  formula: z.string().nullable(),
  laws: z.array(
    z.strictObject({
      regulation: z.string(),
      article: z.string(),
      effectiveFrom: plainDate,
      effectiveTo: plainDate.nullable(),
      mark,
    }),
  ),
  readings,
  mark,
});

/** What every quote says beside its amounts: why, under which law, and how well that is known. */
export const quotedBecause = {
  lines: z.array(quotedLine),
  notes: z.array(bilingual),
  policies: readings,
  unconfirmed: z.boolean(),
  lawDigest: digest,
};

/** A line of the law's answer as JSON has it: of its rows the references alone, with their days as text. */
export const quotedLineOf = (line: AnswerLine): z.infer<typeof quotedLine> => ({
  ...line,
  readings: { ...line.readings },
  laws: line.laws.map(({ regulation, article, effectiveFrom, effectiveTo, mark }) => ({
    regulation,
    article,
    effectiveFrom: effectiveFrom.toString(),
    effectiveTo: effectiveTo?.toString() ?? null,
    mark,
  })),
});
