import type { Rupiah } from '#kernel';
import { meaningOf } from '../codes/meanings.js';
import { type LineFault, lineFault } from '../faults/line-fault.js';
import type { Entry, Outcome } from '../message.js';
import { isFault, rupiahOf } from '../read-file/values.js';
import { paymentOf } from '../references.js';
import { childrenOf, type Element, elementAt, textAt } from '../xml/element.js';
import type { GroupStatus, TransferStatus } from './report.types.js';

/** What is said of the group and the file that a transfer stands in: it holds for a transfer of which nothing is said, unless it is that transfers differ. */
export interface Inherited {
  readonly group: GroupStatus;
  readonly file: GroupStatus;
}

/** The status of one transfer. */
export function transferStatusOf({ element, part }: Entry, inherited: Inherited): Outcome<TransferStatus> {
  const said = statusOf(element, inherited);
  if (isFault(said)) return { fault: said };
  const meaning = meaningOf(said.status);
  if (!meaning || meaning === 'mixed') return { fault: lineFault('LINE_STATUS_UNKNOWN', 'TxSts') };
  const amount = originalAmount(element);
  if (isFault(amount)) return { fault: amount };
  return { value: { part, ...said, meaning, amount, ...referencesOf(element) } };
}

/** The codes of the reasons that are given. */
export const reasonsOf = (element: Element | undefined): readonly string[] =>
  childrenOf(element, 'StsRsnInf')
    .map(information => textAt(information, 'Rsn', 'Cd') ?? textAt(information, 'Rsn', 'Prtry'))
    .filter(reason => reason !== null);

type Said = Pick<TransferStatus, 'status' | 'statusOf' | 'reasons'>;

function statusOf(element: Element, { group, file }: Inherited): Said | LineFault {
  const own = textAt(element, 'TxSts');
  const ownReasons = reasonsOf(element);
  if (own !== null) return { status: own, statusOf: 'transfer', reasons: ownReasons };
  for (const [whole, statusOf] of [[group, 'group'] as const, [file, 'file'] as const]) {
    if (whole.status === null || meaningOf(whole.status) === 'mixed') continue;
    return { status: whole.status, statusOf, reasons: [...ownReasons, ...whole.reasons] };
  }
  return lineFault('LINE_STATUS_MISSING', 'TxSts');
}

function originalAmount(element: Element): Rupiah | null | LineFault {
  const amount = elementAt(element, 'OrgnlTxRef', 'Amt', 'InstdAmt');
  return amount ? rupiahOf(amount, 'InstdAmt') : null;
}

function referencesOf(
  element: Element,
): Pick<
  TransferStatus,
  'paymentId' | 'endToEndId' | 'instructionId' | 'uetr' | 'bankReference' | 'acceptedAt'
> {
  const endToEndId = textAt(element, 'OrgnlEndToEndId');
  const instructionId = textAt(element, 'OrgnlInstrId');
  return {
    paymentId: paymentOf(endToEndId ?? '') ?? paymentOf(instructionId ?? ''),
    endToEndId,
    instructionId,
    uetr: textAt(element, 'OrgnlUETR'),
    bankReference: textAt(element, 'AcctSvcrRef'),
    acceptedAt: textAt(element, 'AccptncDtTm'),
  };
}
