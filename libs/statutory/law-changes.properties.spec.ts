import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BenefitAssessment } from './benefits/benefit.types.js';
import { assessed } from './benefits/testing-benefits.js';
import { BUILT_IN_LAW } from './law/built-in.js';
import type { TableName } from './law/table-shapes.js';
import { changes, choices, dayUnderTheSameLaw, RUNS } from './testing-arbitrary.js';
import { accidents, benefitFacts, jkmDeaths } from './testing-arbitrary-benefits.js';

/** What decides a component, besides the readings. */
const TABLES_OF: Readonly<Record<string, readonly TableName[]>> = {
  medical: ['care'],
  transport: ['transportCaps'],
  prosthesis: ['prosthesis'],
  stmb: ['stmb'],
  disability: ['disabilityParts', 'partialDisability', 'totalPermanent'],
  deathBenefit: ['jkkDeath', 'cashBenefits'],
  jkmBenefit: ['cashBenefits', 'jkmFirstMonths', 'severalMemberships'],
  periodic: ['cashBenefits', 'jkmFirstMonths', 'severalMemberships'],
  funeral: ['cashBenefits', 'jkmFirstMonths', 'severalMemberships'],
  scholarship: [
    'scholarshipOnce',
    'scholarshipLevels',
    'scholarshipChildren',
    'scholarshipTenure',
    'severalMemberships',
  ],
};
const COMPONENTS = Object.keys(TABLES_OF);

/** What rows say, without where it stands and since when. */
function contentOf(component: string, date: Temporal.PlainDate): string {
  const rows = BUILT_IN_LAW.rowsOn(date);
  const stripped = (TABLES_OF[component] ?? []).map(table =>
    rows[table].map(row => ({ ...row, ...NO_REFERENCE })),
  );
  return JSON.stringify(stripped);
}
const NO_REFERENCE = {
  regulation: '',
  article: '',
  effectiveFrom: '',
  effectiveTo: '',
  mark: '',
  sources: '',
};

const isUnchanged = (component: string, change: Temporal.PlainDate): boolean =>
  contentOf(component, change) === contentOf(component, change.subtract({ days: 1 }));

/** The components that a change leaves alone, by its day. */
const UNCHANGED = new Map(
  changes.map(change => [change.toString(), COMPONENTS.filter(component => isUnchanged(component, change))]),
);

const amountsOf = ({ lines, scholarship }: BenefitAssessment, component: string): string =>
  [...lines, ...scholarship.lines]
    .filter(line => line.component === component)
    .map(({ item, amount, formula }) => `${item} ${amount} ${formula}`)
    .join('; ');

describe('a change of the law', () => {
  it('changes only what its tables say, from its day on', () => {
    const around = fc.oneof(accidents, jkmDeaths);
    fc.assert(
      fc.property(around, fc.constantFrom(...changes), (facts, change) => {
        const eve = assessed({ ...facts, date: change.subtract({ days: 1 }) });
        const day = assessed({ ...facts, date: change });
        const unchanged = UNCHANGED.get(change.toString()) ?? [];
        return unchanged.every(component => amountsOf(eve, component) === amountsOf(day, component));
      }),
      RUNS,
    );
  });

  it.each([
    ['2019-12-02', ['deathBenefit', 'funeral', 'jkmBenefit', 'periodic', 'scholarship', 'stmb', 'transport']],
    ['2025-02-24', ['funeral', 'jkmBenefit', 'periodic', 'scholarship']],
    ['2025-12-22', []],
  ])('on %s concerns %j', (iso, concerned) => {
    const unchanged = UNCHANGED.get(iso) ?? [];
    expect(COMPONENTS.filter(component => !unchanged.includes(component)).sort()).toEqual(concerned);
  });

  it('is the only thing that the day of an event decides: under the same rows the answer is the same', () => {
    fc.assert(
      fc.property(benefitFacts, fc.nat(), choices, (facts, pick, chosen) => {
        const { STMB_YEAR: _byTheCalendar, ...fixed } = chosen;
        const other = { ...facts, date: dayUnderTheSameLaw(facts.date, pick) };
        return JSON.stringify(assessed(other, fixed)) === JSON.stringify(assessed(facts, fixed));
      }),
      RUNS,
    );
  });
});
