import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { answer } from './answer.js';

const DEATH = {
  programme: 'JKK',
  cause: 'work-accident',
  outcome: 'death',
  date: '2025-11-20',
  segment: 'PU',
  wage: 5_000_000,
};
const MONTH = { segment: 'BPU', month: '2026-01', income: 1_000_000 };

/** The names that a question knows, as it tells them itself. */
function namesOf(ask: string, facts: object): string[] {
  const found = answer(ask, { ...facts, 'no such fact': 1 }, BUILT_IN_LAW);
  if (found.outcome !== 'not-understood') throw new Error('A made-up fact was understood');
  return found.faults.flatMap(({ allowed }) => allowed.en.split(' | '));
}

const words = fc.constantFrom(
  ...['JKM', 'JKK', 'death', 'recovered', 'disability', 'other', 'occupational-disease', 'sudden death'],
  ...['PU', 'BPU', 'CONSTRUCTION', 'transport', 'APBDES', 'SPOUSE', '2015-06-30', '2020-02-29', '9999-12'],
);
const numbers = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.integer({ min: 0, max: 700 }), fc.double());
const inner = fc.dictionary(
  fc.constantFrom('level', 'year', 'part', 'side', 'measured', 'medical', 'transport', 'cost', 'land'),
  fc.oneof(words, numbers, fc.constantFrom('SD', 'thumb', 'left')),
);
const value = fc.oneof(words, numbers, fc.boolean(), inner, fc.array(inner), fc.array(words), fc.jsonValue());

describe('Whatever JSON is asked', () => {
  it.each([
    ['benefit', DEATH],
    ['contribution', MONTH],
  ])('a %s is answered, refused with its field, or not understood; never thrown', (ask, facts) => {
    const changes = fc.dictionary(fc.constantFrom(...namesOf(ask, facts)), value, { maxKeys: 4 });
    fc.assert(
      fc.property(changes, changed => {
        const found = answer(ask, { ...facts, ...changed }, BUILT_IN_LAW);
        if (found.outcome === 'refused') expect(found.refusal.field).not.toBe('');
        if (found.outcome === 'answered') expect(Number.isSafeInteger(found.values['total'])).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['children', Array(501).fill({ level: 'SD' })],
    ['disability', Array(501).fill({ part: 'thumb', side: 'left' })],
    ['heirs', Array(501).fill('SPOUSE')],
    ['costs.medical', Array(501).fill(1)],
  ])('a list of more than 500 %s is refused unread', (field, list) => {
    const [name = '', kind] = field.split('.');
    const facts = { ...DEATH, [name]: kind === undefined ? list : { [kind]: list } };
    expect(answer('benefit', facts, BUILT_IN_LAW)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'STATUTORY_FACT_NOT_UNDERSTOOD', field },
    });
  });

  it.each([
    ['benefit', { ...DEATH, wage: undefined, dailyWage: Number.MAX_SAFE_INTEGER }, 'dailyWage'],
    ['benefit', { ...DEATH, realWage: Number.MAX_SAFE_INTEGER }, 'realWage'],
    ['benefit', { ...DEATH, realWage: -1 }, 'realWage'],
    ['benefit', { ...DEATH, segment: 'BPU', monthsUnpaid: -1 }, 'monthsUnpaid'],
    ['benefit', { ...DEATH, segment: 'BPU', monthsUnpaid: Number.MAX_SAFE_INTEGER }, 'monthsUnpaid'],
    ['contribution', { ...MONTH, income: undefined, dailyWage: Number.MAX_SAFE_INTEGER }, 'dailyWage'],
    [
      'contribution',
      {
        segment: 'PU',
        month: '2024-01',
        riskClass: 5,
        wage: 1_000_000_000_000,
        persons: 10_000_000,
        months: 600,
      },
      'persons',
    ],
  ])('a %s of %j, which no sum can hold or no calendar has, is refused by its field', (ask, facts, field) => {
    expect(answer(ask, facts, BUILT_IN_LAW)).toMatchObject({ outcome: 'refused', refusal: { field } });
  });
});
