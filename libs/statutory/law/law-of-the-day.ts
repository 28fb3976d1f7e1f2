import type { Law } from './law.js';
import type { PolicyName, Reading } from './policies.js';
import type { LawTables, RowOf } from './table-shapes.js';

/** Other readings than the tables' defaults, by policy: where a ministry, a court or an institution has answered the question. */
export type PolicyChoices = { readonly [policy in PolicyName]?: string };

/** The law of one day, as every rule takes it. */
export interface LawOfTheDay {
  readonly date: Temporal.PlainDate;
  readonly rows: LawTables;
  readonly choices: PolicyChoices;
}

/** The law in force on a day. */
export function lawOn(law: Law, date: Temporal.PlainDate, choices: PolicyChoices = {}): LawOfTheDay {
  return { date, rows: law.rowsOn(date), choices };
}

/** The row that a rule needs. Throws where the tables have none: a fault of the tables, not of the facts. */
export function theRow<Row>(rows: readonly Row[], fits: (row: Row) => boolean = () => true): Row {
  const row = rows.find(fits);
  if (row === undefined) throw new Error('The tables of the law have no row for this rule on this day');
  return row;
}

export interface ChosenReading {
  readonly policy: PolicyName;
  readonly reading: Reading;
  readonly law: RowOf<'policies'>;
}

/** The reading of an open question on a day: the one chosen, else the tables' default. Throws `RangeError` on an unknown one. */
export function readingOf<Policy extends PolicyName>(
  today: LawOfTheDay,
  policy: Policy,
): { readonly policy: Policy; readonly reading: Reading<Policy>; readonly law: RowOf<'policies'> } {
  const law = theRow(today.rows.policies, row => row.policy === policy);
  const chosen = today.choices[policy] ?? law.reading;
  if (!law.readings.some(({ code }) => code === chosen)) {
    throw new RangeError(`${policy} has no reading ${chosen}`);
  }
  return { policy, reading: chosen as Reading<Policy>, law };
}

/** Which reading was taken of each open question, by policy. */
export const readingsByPolicy = (readings: readonly ChosenReading[]): Record<string, string> =>
  Object.fromEntries(readings.map(({ policy, reading }) => [policy, reading]));
