import fc from 'fast-check';
import { rupiah } from '#kernel';
import type {
  AccidentFacts,
  BenefitFacts,
  Child,
  CostItem,
  CostKind,
  Disability,
  JkmDeathFacts,
} from './benefits/benefit.types.js';
import type { RowOf } from './law/table-shapes.js';
import { amounts, BASES, days, daysFrom, LATEST } from './testing-arbitrary.js';

const segments = fc.constantFrom('PU' as const, 'BPU' as const);
const months = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 90 }));
const wages = fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 200_000_000 }));

const children: fc.Arbitrary<Child[]> = fc.array(
  fc.constantFrom(...LATEST.scholarshipLevels).chain(({ level, mostYears }) =>
    fc.record(
      {
        level: fc.constant(level),
        year: fc.integer({ min: 1, max: mostYears }),
        age: fc.nat({ max: 30 }),
        married: fc.boolean(),
        working: fc.boolean(),
      },
      { requiredKeys: ['level', 'year'] },
    ),
  ),
  { maxLength: 4 },
);

const event = {
  date: days,
  segment: segments,
  children,
  tenureMonths: months,
  continuousMonths: months,
};

export const jkmDeaths: fc.Arbitrary<JkmDeathFacts> = fc.record({
  programme: fc.constant('JKM'),
  outcome: fc.constant('death'),
  ...event,
  monthsPaid: months,
  monthsSinceRegistration: months,
  memberships: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 10 })),
});

const KINDS_OF_ANY_LAW: readonly CostKind[] = [
  'medical',
  'diagnosis',
  'transport-land',
  'transport-sea',
  'transport-air',
  'prosthesis',
];
const KINDS_SINCE_2019: readonly CostKind[] = ['homecare', 'glasses', 'dentures', 'hearingAid'];

const costsOf = (kinds: readonly CostKind[]): fc.Arbitrary<CostItem[]> =>
  fc
    .array(fc.record({ kind: fc.constantFrom(...kinds), amount: amounts, price: amounts }), { maxLength: 5 })
    .map(list =>
      list.map(({ kind, amount, price }, index) => ({
        kind,
        amount,
        reference: `KW-${index}`,
        ...(kind === 'prosthesis' ? { referencePrice: price } : {}),
      })),
    );

const sides = fc.constantFrom('left' as const, 'right' as const);
const percents = fc.integer({ min: 1, max: 100 });

function measuredOf(part: RowOf<'disabilityParts'>): { measured?: fc.Arbitrary<number> } {
  if (part.kind === 'PER_STEP') return { measured: percents };
  return part.kind === 'RANGE' ? { measured: fc.integer({ min: 10, max: 30 }) } : {};
}

const losses: fc.Arbitrary<Disability[]> = fc.array(
  fc.constantFrom(...LATEST.disabilityParts).chain((part): fc.Arbitrary<Disability> => {
    const asked = {
      part: fc.constant(part.part),
      ...measuredOf(part),
      ...(part.kind === 'SIDED' ? { side: sides, handedness: sides } : {}),
    };
    return fc.oneof(
      fc.record({ kind: fc.constant('anatomical' as const), ...asked }),
      fc.record({ kind: fc.constant('functional' as const), functionLoss: percents, ...asked }),
    );
  }),
  { minLength: 1, maxLength: 4 },
);

const OUTCOMES = ['death', 'recovered', 'disability', 'total-permanent'] as const;

const accidentsWith = (costs: fc.Arbitrary<CostItem[]>, date: fc.Arbitrary<Temporal.PlainDate>) =>
  fc
    .record({
      ...event,
      date,
      costs,
      outcome: fc.constantFrom(...OUTCOMES),
      stmbDays: fc.oneof(fc.integer({ min: 1, max: 800 }), fc.constantFrom(180, 181, 360, 361)),
      wage: wages,
      band: fc.nat({ max: BASES.length - 1 }),
      disabilities: losses,
    })
    .map(({ wage, band, outcome, disabilities, ...facts }): AccidentFacts => {
      const base = facts.segment === 'BPU' ? BASES[band] : undefined;
      const accident = { programme: 'JKK', ...facts, wageBase: base ?? rupiah(wage) } as const;
      return outcome === 'disability' ? { ...accident, outcome, disabilities } : { ...accident, outcome };
    });

/** Work accidents with costs that every law since 2015 pays. */
export const accidents = accidentsWith(costsOf(KINDS_OF_ANY_LAW), days);
export const accidentsSince2019 = accidentsWith(
  costsOf([...KINDS_OF_ANY_LAW, ...KINDS_SINCE_2019]),
  daysFrom('2019-12-02'),
);
export const benefitFacts: fc.Arbitrary<BenefitFacts> = fc.oneof(accidents, accidentsSince2019, jkmDeaths);
