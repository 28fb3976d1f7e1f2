import { referenceOf } from '../explain/line.js';
import { eventMustNotBeOlderThanTheLaw, outOfRange } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import type { RowOf } from '../law/table-shapes.js';
import type { LawReference } from '../law/terms.js';
import type { Refused } from './contribution.types.js';

export type BusinessSize = RowOf<'programmeDuties'>['size'];

export interface ProgrammeDuties {
  readonly outcome: 'answered';
  /** JKK and JKM always; JHT and JP, which are no part of these tables, by name only. */
  readonly programmes: readonly string[];
  readonly law: LawReference;
}

/** The programmes that a business of a size must join on a day; `BPU` is the self-employed. */
export function largerBusinessesMustJoinMoreProgrammes(
  law: Law,
  size: BusinessSize,
  date: Temporal.PlainDate,
): ProgrammeDuties | Refused {
  const early = eventMustNotBeOlderThanTheLaw(date);
  if (early !== null) return { outcome: 'refused', refusal: early };
  const rows = law.rowsOn(date).programmeDuties;
  const row = rows.find(candidate => candidate.size === size);
  if (row !== undefined) return { outcome: 'answered', programmes: row.programmes, law: referenceOf(row) };
  const sizes = rows.map(candidate => candidate.size).join(' | ');
  return { outcome: 'refused', refusal: outOfRange('size', size, sizes) };
}
