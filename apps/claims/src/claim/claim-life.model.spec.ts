import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, rupiah, sumRupiah } from '#kernel';
import { dutyTakenBy } from '../claim-ledger/duty-table.js';
import { problems } from '../problems.js';
import { waitingAccounts } from './account.state.js';
import { openAppealOf } from './appeal.state.js';
import type { ClaimCommand } from './claim.commands.js';
import { claimDecider } from './claim.decide.js';
import type { ClaimEvent } from './claim.events.js';
import {
  type ClaimState,
  type Duty,
  initialState,
  isAwarded,
  type KnownClaim,
  type Stage,
} from './claim.state.js';
import { batchesInForce, invoicesInForce, waitingCosts } from './costs.state.js';
import { openPapers } from './further-document.state.js';
import { numberOf } from './hospital-invoice.js';
import { officeOfDuty } from './office.state.js';
import { paidSum } from './share-progress.js';
import { isSignal } from './signal-decisions.js';
import { dismissing } from './testing-accounts.js';
import { correctionApproval, dismissal } from './testing-appeals.js';
import { anyStep, type Step } from './testing-claim-life.js';
import { everyRupiahOfAnAwardIsExplained } from './testing-corrections.js';
import { costsDeclined } from './testing-costs.js';
import { decider, facts, law, member, threeMonths, validation } from './testing-fixtures.js';
import { takingBack } from './testing-later-papers.js';
import { klungkung, OPEN, officeOf, routing } from './testing-offices.js';
import { yearDeclined } from './testing-scholarships.js';
import { decisionOn } from './testing-signals.js';

const RUNS = 100_000;

/** `Verified` is left in the decision that leads to it. */
const DISPUTABLE: readonly Stage[] = [
  ...(['Submitted', 'NeedsAttention', 'Validated', 'Assessed', 'ReturnedToOfficer'] as const),
  ...(['Approved', 'PartlyPaid'] as const),
];

const JUDGED: readonly Stage[] = ['NeedsAttention', 'Validated', 'Assessed'];
/** What was decided takes papers only while an appeal against it is heard. */
const APPEALABLE: readonly Stage[] = ['Appealed', 'Approved', 'PartlyPaid', 'Settled'];
const OF_PAPERS: readonly ClaimEvent['type'][] = [
  ...(['DocumentsReceived', 'DocumentFiled'] as const),
  ...(['FurtherDocumentAsked', 'FurtherDocumentNoLongerAsked'] as const),
];

/** Which stages an event may lead to from a stage: what is not here must never happen. */
const LEADS: Readonly<Record<ClaimEvent['type'], Partial<Record<Stage, readonly Stage[]>>>> = {
  ClaimSubmitted: { NotSubmitted: ['Submitted'] },
  OccupationalDiseaseClaimed: stays('Submitted'),
  JasaRaharjaPaid: stays('Submitted', 'Approved', 'PartlyPaid', 'Settled'),
  HospitalInvoiced: stays('Submitted', 'Approved', 'PartlyPaid', 'Settled'),
  ClaimResubmitted: { ReturnedToOfficer: ['Submitted'] },
  DocumentsReceived: stays('Submitted', ...JUDGED, 'Verified', ...APPEALABLE),
  DocumentFiled: stays('Submitted', ...JUDGED, 'ReturnedToOfficer', ...APPEALABLE),
  ClaimValidated: leadsTo('Validated', ['Submitted', 'NeedsAttention', 'Validated', 'Assessed']),
  ClaimNeedsAttention: leadsTo('NeedsAttention', ['Submitted', 'NeedsAttention', 'Validated', 'Assessed']),
  LateContributionDecided: stays('NeedsAttention'),
  MedicalOpinionGiven: stays('NeedsAttention', 'Validated'),
  SignalDecided: stays('NeedsAttention'),
  RegistryAnswered: stays('Submitted', 'NeedsAttention', 'Validated', 'Assessed'),
  FurtherDocumentAsked: stays(...JUDGED, ...APPEALABLE),
  FurtherDocumentNoLongerAsked: stays(...JUDGED, 'ReturnedToOfficer', ...APPEALABLE),
  ClaimTakenInAtOffice: stays('Submitted'),
  DutyRouted: stays(...DISPUTABLE, 'Settled', 'Appealed'),
  DutyTakenBack: stays(...DISPUTABLE, 'Settled', 'Appealed'),
  HeirsDisputed: stays(...DISPUTABLE),
  HeirsDisputeSettled: stays(...DISPUTABLE),
  ClaimReclassified: startsOver('ReturnedToOfficer'),
  LabourInspectorDetermined: startsOver('ReturnedToOfficer', 'Appealed', 'Approved', 'PartlyPaid', 'Settled'),
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
  ClaimAppealed: { ...stays('Approved', 'PartlyPaid', 'Settled'), Rejected: ['Appealed'] },
  AppealDecided: { ...stays('Approved', 'PartlyPaid', 'Settled'), Appealed: ['Submitted', 'Rejected'] },
  CorrectionAssessed: stays('Approved', 'PartlyPaid', 'Settled'),
  AwardCorrected: { ...stays('Approved', 'PartlyPaid'), Settled: ['PartlyPaid'] },
  OverpaymentFound: stays('Approved', 'PartlyPaid', 'Settled'),
  ScholarChildEntered: stays('Approved', 'PartlyPaid', 'Settled'),
  ScholarshipYearProved: stays('Approved', 'PartlyPaid', 'Settled'),
  ScholarshipYearVerified: stays('Approved', 'PartlyPaid', 'Settled'),
  ScholarshipYearDeclined: stays('Approved', 'PartlyPaid', 'Settled'),
  ScholarshipYearAwarded: { ...stays('Approved', 'PartlyPaid'), Settled: ['PartlyPaid'] },
  FurtherCostsEntered: stays('Approved', 'PartlyPaid', 'Settled'),
  FurtherCostsVerified: stays('Approved', 'PartlyPaid', 'Settled'),
  FurtherCostsDeclined: stays('Approved', 'PartlyPaid', 'Settled'),
  AccountEntered: stays('Approved', 'PartlyPaid'),
  AccountCorrected: stays('Approved', 'PartlyPaid'),
  AccountDismissed: stays('Approved', 'PartlyPaid', 'Settled'),
};

function leadsTo(to: Stage, from: readonly Stage[]): Partial<Record<Stage, readonly Stage[]>> {
  return Object.fromEntries(from.map(stage => [stage, [to]]));
}
function stays(...stages: readonly Stage[]): Partial<Record<Stage, readonly Stage[]>> {
  return Object.fromEntries(stages.map(stage => [stage, [stage]]));
}

/** Until the approval everything is looked at again; otherwhere it stays as it is. */
function startsOver(...others: readonly Stage[]): Partial<Record<Stage, readonly Stage[]>> {
  return {
    ...leadsTo('Submitted', ['Submitted', 'NeedsAttention', 'Validated', 'Assessed']),
    ...stays(...others),
  };
}

/** What is remembered beside the claim itself, to hold it against. */
interface Seen {
  stage: Stage;
  readonly duties: Map<Actor, string>;
  /** Whose duty an appeal ended, and who entered one: they judge nothing any more. */
  readonly former: Set<Actor>;
  readonly entered: Set<Actor>;
  /** Who judges for which office, by what the events say of the case: the duty's own, or the case's under ''. */
  readonly offices: Map<string, string>;
  /** What the events committed to as a payee's record after the award. */
  readonly confirmed: Set<number>;
}
const start = (): Seen => ({
  stage: 'NotSubmitted',
  duties: new Map(),
  former: new Set(),
  entered: new Set(),
  offices: new Map(),
  confirmed: new Set(),
});
const happened = new Set<ClaimEvent['type']>();
interface Live {
  state: ClaimState;
}

class Try implements fc.Command<Seen, Live> {
  constructor(private readonly step: Step) {}

  check = (): boolean => true;

  run(seen: Seen, live: Live): void {
    const command = this.step(live.state);
    const decision = decisionOf(live.state, command);
    if (decision.outcome === 'refused') {
      if (!Object.hasOwn(problems, decision.refusal.code)) throw new Error(decision.refusal.code);
      return;
    }
    noDisputedCaseIsAwarded(live.state, decision.events);
    noClaimWithoutItsLaterPapersIsAwarded(live.state, decision.events);
    noAppealIsDecidedWithoutItsPaper(live.state, decision.events);
    whatWasDecidedTakesPapersForAnAppealAlone(live.state, decision.events);
    for (const event of decision.events) happen(event, seen, live);
    whatIsPaidIsNeverMoreThanTheAward(live.state);
    everyRupiahOfAnAwardIsExplained(live.state);
    noChildIsPaidAYearTwice(live.state);
    onlyAConfirmedAccountIsPaid(live.state, seen);
    noBillIsInForceTwice(live.state);
    noPaperIsAskedForTwice(live.state);
  }

  toString = (): string => JSON.stringify(this.step(initialState));
}

function happen(event: ClaimEvent, seen: Seen, live: Live): void {
  nobodyJudgesForAnotherOffice(event, seen);
  live.state = decider.evolve(live.state, event);
  const allowed = LEADS[event.type][seen.stage] ?? [];
  if (!allowed.includes(live.state.stage)) {
    throw new Error(`${event.type} led from ${seen.stage} to ${live.state.stage}`);
  }
  seen.stage = live.state.stage;
  happened.add(event.type);
  if (event.type === 'ClaimAppealed') seen.entered.add(event.data.enteredBy);
  nobodyHasTwoDuties(event, seen);
  if (event.type === 'AccountCorrected') seen.confirmed.add(event.data.record.version);
  if ('formerly' in event.data) for (const { actor } of event.data.formerly) seen.former.add(actor);
}

function nobodyHasTwoDuties(event: ClaimEvent, seen: Seen): void {
  const taken = dutyTakenBy(event);
  if (taken === null) return;
  const { actor, duty } = taken;
  const before = seen.duties.get(actor);
  if (before !== undefined && before !== duty) throw new Error(`${actor} was ${before} and is ${duty}`);
  if (seen.former.has(actor)) throw new Error(`${actor} was ${before} until an appeal, and acts again`);
  if (duty !== 'submitter' && seen.entered.has(actor)) throw new Error(`${actor} entered an appeal`);
  seen.duties.set(actor, duty);
}

/** Some people of the models are of an office. */
const decisionOf = (state: ClaimState, command: ClaimCommand) =>
  claimDecider(law, 'by' in command ? officeOf(command.by) : null).decide(state, command);

/** Held against the duties that events say were taken, so that a command that is not known to take one is found. */
function nobodyJudgesForAnotherOffice(event: ClaimEvent, { offices, duties }: Seen): void {
  if (event.type === 'ClaimTakenInAtOffice') offices.set('', event.data.office);
  if (event.type === 'DutyRouted') offices.set(event.data.duty, event.data.to);
  if (event.type === 'DutyTakenBack') offices.delete(event.data.duty);
  const taken = dutyTakenBy(event);
  if (taken === null || taken.duty === 'submitter') return;
  const { actor, duty } = taken;
  const theirs = officeOf(actor);
  const office = offices.get(duty) ?? offices.get('') ?? null;
  if (theirs !== null && office !== null && theirs !== office && duties.get(actor) !== duty)
    throw new Error(`${actor} of ${theirs} was ${duty} of a case of ${office}`);
}

const JUDGING = ['adviser', 'verifier', 'approver', 'decider'] as const;

/** Somebody of any office brings what nobody can judge any more to one that is open. */
function noDutyIsLeftWithAClosedOffice(state: ClaimState): void {
  if (state.stage === 'NotSubmitted' || ['Rejected', 'Withdrawn'].includes(state.stage)) return;
  const { duties } = state;
  const isOpenTo = (duty: Duty) => duties[duty] === null || duty === 'decider' || isAwarded(state);
  for (const duty of JUDGING.filter(isOpenTo)) {
    const office = officeOfDuty(state, duty);
    if (office === null || OPEN.includes(office)) continue;
    const routed = claimDecider(law, klungkung).decide(state, routing({ duty, by: 'nobody.yet' as Actor }));
    if (routed.outcome === 'refused') throw new Error(`${duty} stays with ${office}: ${routed.refusal.code}`);
  }
}

function noDisputedCaseIsAwarded(before: ClaimState, events: readonly ClaimEvent[]): void {
  const isOpen = before.stage !== 'NotSubmitted' && before.dispute !== null;
  if (isOpen && events.some(({ type }) => type === 'ClaimApproved'))
    throw new Error('Approved while the heirs are in dispute');
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

function noChildIsPaidAYearTwice(state: ClaimState): void {
  if (!('scholarship' in state)) return;
  const { children, years } = state.scholarship;
  const named = new Set(years.map(({ childId, schoolYear }) => `${childId} ${schoolYear}`));
  if (named.size !== years.length) throw new Error('A school year twice');
  if (children.length > 2) throw new Error(`${children.length} children`);
  const levels = Map.groupBy(years, ({ childId, level }) => `${childId} ${level}`);
  for (const [level, of] of levels) if (of.length > 6) throw new Error(`${level}: ${of.length} years`);
}

function noBillIsInForceTwice(state: ClaimState): void {
  if (!('furtherCosts' in state)) return;
  const bills = [...batchesInForce(state).values()]
    .flat()
    .map(({ kind, reference }) => `${kind} ${reference}`);
  if (new Set(bills).size < bills.length) throw new Error('A bill counts twice');
  if (state.furtherCosts.filter(({ decision }) => decision === null).length > 1)
    throw new Error('Two batches wait');
  const invoices = [...invoicesInForce(state).values()].flat().map(numberOf);
  if (new Set(invoices).size < invoices.length) throw new Error('An invoice counts twice');
}

/** An entry alone, or one that was dismissed, changes nothing of where the money goes. */
function onlyAConfirmedAccountIsPaid(state: ClaimState, { confirmed }: Seen): void {
  if (!('award' in state)) return;
  const records = [...state.file.payees, ...state.award.shares].map(({ record }) => record);
  const doubtful = records.find(({ version }) => version > 1 && !confirmed.has(version));
  if (doubtful) throw new Error(`Version ${doubtful.version} would be paid, and nobody has confirmed it`);
  const waiting = waitingAccounts(state).map(({ payeeId }) => payeeId);
  if (new Set(waiting).size < waiting.length) throw new Error('Two accounts wait for one payee');
}

/** Where a claim may stay for ever: the heirs have the money, or were told why not, or asked for nothing more. */
const ENDS: readonly Stage[] = ['Settled', 'Rejected', 'Withdrawn'];

/** `Verified` is left by the assessment in the same decision. */
const REACHED: readonly Stage[] = [
  ...(['NotSubmitted', 'Submitted', 'NeedsAttention', 'Validated', 'Assessed'] as const),
  ...(['ReturnedToOfficer', 'Approved', 'PartlyPaid', 'Appealed'] as const),
  ...ENDS,
];

/** Somebody who has no duty yet can always move it on: the facts arrive, or a person decides. */
function everyStageHasAnExit(state: ClaimState): void {
  if (state.stage === 'NotSubmitted' || ENDS.includes(state.stage)) return;
  if (!waysOut(state).some(command => moves(state, command))) throw new Error(`No way out of ${state.stage}`);
}

/** A machine holds a case, and a person can always answer: whoever verifies it, or anybody new where nobody does yet. */
function everySignalCanBeAnswered(state: ClaimState): void {
  if (state.stage !== 'NeedsAttention') return;
  const by = state.duties.verifier ?? ('nobody.yet' as Actor);
  for (const { code } of state.reasons) {
    if (isSignal(code) && !moves(state, decisionOn(code, { by })))
      throw new Error(`Nobody can answer ${code}`);
  }
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
    { type: 'ReturnClaim', reason: 'PAYEE_TO_CORRECT', by: verifier ?? ('nobody.yet' as Actor), at },
    dismissal({ by: 'nobody.yet' as Actor }),
    ...openPapers(state.laterPapers).map(({ document }) =>
      takingBack({ document, as: 'appeal-decider', by: 'nobody.yet' as Actor }),
    ),
    ...shares.map(
      ({ shareId, amount }): ClaimCommand => ({
        ...{ type: 'RecordSharePaid', shareId, amount, kept: rupiah(0), bankReference: 'B-9', settledAt: at },
        paymentId: '01990000-0000-7000-8000-000000009999' as never,
      }),
    ),
  ];
}

/** Elsewhere a claim waits for nobody's paper: what was decided stands, or is decided anew. */
const PAPERS_MOVE: readonly Stage[] = ['NeedsAttention', 'Validated', 'Assessed', 'ReturnedToOfficer'];

function noClaimWithoutItsLaterPapersIsAwarded(before: ClaimState, events: readonly ClaimEvent[]): void {
  const waits = before.stage !== 'NotSubmitted' && openPapers(before.laterPapers).length > 0;
  if (waits && events.some(({ type }) => type === 'ClaimVerified' || type === 'ClaimApproved'))
    throw new Error('Judged while a paper is asked for');
}

function noPaperIsAskedForTwice(state: ClaimState): void {
  if (state.stage === 'NotSubmitted') return;
  const asked = state.laterPapers.map(({ document }) => document);
  if (new Set(asked).size < asked.length) throw new Error('A paper was asked for twice');
}

const waitsOnAppeal = ({ laterPapers }: KnownClaim): boolean =>
  openPapers(laterPapers).some(({ askedAs }) => askedAs === 'appeal-decider');

function whatWasDecidedTakesPapersForAnAppealAlone(before: ClaimState, events: readonly ClaimEvent[]): void {
  if (before.stage === 'NotSubmitted' || !APPEALABLE.includes(before.stage) || openAppealOf(before)) return;
  if (events.some(({ type }) => OF_PAPERS.includes(type))) throw new Error('A paper for what was decided');
}

/** No appeal is decided while who hears it waits for a paper. */
function noAppealIsDecidedWithoutItsPaper(before: ClaimState, events: readonly ClaimEvent[]): void {
  const waits = before.stage !== 'NotSubmitted' && waitsOnAppeal(before);
  if (waits && events.some(({ type }) => type === 'AppealDecided'))
    throw new Error('An appeal was decided while a paper is asked for');
}

/** It is decided, once no paper is awaited that was asked for. */
function wayOutOfAppeal(state: KnownClaim, by: Actor): ClaimCommand | null {
  if (openAppealOf(state) === null) return null;
  const [paper] = openPapers(state.laterPapers).filter(({ askedAs }) => askedAs === 'appeal-decider');
  return paper ? takingBack({ document: paper.document, as: 'appeal-decider', by }) : dismissal({ by });
}

/** Whatever is open beside the stage is ended by somebody who had no hand in the case, or by who approves it by now. */
function whatIsOpenHasAnExit(state: ClaimState): void {
  if (state.stage === 'NotSubmitted') return;
  const nobodyYet = 'nobody.yet' as Actor;
  const approver = state.duties.approver ?? nobodyYet;
  const corrected = 'correction' in state && state.correction !== null;
  const exits: readonly (ClaimCommand | null)[] = [
    wayOutOfAppeal(state, nobodyYet),
    corrected ? correctionApproval(state, { by: approver }) : null,
    waitingCosts(state) === undefined
      ? null
      : costsDeclined(state, { by: state.duties.verifier ?? nobodyYet }),
    ...openPapers(state.laterPapers).map(({ document }) =>
      PAPERS_MOVE.includes(state.stage) ? takingBack({ document, by: nobodyYet }) : null,
    ),
    ...waitingAccounts(state).map(({ payeeId }) => dismissing({ payeeId, by: approver })),
  ];
  const shut = exits.find(command => command !== null && !moves(state, command));
  if (shut) throw new Error(`No way out by ${shut.type}`);
}

/** A proof that nobody confirms can be declined, by anybody new. */
function everyOpenSchoolYearHasAnExit(state: ClaimState): void {
  const years = 'scholarship' in state ? state.scholarship.years : [];
  for (const { childId, schoolYear } of years.filter(({ awarded }) => awarded === null)) {
    const by = 'nobody.yet' as Actor;
    if (!moves(state, yearDeclined(schoolYear, { childId, by })))
      throw new Error(`No way out of the school year ${schoolYear}`);
  }
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
        everySignalCanBeAnswered(live.state);
        whatIsOpenHasAnExit(live.state);
        everyOpenSchoolYearHasAnExit(live.state);
        noDutyIsLeftWithAClosedOffice(live.state);
      },
    ),
    { numRuns: RUNS },
  );
  expect(reached).toEqual(new Set(REACHED));
  expect([...happened].toSorted()).toEqual(Object.keys(LEADS).toSorted());
}, 300_000);
