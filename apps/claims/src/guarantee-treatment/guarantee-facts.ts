import { type CodedStanding, dayOf, type LetterFacts } from '../letters/letters-of-claim.js';
import type { GuaranteeRow } from './guarantee-rows.js';

/** What the code on a letter of guarantee vouches for. It belongs to no claim: it is its own receipt. */
export const guaranteeFacts = ({
  guaranteeNumber,
  issuedAt,
  cancelledFor,
}: Pick<GuaranteeRow, 'guaranteeNumber' | 'issuedAt' | 'cancelledFor'>): LetterFacts & {
  readonly standing: CodedStanding;
} => ({
  ...{ number: guaranteeNumber, receiptNumber: guaranteeNumber, kind: 'GUARANTEE', amount: null },
  date: dayOf(issuedAt),
  standing: cancelledFor === null ? 'CURRENT' : 'CANCELLED',
});
