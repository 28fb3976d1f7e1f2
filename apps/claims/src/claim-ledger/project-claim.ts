import { addRupiah, type Rupiah, rupiah, sumRupiah, zeroRupiah } from '#kernel';
import type { HeirProof, Law } from '#statutory';
import type { ClaimEvent, Outcome, Programme, Reason } from '../claim/claim.events.js';
import type { KnownStage } from '../claim/claim.state.js';
import { filedOf } from '../claim/documents.js';
import type { DataOf } from '../claim/known-claim.js';
import {
  changeByDisease,
  changeByJasaRaharja,
  changeByPapers,
  changeByResubmission,
  checklist,
} from './checklist-row.js';
import { openMatterOf } from './open-matter.js';
import { changeByAccount, type OpenAccount } from './project-account.js';
import { changeByAppeal, type OpenMatter } from './project-appeal.js';
import { changeByClassifying, type Determined } from './project-classified.js';
import { type LaterPapers, NOTHING_LATER } from './project-later-paper.js';
import { changeByOffice, OF_ALL_OFFICES, type WithOffice } from './project-office.js';
import { changeByScholarship, type OpenYear } from './project-scholarship.js';

export interface ClaimRow extends Determined, WithOffice {
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
  readonly hasMinor: boolean;
  readonly heirProof: HeirProof | null;
  readonly ofDisease: boolean;
  readonly hasJasaRaharja: boolean;
  readonly inDispute: boolean;
  readonly later: LaterPapers;
  readonly documents: readonly string[];
  readonly missing: readonly string[];
  /** The last working day for the payment, counted from the day on which no document was missing any more. */
  readonly dueOn: string | null;
  readonly reasons: readonly Reason[];
  readonly award: number | null;
  readonly paid: number;
  /** Executed and not returned; two of one share are two attempts told in another order. */
  readonly payments: readonly LivePayment[];
  /** What waits for whom beside the stage: an appeal or its correction before the oldest open school year. */
  readonly open: OpenMatter | null;
  readonly openYears: readonly OpenYear[];
  /** Entered after the award, and not decided yet. */
  readonly openAccounts: readonly OpenAccount[];
  /** Since when bills wait that came after the award. */
  readonly openCosts: string | null;
  /** By how much the award is more than the law gives, as was found later; the disbursement recovers it. */
  readonly overpaid: number | null;
}
interface LivePayment {
  readonly paymentId: string;
  readonly shareId: string;
  readonly amount: Rupiah;
  /** Of the amount, against a debt of the payee; not told of payments before there were such. */
  readonly kept?: Rupiah;
}

/** The row of a claim after an event of it; checklist and deadline are those of the law. */
export function projectClaim(row: ClaimRow | null, event: ClaimEvent, law: Law): ClaimRow {
  if (event.type === 'ClaimSubmitted') return submitted(event.data, law);
  if (row === null) throw new Error(`${event.type} before ClaimSubmitted`);
  const changed = { ...row, ...changeBy(row, event, law), version: row.version + 1 };
  return { ...changed, open: openMatterOf(changed) };
}

function changeBy(
  row: ClaimRow,
  event: Exclude<ClaimEvent, { type: 'ClaimSubmitted' }>,
  law: Law,
): Partial<ClaimRow> {
  switch (event.type) {
    case 'OccupationalDiseaseClaimed':
      return changeByDisease(row, law);
    case 'JasaRaharjaPaid':
      return changeByJasaRaharja(row, event.data.payments.length > 0, law);
    case 'ClaimResubmitted':
      return changeByResubmission(row, event.data, law);
    case 'DocumentsReceived':
    case 'DocumentFiled':
    case 'FurtherDocumentAsked':
    case 'FurtherDocumentNoLongerAsked':
      return changeByPapers(row, event, law);
    case 'ClaimValidated':
      return { stage: 'Validated', reasons: [], award: null };
    case 'ClaimNeedsAttention':
      return { stage: 'NeedsAttention', reasons: event.data.reasons, award: null };
    case 'HospitalInvoiced':
    case 'LateContributionDecided':
    case 'SignalDecided':
    case 'RegistryAnswered':
      return {};
    case 'MedicalOpinionGiven':
      return { outcome: event.data.outcome };
    case 'ClaimTakenInAtOffice':
    case 'DutyRouted':
    case 'DutyTakenBack':
      return changeByOffice(row, event);
    case 'HeirsDisputed':
      return { inDispute: true };
    case 'HeirsDisputeSettled':
      return { inDispute: false };
    case 'ClaimReclassified':
    case 'LabourInspectorDetermined':
      return changeByClassifying(row, event, law);
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
    case 'ScholarChildEntered':
    case 'ScholarshipYearProved':
    case 'ScholarshipYearVerified':
    case 'ScholarshipYearDeclined':
    case 'ScholarshipYearAwarded':
      return changeByScholarship(row, event, law);
    case 'FurtherCostsEntered':
      return { openCosts: event.data.enteredAt };
    case 'FurtherCostsVerified':
    case 'FurtherCostsDeclined':
      return { openCosts: null };
    case 'AccountEntered':
    case 'AccountCorrected':
    case 'AccountDismissed':
      return changeByAccount(row, event);
    default:
      return changeByAppeal(row, event);
  }
}

function submitted(data: Extract<ClaimEvent, { type: 'ClaimSubmitted' }>['data'], law: Law): ClaimRow {
  const { claimId, programme, outcome, personId, eventDate, receiptNumber, submittedBy, submittedAt } = data;
  const { hasCosts, hasMinor, heirProof, ofDisease, hasJasaRaharja } = filedOf(data);
  const filed = { hasCosts, hasMinor, heirProof, ofDisease, hasJasaRaharja };
  const base = { programme, outcome, submittedAt, ...filed, missing: [], dueOn: null, later: NOTHING_LATER };
  return {
    ...base,
    inDispute: false,
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
    open: null,
    openYears: [],
    openAccounts: [],
    openCosts: null,
    overpaid: null,
    determinedOn: null,
    ...OF_ALL_OFFICES,
  };
}

/** What was kept of a share counts as paid: it is what the payee owed. */
const livePayment = ({ paymentId, shareId, amount, kept }: DataOf<'SharePaid'>): LivePayment => ({
  paymentId,
  shareId,
  amount: addRupiah(amount, kept),
  kept,
});

function paidBy({ stage, award }: ClaimRow, payments: readonly LivePayment[]): Partial<ClaimRow> {
  const amounts = new Map(payments.map(({ shareId, amount }) => [shareId, rupiah(amount)]));
  const paid = sumRupiah(amounts.values());
  if (stage === 'Settled' && paid === award) return { payments, paid };
  return { payments, paid, stage: payments.length > 0 ? 'PartlyPaid' : 'Approved' };
}
