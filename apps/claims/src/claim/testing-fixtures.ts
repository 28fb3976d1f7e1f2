import {
  type Actor,
  type ClaimId,
  fold,
  type InvoiceId,
  type MembershipId,
  type PayeeId,
  type PayerId,
  type PaymentId,
  type PersonId,
  rupiah,
} from '#kernel';
import { BUILT_IN_LAW, requiredDocuments } from '#statutory';
import type { ClaimCommand, GiveMedicalOpinion, SubmitClaim } from './claim.commands.js';
import { claimDecider } from './claim.decide.js';
import type { ClaimEvent, HeirsStated, Payee } from './claim.events.js';
import type { ClaimState } from './claim.state.js';
import {
  type CoveredMonth,
  type CoverFacts,
  type InvoicedMonth,
  type MembershipFact,
  NO_FACTS,
} from './cover.facts.js';

export const law = BUILT_IN_LAW;
export const decider = claimDecider(law);

const id = (last: number): string => `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`;

export const claimId = id(1) as ClaimId;
export const personId = id(2) as PersonId;
export const payerId = id(3) as PayerId;
export const membershipId = id(4) as MembershipId;
export const paymentId = (number: number): PaymentId => id(600 + number) as PaymentId;

export const officer = 'officer.ayu' as Actor;
export const verifier = 'verifier.made' as Actor;
export const adviser = 'dokter.komang' as Actor;
export const approver = 'approver.putu' as Actor;
export const at = '2025-12-22T02:00:00.000Z';

export const payee = (number: number, weight = 1): Payee => ({
  payeeId: id(500 + number) as PayeeId,
  record: { recordId: id(500 + number), version: 1, commitment: 'a'.repeat(64) },
  relation: 'WIDOW',
  weight,
  isMinor: false,
});

export const ofRank = (rank: number, ...emptyRanks: number[]): HeirsStated => ({
  proof: 'HEIR_CERTIFICATE',
  rank,
  emptyRanks,
});
/** Husband, wife and children need no rank to be empty. */
export const firstRank = ofRank(1);

export const submission = (change: Partial<SubmitClaim> = {}): SubmitClaim => ({
  type: 'SubmitClaim',
  claimId,
  programme: 'JKM',
  outcome: 'death',
  personId,
  eventDate: '2025-12-20',
  documents: requiredDocuments(law, change.programme ?? 'JKM', {
    date: Temporal.PlainDate.from('2025-12-22'),
    outcome: change.outcome ?? 'death',
    hasCosts: (change.costs ?? []).length > 0,
    minor: change.payees?.some(({ isMinor }) => isMinor) ?? false,
    heirProof: change.heirs?.proof ?? 'HEIR_CERTIFICATE',
    disease: Boolean(change.disease),
    jasaRaharja: (change.jasaRaharja ?? []).length > 0,
  }).map(({ code }) => code),
  costs: [],
  stmbDays: 0,
  disabilities: [],
  payees: [payee(1)],
  heirs: (change.outcome ?? 'death') === 'death' ? firstRank : null,
  disease: null,
  jasaRaharja: [],
  invoices: [],
  caseRecord: { recordId: id(9), version: 1, commitment: 'b'.repeat(64) },
  by: officer,
  at,
  ...change,
});

export const accident = (change: Partial<SubmitClaim> = {}): SubmitClaim =>
  submission({
    programme: 'JKK',
    outcome: 'recovered',
    costs: [{ kind: 'medical', reference: 'RS-1', amount: rupiah(3_000_000) }],
    stmbDays: 3,
    eventDate: '2025-12-10',
    ...change,
  });

const invoiceId = (month: string): InvoiceId => id(700_000 + Number(month.replace('-', ''))) as InvoiceId;

export const invoiced = (month: string): InvoicedMonth => ({
  month,
  invoiceId: invoiceId(month),
  issuedOn: `${month}-01`,
  dueOn: `${month}-15`,
  evidence: `${invoiceId(month)}/2`,
});

export const covered = (month: string, receivedOn = `${month}-05`): CoveredMonth => ({
  ...invoiced(month),
  receivedOn,
  evidence: `${invoiceId(month)}/4`,
});

export const member = (change: Partial<MembershipFact> = {}): MembershipFact => ({
  membershipId,
  payerId,
  segment: 'BPU',
  programmes: ['JKK', 'JKM'],
  startsOn: '2025-06-01',
  nominatedOn: '2025-05-20',
  incomeBase: rupiah(1_000_000),
  evidence: `${id(5)}/1`,
  invoiced: [],
  covered: [],
  ...change,
});

export const paidFor = (...months: string[]): MembershipFact =>
  member({ covered: months.map(month => covered(month)) });

export const facts = (...memberships: MembershipFact[]): CoverFacts => ({ ...NO_FACTS, memberships });
export const validation = (known: CoverFacts): ClaimCommand => ({ type: 'ValidateClaim', facts: known, at });

/** What has happened after a run of commands; a refused command fails the test that asked for it. */
export function following(given: readonly ClaimEvent[], ...commands: readonly ClaimCommand[]): ClaimEvent[] {
  const events = [...given];
  for (const command of commands) {
    const decision = decider.decide(fold(decider, events), command);
    if (decision.outcome === 'refused') throw new Error(`${command.type}: ${decision.refusal.code}`);
    events.push(...decision.events);
  }
  return events;
}
export const eventsOf = (...commands: readonly ClaimCommand[]): ClaimEvent[] => following([], ...commands);

export const stateOf = (events: readonly ClaimEvent[]): ClaimState => fold(decider, events);

export const threeMonths = facts(paidFor('2025-10', '2025-11', '2025-12'));
export const opinion = (change: Partial<GiveMedicalOpinion> = {}): GiveMedicalOpinion => ({
  type: 'GiveMedicalOpinion',
  workRelated: true,
  outcome: 'disability',
  disabilities: [{ kind: 'anatomical', part: 'thumb', side: 'right', handedness: 'right' }],
  opinionRecord: { recordId: id(10), version: 1, commitment: 'c'.repeat(64) },
  by: adviser,
  at,
  ...change,
});
export const verify: ClaimCommand = { type: 'VerifyClaim', by: verifier, at };
export const validatedClaim = (): ClaimEvent[] => eventsOf(submission(), validation(threeMonths));
export const assessedClaim = (change: Partial<SubmitClaim> = {}): ClaimEvent[] =>
  eventsOf(submission(change), validation(threeMonths), verify);
