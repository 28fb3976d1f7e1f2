import type { Actor, ClaimId, PayeeId, PersonId, Refusal } from '#kernel';
import type { Law } from '#statutory';
import type { ClaimCommand, ResubmitClaim, SubmitClaim } from '../claim/claim.commands.js';
import { decide } from '../claim/claim.decide.js';
import type {
  ClaimEvent,
  Cost,
  Disability,
  HeirsStated,
  JasaRaharjaPayment,
  Outcome,
  Payee,
  Programme,
  RecordRef,
} from '../claim/claim.events.js';
import { evolve } from '../claim/claim.evolve.js';
import { type ClaimState, initialState, type KnownClaim } from '../claim/claim.state.js';
import type { CoverFacts } from '../claim/cover.facts.js';
import { claimTakenIn, claimTakenInAgain } from '../claim/decide-intake.js';
import { filedOf, missingDocuments } from '../claim/documents.js';
import { SOCIAL_SECURITY_FUND } from '../claim/heirs.rules.js';
import { isLastingLoss } from '../claim/medical.rules.js';
import { type ClaimRow, projectClaim } from '../claim-ledger/project-claim.js';
import type { InvoiceEntry } from '../owe-hospitals/invoice-entry.js';
import { wouldBeInvoices } from '../owe-hospitals/would-be-invoices.js';
import { type DiseaseEntry, diseaseIn } from '../submit-claim/disease-entry.js';
import { type HeirsEntry, statedHeirs } from '../submit-claim/stated-heirs.js';

interface WouldBePayee {
  readonly relation: string;
  readonly weight?: number | undefined;
  readonly isMinor?: boolean | undefined;
}

/** What a wizard knows so far of a claim. */
export interface PartialEntry {
  readonly programme?: Programme | undefined;
  readonly outcome?: Outcome | undefined;
  readonly personId?: PersonId | undefined;
  readonly eventDate?: string | undefined;
  readonly documents?: readonly string[] | undefined;
  readonly costs?: readonly Cost[] | undefined;
  readonly stmbDays?: number | undefined;
  readonly disabilities?: readonly Disability[] | undefined;
  readonly payees?: readonly WouldBePayee[] | undefined;
  readonly heirs?: HeirsEntry | undefined;
  readonly disease?: DiseaseEntry | undefined;
  readonly jasaRaharja?: readonly JasaRaharjaPayment[] | undefined;
  readonly invoices?: readonly InvoiceEntry[] | undefined;
}

/** Enough to be examined: whom, what, when. */
export interface Examinable extends PartialEntry {
  readonly programme: Programme;
  readonly outcome: Outcome;
  readonly personId: PersonId;
  readonly eventDate: string;
}

export interface WouldBe {
  /** Why the submission itself would be refused. */
  readonly refusal: Refusal | null;
  /** After validation, as a submission now would leave it; `null` when there would be no claim to validate. */
  readonly validated: KnownClaim | null;
  /** The last working day for the payment; `null` while papers are missing. */
  readonly dueOn: string | null;
  /** After verification, with the papers that are still missing; `null` while the law has nothing to compute from. */
  readonly assessed: KnownClaim | null;
}

/** Stands for records, people and payees that are not there yet; nothing of it leaves this folder. */
const NOBODY = {
  submitter: 'pratinjau-1' as Actor,
  verifier: 'pratinjau-2' as Actor,
  adviser: 'pratinjau-3' as Actor,
};
const noRecord = (recordId: string): RecordRef => ({ recordId, version: 1, commitment: '0'.repeat(64) });

/** Someone to be told about the insured before the receipts are at hand should be, so this refusal alone does not end it. */
const NOT_AN_END: readonly string[] = ['BENEFIT_NOTHING_CLAIMED'];

/** The claim before the entry: none, or the one that came back. */
export interface Before {
  readonly state: ClaimState;
  readonly row: ClaimRow | null;
}
export const NEW_CLAIM: Before = { state: initialState, row: null };

interface Asking {
  readonly claimId: ClaimId;
  readonly before: Before;
  readonly by: Actor;
  readonly at: string;
  readonly law: Law;
}

/** The claim that a submission would become: by the same decisions, kept nowhere. */
export function wouldBeClaim(entry: Examinable, facts: CoverFacts, asking: Asking): WouldBe {
  const { before, at, law } = asking;
  const submission = before.row ? resubmissionOf(entry, asking) : submissionOf(entry, asking);
  const decision = decide(before.state, submission, law);
  const refusal = decision.outcome === 'refused' ? decision.refusal : null;
  if (refusal && !NOT_AN_END.includes(refusal.code))
    return { refusal, validated: null, dueOn: null, assessed: null };
  const events = eventsOf(submission, before);
  const row = events.reduce<ClaimRow | null>((now, event) => projectClaim(now, event, law), before.row);
  const submitted = events.reduce(evolve, before.state);
  const validated = after(submitted, { type: 'ValidateClaim', facts, at }, law);
  const found = asTheAdviserWouldConfirm(withAllPapers(validated, asking), asking);
  const complete = after(found, { type: 'ValidateClaim', facts, at }, law);
  const by = known(complete).duties.verifier ?? NOBODY.verifier;
  const assessed = after(complete, { type: 'VerifyClaim', by, at }, law);
  return {
    refusal,
    validated: known(validated),
    dueOn: row?.dueOn ?? null,
    assessed: assessed.stage === 'Assessed' ? assessed : null,
  };
}

const eventsOf = (submission: SubmitClaim | ResubmitClaim, { state }: Before): ClaimEvent[] =>
  submission.type === 'SubmitClaim' ? claimTakenIn(submission) : claimTakenInAgain(known(state), submission);

function submissionOf(entry: Examinable, { claimId, at }: Asking): SubmitClaim {
  const { programme, outcome, personId, eventDate } = entry;
  return {
    type: 'SubmitClaim',
    ...{ claimId, programme, outcome, personId, eventDate },
    ...claimedBy(entry, claimId),
    disease: diseaseIn(entry),
    jasaRaharja: entry.jasaRaharja ?? [],
    invoices: wouldBeInvoices(entry.invoices),
    by: NOBODY.submitter,
    at,
  };
}

/** By the person who asks, since it matters who submitted the claim. */
const resubmissionOf = (entry: Examinable, { claimId, by, at }: Asking): ResubmitClaim => ({
  type: 'ResubmitClaim',
  ...claimedBy(entry, claimId),
  jasaRaharja: entry.jasaRaharja,
  invoices: entry.invoices && wouldBeInvoices(entry.invoices),
  by,
  at,
});

function claimedBy(
  { documents = [], costs = [], stmbDays = 0, disabilities = [], ...entry }: Examinable,
  claimId: ClaimId,
) {
  const caseRecord = noRecord(claimId);
  const heirs = statedHeirs(entry.outcome, entry.payees?.length ? entry.heirs : undefined);
  const payees = paidBy(entry, heirs).map(wouldBePayee);
  return { documents, costs, stmbDays, disabilities, caseRecord, payees, heirs };
}

/** Who is paid changes only the shares; without anyone yet one payee stands for them, and the fund for itself. */
function paidBy({ payees = [] }: Examinable, heirs: HeirsStated | null): readonly WouldBePayee[] {
  const paid = payees.length > 0 ? payees : [{ relation: 'SPOUSE' }];
  return heirs?.proof === 'NO_HEIRS' ? [...paid, { relation: SOCIAL_SECURITY_FUND }] : paid;
}

function wouldBePayee({ relation, weight = 1, isMinor = false }: WouldBePayee, index: number): Payee {
  const payeeId = `payee ${index}` as PayeeId;
  return { payeeId, record: noRecord(payeeId), relation, weight, isMinor };
}

/** Papers can still be brought, so what they would lead to is shown; nothing else that is missing is supposed. */
function withAllPapers(state: ClaimState, { at, law }: Asking): ClaimState {
  const { file } = known(state);
  const missing = missingDocuments(filedOf(file), law).map(({ code }) => code);
  return after(state, { type: 'ReceiveDocuments', documents: missing, by: NOBODY.submitter, at }, law);
}

/** A lasting loss as the certificate names it, until the adviser has found it. */
function asTheAdviserWouldConfirm(state: ClaimState, { at, law }: Asking): ClaimState {
  const { file, opinion } = known(state);
  if (opinion !== null || !isLastingLoss(file.outcome)) return state;
  const { outcome, disabilities } = file;
  const finding = { workRelated: true, outcome, disabilities, opinionRecord: noRecord('opinion') };
  return after(state, { type: 'GiveMedicalOpinion', ...finding, by: NOBODY.adviser, at }, law);
}

/** The state after a command; one that is refused changes nothing. */
function after(state: ClaimState, command: ClaimCommand, law: Law): ClaimState {
  const decision = decide(state, command, law);
  const { events } = decision.outcome === 'accepted' ? decision : { events: [] };
  return events.reduce(evolve, state);
}

function known(state: ClaimState): KnownClaim {
  if (state.stage === 'NotSubmitted') throw new Error('A would-be claim was not submitted');
  return state;
}
