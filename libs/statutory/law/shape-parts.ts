import { z } from 'zod';
import { rupiah } from '#kernel';

const MOST_RUPIAH = 1_000_000_000_000;
const PER_WHOLE = 1_000_000;

/** The words that every table is written in. */
export const date = z.iso.date().transform(iso => Temporal.PlainDate.from(iso));
export const amount = z.int().min(0).max(MOST_RUPIAH).transform(rupiah);
export const rate = z.strictObject({ of: z.int().min(0), per: z.int().min(1).max(PER_WHOLE) });
export const count = z.int().min(0).max(100_000);
export const words = z.string().regex(/\S/);
export const text = z.strictObject({ id: words, en: words });
export const programme = z.enum(['JKK', 'JKM']);
export const segment = z.enum(['PU', 'BPU']);
export const contributionSegment = z.enum(['PU', 'BPU', 'CONSTRUCTION']);
export const sector = z.enum(['TRANSPORT', 'OTHER']);
export const payerKind = z.enum([
  'APBN',
  'APBD',
  'APBDES',
  'DESA_ADAT',
  'WADAH',
  'CSR',
  'EMPLOYER',
  'PROJECT',
  'SELF',
]);
export const mark = z.enum(['CONFIRMED', 'INFERRED', 'UNCONFIRMED']);

const reference = {
  regulation: words,
  article: words,
  effectiveFrom: date,
  effectiveTo: date.nullable(),
  mark,
  /** The keys of `sources.json` behind the row; none where it is remembered. */
  sources: z.array(words),
};

/** A table: its rows' own fields, what tells two rows apart on one day, and whether each day since the first law has a row of each key. */
export function table<Fields extends z.ZodRawShape>(
  fields: Fields,
  { key, unbroken }: { readonly key: readonly (keyof Fields & string)[]; readonly unbroken: boolean },
) {
  return { row: z.strictObject({ ...reference, ...fields }).readonly(), key, unbroken };
}
