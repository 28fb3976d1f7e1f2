import type { Actor, ClaimId, PayeeId, PersonId, Refusal } from '#kernel';
import type { ClaimCommand, CoverFacts, SubmitClaim } from '../claim/claim.commands.js';
import { claimDecider } from '../claim/claim.decide.js';
import type { Cost, Outcome, Payee, Programme, RecordRef } from '../claim/claim.events.js';
import type { ClaimState, KnownClaim } from '../claim/claim.state.js';
import { claimSubmitted } from '../claim/decide-intake.js';
import { missingDocuments } from '../claim/documents.js';
import { projectClaim } from '../claim-ledger/project-claim.js';

/** What a wizard knows so far of a claim. */
export interface PartialEntry {
  readonly programme?: Programme | undefined;
  readonly outcome?: Outcome | undefined;
  readonly personId?: PersonId | undefined;
  readonly eventDate?: string | undefined;
  readonly documents?: readonly string[] | undefined;
  readonly costs?: readonly Cost[] | undefined;
  readonly stmbDays?: number | undefined;
  readonly payees?:
    | readonly { readonly relation: string; readonly weight?: number | undefined }[]
    | undefined;
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
const NOBODY = { submitter: 'pratinjau-1' as Actor, verifier: 'pratinjau-2' as Actor };
const noRecord = (recordId: string): RecordRef => ({ recordId, version: 1, commitment: '0'.repeat(64) });

/** Someone to be told about the insured before the receipts are at hand should be, so this refusal alone does not end it. */
const NOT_AN_END: readonly string[] = ['BENEFIT_NOTHING_CLAIMED'];

/** The claim that a submission would become: by the same decisions, kept nowhere. */
export function wouldBeClaim(
  entry: Examinable,
  facts: CoverFacts,
  { claimId, at }: { readonly claimId: ClaimId; readonly at: string },
): WouldBe {
  const submission = submissionOf(entry, claimId, at);
  const decision = claimDecider.decide(claimDecider.initialState, submission);
  const refusal = decision.outcome === 'refused' ? decision.refusal : null;
  if (refusal && !NOT_AN_END.includes(refusal.code))
    return { refusal, validated: null, dueOn: null, assessed: null };
  const event = claimSubmitted(submission);
  const { dueOn } = projectClaim(null, event);
  const submitted = claimDecider.evolve(claimDecider.initialState, event);
  const validated = after(submitted, { type: 'ValidateClaim', facts, at });
  const complete = after(withAllPapers(validated, at), { type: 'ValidateClaim', facts, at });
  const assessed = after(complete, { type: 'VerifyClaim', by: NOBODY.verifier, at });
  return {
    refusal,
    validated: known(validated),
    dueOn,
    assessed: assessed.stage === 'Assessed' ? assessed : null,
  };
}

function submissionOf(entry: Examinable, claimId: ClaimId, at: string): SubmitClaim {
  const { programme, outcome, personId, eventDate } = entry;
  const { documents = [], costs = [], stmbDays = 0, payees = [] } = entry;
  // Who is paid changes only the shares; without anyone yet one payee stands for them.
  const paid = payees.length > 0 ? payees : [{ relation: 'PAYEE' }];
  return {
    type: 'SubmitClaim',
    claimId,
    ...{ programme, outcome, personId, eventDate, documents, costs, stmbDays },
    payees: paid.map(wouldBePayee),
    caseRecord: noRecord(claimId),
    by: NOBODY.submitter,
    at,
  };
}

function wouldBePayee(
  { relation, weight = 1 }: { readonly relation: string; readonly weight?: number | undefined },
  index: number,
): Payee {
  const payeeId = `payee ${index}` as PayeeId;
  return { payeeId, record: noRecord(payeeId), relation, weight };
}

/** Papers can still be brought, so what they would lead to is shown; nothing else that is missing is supposed. */
function withAllPapers(state: ClaimState, at: string): ClaimState {
  const { file } = known(state);
  const missing = missingDocuments({ ...file, hasCosts: file.costs.length > 0 }).map(({ code }) => code);
  return after(state, { type: 'ReceiveDocuments', documents: missing, by: NOBODY.submitter, at });
}

/** The state after a command; one that is refused changes nothing. */
function after(state: ClaimState, command: ClaimCommand): ClaimState {
  const decision = claimDecider.decide(state, command);
  const { events } = decision.outcome === 'accepted' ? decision : { events: [] };
  return events.reduce(claimDecider.evolve, state);
}

function known(state: ClaimState): KnownClaim {
  if (state.stage === 'NotSubmitted') throw new Error('A would-be claim was not submitted');
  return state;
}
