import fc from 'fast-check';
import { rupiah } from '#kernel';
import type { ContributionFacts } from './contributions/contribution.types.js';
import { BUILT_IN_LAW } from './law/built-in.js';
import type { PolicyChoices } from './law/law-of-the-day.js';
import { POLICY_READINGS } from './law/policies.js';
import type { PayerKind } from './law/terms.js';

// Facts that the built-in law can assess, for properties: on any day, and often next to a change of the law.

/** Thirteen properties of so many cases each: above a hundred thousand together. */
export const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 8_000) };

const FIRST_DAY = Temporal.PlainDate.from('2015-07-01');
const DAYS = Array.from({ length: 4_500 }, (_, days) => FIRST_DAY.add({ days }));
export const LATEST = BUILT_IN_LAW.rowsOn(Temporal.PlainDate.from('2026-01-01'));
export const BASES = LATEST.bpuBands.map(({ base }) => base);

const indexOf = (iso: string): number => FIRST_DAY.until(iso, { largestUnit: 'days' }).days;
const EDGES = ['2019-12-01', '2019-12-02', '2020-02-29', '2023-12-31', '2025-02-23', '2025-02-24'];

const dayAt = (index: number): Temporal.PlainDate => DAYS[index] ?? FIRST_DAY;

export const days: fc.Arbitrary<Temporal.PlainDate> = fc
  .oneof(
    { weight: 3, arbitrary: fc.nat({ max: DAYS.length - 1 }) },
    { weight: 1, arbitrary: fc.constantFrom(...EDGES.map(indexOf)) },
  )
  .map(dayAt);

export const daysFrom = (iso: string): fc.Arbitrary<Temporal.PlainDate> =>
  fc.integer({ min: indexOf(iso), max: DAYS.length - 1 }).map(dayAt);

/** The first days of each change of the tables, the first law left out. */
export const changes: readonly Temporal.PlainDate[] = DAYS.filter(
  (day, index) => index > 0 && BUILT_IN_LAW.rowsOn(day) !== BUILT_IN_LAW.rowsOn(dayAt(index - 1)),
);

const daysByLaw = Map.groupBy(DAYS, day => BUILT_IN_LAW.rowsOn(day));

/** Some day on which the very same rows are in force. */
export function dayUnderTheSameLaw(day: Temporal.PlainDate, pick: number): Temporal.PlainDate {
  const same = daysByLaw.get(BUILT_IN_LAW.rowsOn(day)) ?? [];
  return same[pick % same.length] ?? day;
}

/** Any reading of any policy, where one is chosen at all. */
export const choices: fc.Arbitrary<PolicyChoices> = fc.record(
  Object.fromEntries(
    Object.entries(POLICY_READINGS).map(([policy, readings]) => [
      policy,
      fc.constantFrom<string>(...readings),
    ]),
  ),
  { requiredKeys: [] },
);

export const amounts = fc.integer({ min: 1, max: 1_000_000_000 }).map(rupiah);

const PAYERS: readonly PayerKind[] = ['SELF', 'APBN', 'APBD', 'APBDES', 'DESA_ADAT', 'CSR', 'WADAH'];
const contributionMonths = days.map(day => day.toPlainYearMonth());

export const contributionFacts: fc.Arbitrary<ContributionFacts> = fc.oneof(
  fc.record({
    segment: fc.constant('BPU' as const),
    incomeBase: fc.constantFrom(...BASES),
    month: contributionMonths,
    payerKind: fc.constantFrom(...PAYERS),
    sector: fc.constantFrom('TRANSPORT' as const, 'OTHER' as const),
  }),
  fc.record({
    segment: fc.constant('PU' as const),
    wage: amounts,
    riskClass: fc.integer({ min: 1, max: 5 }),
    month: contributionMonths,
  }),
  fc.record({
    segment: fc.constant('CONSTRUCTION' as const),
    basis: fc.constant('wages' as const),
    wages: amounts,
    month: contributionMonths,
  }),
  fc.record({
    segment: fc.constant('CONSTRUCTION' as const),
    basis: fc.constant('contract' as const),
    contractValue: fc.integer({ min: 0, max: 20_000_000_000 }).map(rupiah),
    month: contributionMonths,
  }),
);
