import type { PaymentId } from '#kernel';
import { type LineFault, lineFault } from '../faults/line-fault.js';
import type { Entry, Outcome } from '../message.js';
import { accountOf, isFault, rupiahOf } from '../read-file/values.js';
import { paymentOf, uetrOf } from '../references.js';
import { type Element, elementAt, textAt } from '../xml/element.js';
import { faultOfTransfer } from './transfer.rules.js';
import type { AccountHolder, Bank, CreditTransfer } from './transfer.types.js';

/** A transfer as it stands in a file, with the group that it belongs to, from 1. */
export type ReadTransfer = CreditTransfer & { readonly part: number };

/** The transfer of an entry, by the same rules as it was written. */
export function transferOf({ element, part }: Entry): Outcome<ReadTransfer> {
  const paymentId = referenceMustBeOurs(element);
  if (isFault(paymentId)) return { fault: paymentId };
  const amount = rupiahOf(elementAt(element, 'Amt', 'InstdAmt'), 'InstdAmt');
  if (isFault(amount)) return { fault: amount };
  const remittance = textAt(element, 'RmtInf', 'Ustrd');
  const value: ReadTransfer = {
    paymentId,
    amount,
    creditor: holderOf(element, 'Cdtr'),
    ...(remittance === null ? {} : { remittance }),
    part,
  };
  const fault = faultOfTransfer(value);
  return fault ? { fault } : { value };
}

/** Who is named by `<role>`, `<role>Acct` and `<role>Agt`; what is missing is empty, and breaks a rule. */
export const holderOf = (element: Element, role: string): AccountHolder => ({
  name: textAt(element, role, 'Nm') ?? '',
  account: accountOf(elementAt(element, `${role}Acct`)) ?? '',
  bank: bankOf(elementAt(element, `${role}Agt`, 'FinInstnId')),
});

function bankOf(institution: Element | undefined): Bank {
  const bic = textAt(institution, 'BICFI');
  return { code: textAt(institution, 'ClrSysMmbId', 'MmbId') ?? '', ...(bic === null ? {} : { bic }) };
}

function referenceMustBeOurs(element: Element): PaymentId | LineFault {
  const reference = textAt(element, 'PmtId', 'EndToEndId') ?? '';
  const paymentId = paymentOf(reference);
  if (!paymentId) return lineFault('TRANSFER_REFERENCE', 'EndToEndId');
  if (textAt(element, 'PmtId', 'InstrId') !== reference) return lineFault('TRANSFER_REFERENCE', 'InstrId');
  if (textAt(element, 'PmtId', 'UETR') !== uetrOf(paymentId)) return lineFault('TRANSFER_REFERENCE', 'UETR');
  return paymentId;
}
