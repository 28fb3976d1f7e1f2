import type { PaymentId } from '#kernel';
import type { LineFault } from '../faults/line-fault.js';
import type { Entry, Outcome } from '../message.js';
import { accountOf, dayOf, isFault, rupiahOf } from '../read-file/values.js';
import { paymentOf } from '../references.js';
import { childrenOf, type Element, elementAt, textAt } from '../xml/element.js';
import type { AccountEntry } from './statement.types.js';

/** The movement that an entry, or one of its details, stands for. */
export function accountEntryOf({ element, detail, number, part }: Entry): Outcome<AccountEntry> {
  const ofDetail = elementAt(detail ?? undefined, 'Amt');
  const amount = rupiahOf(ofDetail ?? elementAt(element, 'Amt'), 'Amt');
  if (isFault(amount)) return { fault: amount };
  const days = daysOf(element);
  if (isFault(days)) return { fault: days };
  const transaction = detail ?? undefined;
  return {
    value: {
      part,
      entry: number,
      amount,
      direction: isCredit(element, transaction) ? 'credit' : 'debit',
      status: codeOrOwn(elementAt(element, 'Sts')) ?? '',
      isReversal: ['true', '1'].includes(textAt(element, 'RvslInd')?.trim() ?? ''),
      ...days,
      ...referencesOf(element, transaction),
      ...partiesOf(transaction),
      transactionCode: transactionCodeOf(element, transaction),
      returned: returnOf(transaction),
    },
  };
}

function daysOf(entry: Element): Pick<AccountEntry, 'bookedOn' | 'valueOn'> | LineFault {
  const bookedOn = dayOf(elementAt(entry, 'BookgDt'), 'BookgDt');
  if (isFault(bookedOn)) return bookedOn;
  const valueOn = dayOf(elementAt(entry, 'ValDt'), 'ValDt');
  return isFault(valueOn) ? valueOn : { bookedOn, valueOn };
}

/** A detail says its own direction where it differs from its entry. */
export const isCredit = (entry: Element, detail: Element | undefined): boolean =>
  (textAt(detail, 'CdtDbtInd') ?? textAt(entry, 'CdtDbtInd')) === 'CRDT';

type References = Pick<
  AccountEntry,
  'paymentId' | 'endToEndId' | 'instructionId' | 'transactionId' | 'uetr' | 'bankReference'
>;

function referencesOf(entry: Element, detail: Element | undefined): References {
  const given = elementAt(detail, 'Refs');
  const endToEndId = textAt(given, 'EndToEndId');
  const instructionId = textAt(given, 'InstrId');
  return {
    paymentId: ourPayment(endToEndId) ?? ourPayment(instructionId),
    endToEndId,
    instructionId,
    transactionId: textAt(given, 'TxId'),
    uetr: textAt(given, 'UETR'),
    bankReference: textAt(given, 'AcctSvcrRef') ?? textAt(entry, 'AcctSvcrRef'),
  };
}

const ourPayment = (reference: string | null): PaymentId | null =>
  reference === null ? null : paymentOf(reference);

type Parties = Pick<AccountEntry, 'debtorAccount' | 'creditorAccount' | 'remittance'>;

function partiesOf(detail: Element | undefined): Parties {
  const lines = childrenOf(elementAt(detail, 'RmtInf'), 'Ustrd').map(line => textAt(line) ?? '');
  return {
    debtorAccount: accountOf(elementAt(detail, 'RltdPties', 'DbtrAcct')),
    creditorAccount: accountOf(elementAt(detail, 'RltdPties', 'CdtrAcct')),
    remittance: lines.length === 0 ? null : lines.join(' '),
  };
}

function returnOf(detail: Element | undefined): AccountEntry['returned'] {
  const information = elementAt(detail, 'RtrInf');
  return information ? { reason: codeOrOwn(elementAt(information, 'Rsn')) } : null;
}

/** `PMNT-ICDT-DMCT` of the ISO list, or the bank's own code. */
function transactionCodeOf(entry: Element, detail: Element | undefined): string | null {
  const code = elementAt(detail, 'BkTxCd') ?? elementAt(entry, 'BkTxCd');
  const domain = elementAt(code, 'Domn');
  if (!domain) return textAt(code, 'Prtry', 'Cd');
  return [textAt(domain, 'Cd'), textAt(domain, 'Fmly', 'Cd'), textAt(domain, 'Fmly', 'SubFmlyCd')].join('-');
}

const codeOrOwn = (choice: Element | undefined): string | null =>
  textAt(choice, 'Cd') ?? textAt(choice, 'Prtry');
