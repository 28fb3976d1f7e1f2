import { z } from 'zod';
import { rupiahField } from '#contracts';
import { quoted, quotedBecause } from '#platform';
import type { Law } from '#statutory';

/** What is owed, and why. `jkk` and `jkm` are of one person in the first month, `total` of all persons and months. */
export const contributionQuote = z.object({
  wageBase: rupiahField.nullable(),
  jkk: rupiahField,
  jkm: rupiahField,
  total: rupiahField,
  persons: z.int().positive(),
  months: z.int().positive(),
  ...quotedBecause,
});

/** The contribution of facts that nobody has checked. Throws `Refused` where the law says no or does not understand them. */
export const quoteContribution = (facts: unknown, law: Law): z.infer<typeof contributionQuote> =>
  contributionQuote.parse({ wageBase: null, ...quoted('contribution', facts, law) });
