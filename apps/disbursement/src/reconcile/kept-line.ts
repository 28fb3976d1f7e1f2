import {
  type AccountEntry,
  type Line,
  type LineFault,
  meaningOf,
  referenceOf,
  type TransferStatus,
} from '#iso20022';
import { type PaymentId, type Rupiah } from '#kernel';
import type { BankAnswer } from '../payment/bank-answer.js';
import { answerOfMovement, answerOfStatus, type Said } from '../reconciliation/answer.rules.js';
import {
  type LineOutcome,
  type Movement,
  outcomeOfMovement,
  outcomeOfStatus,
  type ReportedStatus,
} from '../reconciliation/line.rules.js';
import type { FileKind } from './file-kind.js';
import type { Known } from './known-payments.js';

/** A line as it is kept: nothing that names a person. */
export interface KeptLine {
  readonly line: number;
  readonly part: number | null;
  readonly day: string | null;
  readonly paymentId: PaymentId | null;
  readonly direction: 'DEBIT' | 'CREDIT' | null;
  readonly status: string | null;
  readonly amount: Rupiah | null;
  readonly bankReference: string | null;
  readonly reasons: readonly string[];
  readonly fault: Pick<LineFault, 'code' | 'element' | 'id' | 'en'> | null;
}

const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/;
const CODE = /^[A-Z0-9][A-Z0-9_.-]{0,63}$/;
const STATUSES_OF_ENTRIES = ['BOOK', 'PDNG', 'INFO', 'FUTR'];

const NOTHING = {
  part: null,
  day: null,
  paymentId: null,
  direction: null,
  status: null,
  amount: null,
  bankReference: null,
  reasons: [],
  fault: null,
};

/** A line of a statement or notification; `dayOf` tells the day of a statement for lines that have none. */
export function keptMovement(line: Line<AccountEntry>, dayOf: (part: number) => string | null): KeptLine {
  if ('fault' in line) return faulty(line);
  const { part, bookedOn, paymentId, direction, status, amount, bankReference, returned } = line.value;
  return {
    ...{ line: line.line, part, paymentId, amount, fault: null },
    day: bookedOn?.toString() ?? dayOf(part),
    direction: direction === 'debit' ? 'DEBIT' : 'CREDIT',
    status: STATUSES_OF_ENTRIES.includes(status) ? status : 'OTHER',
    bankReference: printable(bankReference),
    reasons: codes([returned?.reason ?? '']),
  };
}

export function keptStatus(line: Line<TransferStatus>): KeptLine {
  if ('fault' in line) return faulty(line);
  const { part, paymentId, status, amount, bankReference, reasons } = line.value;
  const kept = { part, paymentId, status, amount, bankReference: printable(bankReference) };
  return { ...NOTHING, line: line.line, ...kept, reasons: codes(reasons) };
}

const faulty = ({
  line,
  fault: { code, element, id, en },
}: {
  line: number;
  fault: LineFault;
}): KeptLine => ({
  ...NOTHING,
  line,
  fault: { code, element, id, en },
});

const printable = (reference: string | null): string | null =>
  reference !== null && REFERENCE.test(reference) ? reference : null;

const codes = (reasons: readonly string[]): string[] => reasons.filter(reason => CODE.test(reason));

/** What becomes of a line by what is known of its payment. */
export function judged(line: KeptLine, kind: FileKind, known: Known | null): LineOutcome {
  if (line.fault) return { outcome: 'EXCEPTION', kind: 'BAD_LINE', role: null };
  return kind === 'REPORT'
    ? outcomeOfStatus(statusOf(line), known)
    : outcomeOfMovement(movementOf(line), known);
}

/** What a line tells the payment that it names. */
export function answerOf(line: KeptLine, kind: FileKind, { known, at }: Hearer): BankAnswer {
  const said: Said = {
    bankReference: line.bankReference ?? referenceOf(known.paymentId),
    day: line.day === null ? null : Temporal.PlainDate.from(line.day),
    reason: line.reasons[0] ?? null,
    at,
  };
  return kind === 'REPORT'
    ? answerOfStatus(statusOf(line), known.amount, said)
    : answerOfMovement(movementOf(line), known, said);
}

export interface Hearer {
  readonly known: Known;
  readonly at: Temporal.Instant;
}

function movementOf({ paymentId, direction, status, amount }: KeptLine): Movement {
  if (direction === null || amount === null)
    throw new Error('A movement without direction or amount was kept');
  return { paymentId, direction, amount, isBooked: status === 'BOOK' };
}

function statusOf({ paymentId, status, amount }: KeptLine): ReportedStatus {
  const meaning = meaningOf(status ?? '');
  if (meaning === null || meaning === 'mixed') throw new Error('A status that means nothing was kept');
  return { paymentId, amount, meaning };
}
