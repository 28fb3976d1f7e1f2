import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, sumRupiah } from '#kernel';
import { dutyTakenBy } from '../claim-ledger/duty-table.js';
import { problems } from '../problems.js';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { type ClaimState, initialState, type Stage } from './claim.state.js';
import { paidSum } from './share-progress.js';
import { anyStep, type Step } from './testing-claim-life.js';
import { decider, facts, member, threeMonths, validation } from './testing-fixtures.js';

const RUNS = 100_000;

/** Which stages an event may lead to from a stage: what is not here must never happen. */
const LEADS: Readonly<Record<ClaimEvent['type'], Partial<Record<Stage, readonly Stage[]>>>> = {
  ClaimSubmitted: { NotSubmitted: ['Submitted'] },
  ClaimResubmitted: { ReturnedToOfficer: ['Submitted'] },
  DocumentsReceived: stays('Submitted', 'NeedsAttention', 'Validated', 'Verified', 'Assessed'),
  DocumentFiled: stays('Submitted', 'NeedsAttention', 'Validated', 'Verified', 'Assessed'),
  ClaimValidated: leadsTo('Validated', ['Submitted', 'NeedsAttention', 'Validated', 'Assessed']),
  ClaimNeedsAttention: leadsTo('NeedsAttention', ['Submitted', 'NeedsAttention', 'Validated', 'Assessed']),
  LateContributionDecided: stays('NeedsAttention'),
  MedicalOpinionGiven: stays('NeedsAttention', 'Validated'),
  ClaimVerified: leadsTo('Verified', ['Validated']),
  BenefitAssessed: leadsTo('Assessed', ['Verified']),
  ClaimReturnedToOfficer: leadsTo('ReturnedToOfficer', ['NeedsAttention', 'Validated', 'Assessed']),
  ClaimRejected: leadsTo('Rejected', ['NeedsAttention', 'Validated', 'Assessed']),
  ClaimWithdrawn: leadsTo('Withdrawn', [
    ...(['Submitted', 'NeedsAttention', 'Validated', 'Assessed', 'ReturnedToOfficer'] as const),
  ]),
  ClaimApproved: leadsTo('Approved', ['Assessed']),
  SharePaid: { Approved: ['PartlyPaid'], PartlyPaid: ['PartlyPaid'], Settled: ['Settled'] },
  ShareReturned: {
    ...{ Approved: ['Approved'], PartlyPaid: ['PartlyPaid', 'Approved'] },
    Settled: ['Settled', 'PartlyPaid', 'Approved'],
  },
  ClaimSettled: leadsTo('Settled', ['PartlyPaid']),
};

function leadsTo(to: Stage, from: readonly Stage[]): Partial<Record<Stage, readonly Stage[]>> {
  return Object.fromEntries(from.map(stage => [stage, [to]]));
}
function stays(...stages: Stage[]): Partial<Record<Stage, readonly Stage[]>> {
  return Object.fromEntries(stages.map(stage => [stage, [stage]]));
}

/** What is remembered beside the claim itself, to hold it against. */
interface Seen {
  stage: Stage;
  readonly duties: Map<Actor, string>;
}
const start = (): Seen => ({ stage: 'NotSubmitted', duties: new Map() });
interface Live {
  state: ClaimState;
}

class Try implements fc.Command<Seen, Live> {
  constructor(private readonly step: Step) {}

  check = (): boolean => true;

  run(seen: Seen, live: Live): void {
    const decision = decider.decide(live.state, this.step(live.state));
    if (decision.outcome === 'refused') {
      expect(Object.keys(problems)).toContain(decision.refusal.code);
      return;
    }
    for (const event of decision.events) happen(event, seen, live);
    whatIsPaidIsNeverMoreThanTheAward(live.state);
  }

  toString = (): string => JSON.stringify(this.step(initialState));
}

function happen(event: ClaimEvent, seen: Seen, live: Live): void {
  live.state = decider.evolve(live.state, event);
  const allowed = LEADS[event.type][seen.stage] ?? [];
  if (!allowed.includes(live.state.stage)) {
    throw new Error(`${event.type} led from ${seen.stage} to ${live.state.stage}`);
  }
  seen.stage = live.state.stage;
  const taken = dutyTakenBy(event);
  if (taken === null) return;
  const before = seen.duties.get(taken.actor);
  if (before !== undefined && before !== taken.duty) {
    throw new Error(`${taken.actor} was ${before} and is ${taken.duty}`);
  }
  seen.duties.set(taken.actor, taken.duty);
}

function whatIsPaidIsNeverMoreThanTheAward(state: ClaimState): void {
  if (!('award' in state)) return;
  const { award, shares } = state.award;
  const paid = paidSum(state);
  if (sumRupiah(shares.map(({ amount }) => amount)) !== award)
    throw new Error('The shares are not the award');
  if (paid > award) throw new Error(`Paid ${paid} of ${award}`);
  if ((state.stage === 'Settled') !== (paid === award))
    throw new Error(`${state.stage}: ${paid} of ${award}`);
}

/** Where a claim may stay for ever: the heirs have the money, or were told why not, or asked for nothing more. */
const ENDS: readonly Stage[] = ['Settled', 'Rejected', 'Withdrawn'];

/** `Verified` is left by the assessment in the same decision. */
const REACHED: readonly Stage[] = [
  ...(['NotSubmitted', 'Submitted', 'NeedsAttention', 'Validated', 'Assessed'] as const),
  ...(['ReturnedToOfficer', 'Approved', 'PartlyPaid'] as const),
  ...ENDS,
];

/** Somebody who has no duty yet can always move it on: the facts arrive, or a person decides. */
function everyStageHasAnExit(state: ClaimState): void {
  if (state.stage === 'NotSubmitted' || ENDS.includes(state.stage)) return;
  if (!waysOut(state).some(command => moves(state, command))) throw new Error(`No way out of ${state.stage}`);
}

function moves(state: ClaimState, command: ClaimCommand): boolean {
  const decision = decider.decide(state, command);
  return decision.outcome === 'accepted' && decision.events.length > 0;
}

function waysOut(state: ClaimState): ClaimCommand[] {
  const at = '2025-12-22T02:00:00.000Z';
  if (state.stage === 'NotSubmitted') return [];
  const { submitter, verifier } = state.duties;
  const shares = 'award' in state ? state.award.shares : [];
  return [
    validation(threeMonths),
    validation(facts(member())),
    { type: 'WithdrawClaim', reason: 'FAMILY_WITHDRAWS', by: submitter, at },
    { type: 'ReturnClaim', reason: 'OTHER', by: verifier ?? ('nobody.yet' as Actor), at },
    ...shares.map(
      ({ shareId, amount }): ClaimCommand => ({
        ...{ type: 'RecordSharePaid', shareId, amount, settledAt: at },
        paymentId: '01990000-0000-7000-8000-000000009999' as never,
      }),
    ),
  ];
}

it('No step of a claim is out of order, nobody has two duties, nothing is overpaid, and there is always a way on', () => {
  const reached = new Set<Stage>();
  fc.assert(
    fc.property(
      fc.commands([anyStep.map(step => new Try(step))], { maxCommands: 30, size: '+1' }),
      commands => {
        const live: Live = { state: initialState };
        fc.modelRun(() => ({ model: start(), real: live }), commands);
        reached.add(live.state.stage);
        everyStageHasAnExit(live.state);
      },
    ),
    { numRuns: RUNS },
  );
  expect(reached).toEqual(new Set(REACHED));
}, 300_000);
