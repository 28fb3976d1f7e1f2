import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rupiah, sumRupiah } from '#kernel';
import type { BenefitFacts, CostKind } from './benefit.types.js';
import { accident, assessed, cost, jkm } from './benefit-samples.js';
import { bpuBases } from './bpu-income.js';
import { day } from './law.js';

describe('every assessment', () => {
  const dates = fc.integer({ min: 0, max: 4_500 }).map(days => day('2015-07-01').add({ days }));
  const segments = fc.constantFrom('PU' as const, 'BPU' as const);
  const kinds = fc.constantFrom<CostKind>('medical', 'transport-land', 'transport-sea', 'transport-air');
  const costs = fc
    .array(fc.record({ kind: kinds, amount: fc.integer({ min: 1, max: 1_000_000_000 }) }), { maxLength: 8 })
    .map(list => list.map((item, index) => cost(item.kind, item.amount, `KW-${index}`)));
  const accidents = fc
    .record({
      outcome: fc.constantFrom('death' as const, 'recovered' as const),
      date: dates,
      segment: segments,
      costs,
      stmbDays: fc.integer({ min: 1, max: 2_000 }),
      wage: fc.integer({ min: 30, max: 100_000_000 }),
      band: fc.nat({ max: 29 }),
    })
    .map(({ wage, band, ...facts }): BenefitFacts => {
      const bandBase = bpuBases(facts.date)[band] ?? rupiah(1_000_000);
      return { programme: 'JKK', ...facts, wageBase: facts.segment === 'BPU' ? bandBase : rupiah(wage) };
    });
  const deaths = fc
    .record({ date: dates, segment: segments, monthsPaid: fc.nat({ max: 600 }) })
    .map(facts => jkm(facts));

  it('has lines of whole positive rupiah that sum to its total, each with its law in force on the day', () => {
    fc.assert(
      fc.property(fc.oneof(accidents, deaths), facts => {
        const { lines, total } = assessed(facts);
        expect(sumRupiah(lines.map(line => line.amount))).toBe(total);
        expect(lines.length).toBeGreaterThan(0);
        for (const { amount, law } of lines) {
          expect(Number.isSafeInteger(amount) && amount > 0).toBe(true);
          expect(Temporal.PlainDate.compare(law.effectiveFrom, facts.date)).toBeLessThanOrEqual(0);
          expect(
            law.effectiveTo === null || Temporal.PlainDate.compare(facts.date, law.effectiveTo) <= 0,
          ).toBe(true);
        }
        const keys = lines.map(line => `${line.component} ${line.item}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('pays all care and never more for transport than was spent', () => {
    fc.assert(
      fc.property(accidents, facts => {
        if (facts.programme === 'JKM') return;
        const { lines } = assessed(facts);
        const paid = (component: string) =>
          sumRupiah(lines.filter(line => line.component === component).map(line => line.amount));
        const spent = (kind: string) =>
          sumRupiah(facts.costs.filter(item => item.kind.startsWith(kind)).map(item => item.amount));
        expect(paid('medical')).toBe(spent('medical'));
        expect(paid('transport')).toBeLessThanOrEqual(Math.min(spent('transport'), 17_000_000));
      }),
    );
  });

  it('pays one more day off work by at most a day of wage', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 30, max: 50_000_000 }),
        (days, wage) => {
          const facts = accident({ segment: 'PU', wageBase: rupiah(wage) });
          const step =
            assessed({ ...facts, stmbDays: days + 1 }).total - assessed({ ...facts, stmbDays: days }).total;
          expect(step).toBeGreaterThanOrEqual(0);
          expect(step).toBeLessThanOrEqual(wage / 30 + 1);
        },
      ),
    );
  });
});
