import { type Rupiah, regionDate, rupiah, sumRupiah, zeroRupiah } from '#kernel';
import { type Law, paymentDeadline } from '#statutory';
import type { ClaimEvent, Outcome, Programme, Reason } from '../claim/claim.events.js';
import type { KnownStage } from '../claim/claim.state.js';
import { type Filed, missingDocuments } from '../claim/documents.js';

export interface ClaimRow {
  readonly claimId: string;
  readonly version: number;
  readonly stage: KnownStage;
  readonly programme: Programme;
  readonly outcome: Outcome;
  readonly personId: string;
  readonly eventDate: string;
  readonly receiptNumber: string;
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly hasCosts: boolean;
  readonly documents: readonly string[];
  readonly missing: readonly string[];
  /** The last working day for the payment, counted from the day on which no document was missing any more. */
  readonly dueOn: string | null;
  readonly reasons: readonly Reason[];
  readonly award: number | null;
  readonly paid: number;
  /** Executed and not returned; two of one share are two attempts told in another order. */
  readonly payments: readonly LivePayment[];
}
interface LivePayment {
  readonly paymentId: string;
  readonly shareId: string;
  readonly amount: Rupiah;
}

/** The row of a claim after an event of it; checklist and deadline are those of the law. */
export function projectClaim(row: ClaimRow | null, event: ClaimEvent, law: Law): ClaimRow {
  if (event.type === 'ClaimSubmitted') return submitted(event.data, law);
  if (row === null) throw new Error(`${event.type} before ClaimSubmitted`);
  return { ...row, ...changeBy(row, event, law), version: row.version + 1 };
}

function changeBy(
  row: ClaimRow,
  event: Exclude<ClaimEvent, { type: 'ClaimSubmitted' }>,
  law: Law,
): Partial<ClaimRow> {
  switch (event.type) {
    case 'ClaimResubmitted': {
      const { documents, costs, submittedAt: at } = event.data;
      const hasCosts = costs.length > 0;
      return {
        stage: 'Submitted',
        reasons: [],
        hasCosts,
        ...checklist({ ...row, hasCosts }, { documents, at }, law),
      };
    }
    case 'DocumentsReceived':
      return checklist(
        row,
        { documents: [...row.documents, ...event.data.documents], at: event.data.receivedAt },
        law,
      );
    case 'DocumentFiled': {
      const documents = [...new Set([...row.documents, event.data.document])];
      return checklist(row, { documents, at: event.data.filedAt }, law);
    }
    case 'ClaimValidated':
      return { stage: 'Validated', reasons: [], award: null };
    case 'ClaimNeedsAttention':
      return { stage: 'NeedsAttention', reasons: event.data.reasons, award: null };
    case 'LateContributionDecided':
      return {};
    case 'MedicalOpinionGiven':
      return { outcome: event.data.outcome };
    case 'ClaimVerified':
      return { stage: 'Verified' };
    case 'BenefitAssessed':
      return { stage: 'Assessed', award: event.data.total };
    case 'ClaimReturnedToOfficer':
      return { stage: 'ReturnedToOfficer', award: null };
    case 'ClaimRejected':
      return { stage: 'Rejected', award: null };
    case 'ClaimWithdrawn':
      return { stage: 'Withdrawn', award: null };
    case 'ClaimApproved':
      return { stage: 'Approved', award: event.data.award };
    case 'ClaimSettled':
      return { stage: 'Settled' };
    case 'SharePaid':
      return paidBy(row, [...row.payments, livePayment(event.data)]);
    case 'ShareReturned':
      return paidBy(
        row,
        row.payments.filter(({ paymentId }) => paymentId !== event.data.paymentId),
      );
  }
}

function submitted(data: Extract<ClaimEvent, { type: 'ClaimSubmitted' }>['data'], law: Law): ClaimRow {
  const { claimId, programme, outcome, personId, eventDate, receiptNumber, submittedBy, submittedAt } = data;
  const base = { programme, outcome, submittedAt, hasCosts: data.costs.length > 0, missing: [], dueOn: null };
  return {
    ...base,
    claimId,
    version: 1,
    stage: 'Submitted',
    personId,
    eventDate,
    receiptNumber,
    submittedBy,
    ...checklist(base, { documents: data.documents, at: submittedAt }, law),
    reasons: [],
    award: null,
    paid: zeroRupiah,
    payments: [],
  };
}

type Checked = Filed & Pick<ClaimRow, 'dueOn'>;
interface Brought {
  readonly documents: readonly string[];
  readonly at: string;
}

/** The days run from the first moment at which nothing was missing. */
function checklist(row: Checked, { documents, at }: Brought, law: Law) {
  const missing = missingDocuments({ ...row, documents }, law).map(({ code }) => code);
  const dueOn = missing.length > 0 ? null : (row.dueOn ?? dueOnOf(row.programme, at, law));
  return { documents, missing, dueOn };
}

/** Most claims of a day share their last day, which takes a calendar of working days to find. */
const dueOnKnown = new WeakMap<Law, Map<string, string>>();

function dueOnOf(programme: Programme, at: string, law: Law): string {
  const days = dueOnKnown.get(law) ?? new Map<string, string>();
  dueOnKnown.set(law, days);
  const from = regionDate(Temporal.Instant.from(at));
  const known = days.get(`${programme} ${from}`);
  if (known) return known;
  const dueOn = paymentDeadline(law, programme, from).dueOn.toString();
  days.set(`${programme} ${from}`, dueOn);
  return dueOn;
}

const livePayment = ({ paymentId, shareId, amount }: LivePayment): LivePayment => ({
  paymentId,
  shareId,
  amount,
});

function paidBy({ stage, award }: ClaimRow, payments: readonly LivePayment[]): Partial<ClaimRow> {
  const amounts = new Map(payments.map(({ shareId, amount }) => [shareId, rupiah(amount)]));
  const paid = sumRupiah(amounts.values());
  if (stage === 'Settled' && paid === award) return { payments, paid };
  return { payments, paid, stage: payments.length > 0 ? 'PartlyPaid' : 'Approved' };
}
