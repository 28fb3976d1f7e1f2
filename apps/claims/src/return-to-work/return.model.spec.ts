import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '#kernel';
import type { ReturnCommand } from './return.commands.js';
import { returnDecider } from './return.decide.js';
import type { ReturnEvent } from './return.events.js';
import { evolve } from './return.evolve.js';
import { type ReturnState, waitOf } from './return.state.js';
import { ending, finding, planning, referral } from './testing-returns.js';

const by = fc.constantFrom('a', 'b', 'c').map(name => name as Actor);
const findings = fc.constantFrom(
  finding(),
  finding({ fitness: 'FIT', limits: [] }),
  finding({ fitness: 'NOT_YET', limits: [] }),
  finding({ fitness: 'NOT_FIT', limits: [] }),
);
const plans = fc
  .tuple(fc.constantFrom('SAME_JOB', 'TRAINING'), fc.constantFrom(null, 'TOO_SLOW'), by)
  .map(([goal, reason, managedBy]) =>
    planning({ goal, reason, managedBy } as Parameters<typeof planning>[0]),
  );
const endings = fc
  .constantFrom('ADAPTED_JOB', 'NOT_POSSIBLE', 'STOPPED_BY_WORKER')
  .map(outcome => ending({ outcome } as Parameters<typeof ending>[0]));
const commands: fc.Arbitrary<ReturnCommand> = fc
  .tuple(fc.oneof(findings, findings, plans, plans, plans, endings), by)
  .map(([command, actor]) => ({ ...command, by: actor }));

function holds(before: ReturnState, { type, data }: ReturnEvent): boolean {
  if (before.stage !== 'Open') return false;
  switch (type) {
    case 'ReturnToWorkReferred':
      return false;
    case 'WorkFitnessFound':
      return data.foundBy !== before.referredBy;
    case 'ReturnToWorkPlanned':
      return before.plan === null && before.found?.foundBy !== data.plannedBy;
    case 'ReturnToWorkPlanRevised':
      return before.plan !== null && before.found?.foundBy !== data.revisedBy;
    case 'ReturnToWorkEnded':
      return before.plan?.managedBy !== data.endedBy;
  }
}

interface Happened {
  readonly before: ReturnState;
  readonly event: ReturnEvent;
}

/** What a run of commands leads to; those that are refused change nothing. */
function lifeOf(run: readonly ReturnCommand[]): { readonly all: Happened[]; readonly last: ReturnState } {
  const all: Happened[] = [];
  let last: ReturnState = returnDecider.initialState;
  for (const command of run) {
    const decision = returnDecider.decide(last, command);
    for (const event of decision.outcome === 'accepted' ? decision.events : []) {
      all.push({ before: last, event });
      last = evolve(last, event);
    }
  }
  return { all, last };
}

it('in any order of commands by anybody, each step comes from the right hands, and nothing follows the end', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(by, fc.array(commands, { maxLength: 12 }), (first, rest) => {
      const { all, last } = lifeOf([{ ...referral(), by: first }, ...rest]);
      for (const { event } of all) seen.add(event.type);
      const inOrder = all.slice(1).every(({ before, event }) => holds(before, event));
      return inOrder && last.stage !== 'NotReferred' && (waitOf(last) === null) === (last.stage === 'Ended');
    }),
    { numRuns: 3_000 },
  );
  expect([...seen].sort()).toEqual([
    ...['ReturnToWorkEnded', 'ReturnToWorkPlanRevised', 'ReturnToWorkPlanned', 'ReturnToWorkReferred'],
    'WorkFitnessFound',
  ]);
});
