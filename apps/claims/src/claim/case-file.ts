import type { ClaimId, PersonId } from '#kernel';
import type {
  Cost,
  Disability,
  Disease,
  HeirsStated,
  HospitalInvoice,
  JasaRaharjaPayment,
  Outcome,
  Payee,
  Programme,
  RecordRef,
} from './claim.events.js';

/** What the officer put in. Personal data stay in the records that it refers to. */
export interface CaseFile {
  readonly claimId: ClaimId;
  readonly receiptNumber: string;
  readonly programme: Programme;
  readonly outcome: Outcome;
  readonly personId: PersonId;
  readonly eventDate: string;
  readonly documents: readonly string[];
  readonly costs: readonly Cost[];
  readonly stmbDays: number;
  readonly disabilities: readonly Disability[];
  readonly payees: readonly Payee[];
  /** Of a death, and null before ranks were stated. */
  readonly heirs: HeirsStated | null;
  /** Where no accident is claimed but a disease that comes of work. */
  readonly disease: Disease | null;
  /** What it paid for the same road accident. */
  readonly jasaRaharja: readonly JasaRaharjaPayment[];
  /** Which of the bills are owed to which hospital. */
  readonly invoices: readonly HospitalInvoice[];
  readonly caseRecord: RecordRef;
  readonly submittedAt: string;
}
