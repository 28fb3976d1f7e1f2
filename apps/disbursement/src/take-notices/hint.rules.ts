import { assertNever } from '#kernel';
import type { BankAnswer } from '../payment/bank-answer.js';
import type { PaymentStatus } from '../payment/payment.state.js';

/** When the bank is to be asked because of a notice: as soon as nobody awaits its answer, or although its last word was heard. */
export type Inquiry = 'SOON' | 'NOW';

const SAME_AS: Readonly<Record<'Settled' | 'Rejected' | 'Returned', readonly BankAnswer['kind'][]>> = {
  Settled: ['EXECUTED', 'ACCEPTED', 'NONE'],
  Rejected: ['REJECTED', 'NOT_FOUND', 'NONE'],
  Returned: ['RETURNED', 'EXECUTED', 'ACCEPTED', 'NONE'],
};

/** A notice is a hint: it moves no money, and where it says what is known or nothing, the bank is not asked at all. */
export function aNoticeIsConfirmedByAnInquiry(
  status: PaymentStatus,
  kind: BankAnswer['kind'],
): Inquiry | null {
  switch (status) {
    case 'None':
    case 'Ordered':
    case 'InPayout':
    case 'Released':
    case 'Withdrawn':
      return null;
    case 'Submitting':
    case 'Unknown':
    case 'Accepted':
      return kind === 'ACCEPTED' || kind === 'NONE' ? null : 'SOON';
    case 'Settled':
    case 'Rejected':
    case 'Returned':
      return SAME_AS[status].includes(kind) ? null : 'NOW';
    default:
      return assertNever(status);
  }
}
