import { describe, expect, it } from '@jest/globals';
import { bodyOf, lacksOfPlan, NO_STEP, planTyped } from './plan-entry.js';

const plan = {
  ...({ goal: 'TRAINING', managedBy: 'made', plannedBy: 'made' } as const),
  text: { id: 'Pelatihan', en: 'Training' },
  plannedAt: '2026-01-14T02:00:00Z',
  steps: [{ kind: 'TRAINING' as const, from: '2026-02-01', to: '2026-02-28' }],
};

describe('A plan that is being typed', () => {
  it('lacks everything at first', () => {
    expect(lacksOfPlan(planTyped(null))).toEqual([
      ...['goal', 'steps.0.kind', 'steps.0.from', 'steps.0.to', 'managedBy'],
    ]);
  });

  it('in the place of another begins as that one, and says why', () => {
    const typed = planTyped(plan);
    expect(lacksOfPlan(typed)).toEqual(['reason']);
    expect(bodyOf({ ...typed, reason: 'TOO_SLOW' })).toEqual({
      ...{ goal: 'TRAINING', steps: plan.steps, managedBy: 'made', reason: 'TOO_SLOW' },
    });
  });

  it('is told where a step is not filled in', () => {
    const typed = { ...planTyped(plan), reason: 'TOO_SLOW' as const };
    const steps = [...typed.steps, { ...NO_STEP, kind: 'AIDS' as const }];
    expect(lacksOfPlan({ ...typed, steps })).toEqual(['steps.1.from', 'steps.1.to']);
  });
});
