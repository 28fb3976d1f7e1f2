import type { Rupiah } from '#kernel';
import { exactAmount, wholeRupiah } from '../amounts.js';
import { type LineFault, lineFault } from '../faults/line-fault.js';
import { BankFileRefused } from '../faults/refusal.js';
import type { Entry, Message, Outcome, Survey } from '../message.js';
import { countMustAgree, sumMustAgree, Totals } from '../read-file/totals.js';
import { instantOf, plainDateOf, summable } from '../read-file/values.js';
import { childrenOf, type Element, elementAt, textAt } from '../xml/element.js';
import { batchMustBeWritable } from './batch.rules.js';
import { holderOf, type ReadTransfer, transferOf } from './read-transfer.js';
import type { TransferGroup } from './transfer.types.js';
import { TRANSFERS } from './transfers.layout.js';

export interface TransfersHeader {
  readonly messageId: string;
  /** As written, with its zone. */
  readonly createdAt: string;
  readonly initiator: string;
  readonly count: number;
  readonly groups: readonly TransferGroup[];
}

export const transfersMessage: Message<'transfers', TransfersHeader, ReadTransfer> = {
  kind: 'transfers',
  layout: TRANSFERS,
  survey: () => new TransfersSurvey(),
};

const MOST_OF_A_REFERENCE = 35;

/** Counts and sums a file of transfers, and remembers which payments stand in it twice. */
class TransfersSurvey implements Survey<TransfersHeader, ReadTransfer> {
  private readonly all = new Totals();
  private readonly ofPart = new Map<number, Totals>();
  private readonly references = new Set<string>();
  private readonly repeated = new Set<number>();

  see({ element, number, part }: Entry): void {
    const amount = summable(elementAt(element, 'Amt', 'InstdAmt'));
    const totals = this.ofPart.get(part) ?? new Totals();
    this.ofPart.set(part, totals);
    for (const each of [this.all, totals]) each.add(amount);
    const reference = textAt(element, 'PmtId', 'EndToEndId') ?? '';
    if (this.references.has(reference)) this.repeated.add(number);
    if (reference.length <= MOST_OF_A_REFERENCE) this.references.add(reference);
  }

  conclude(document: Element): TransfersHeader {
    const root = elementAt(document, TRANSFERS.root);
    const head = elementAt(root, 'GrpHdr');
    countMustAgree('GrpHdr/NbOfTxs', textAt(head, 'NbOfTxs'), this.all.count);
    sumMustAgree('GrpHdr/CtrlSum', textAt(head, 'CtrlSum'), this.all);
    const header = {
      messageId: textAt(head, 'MsgId') ?? '',
      createdAt: textAt(head, 'CreDtTm') ?? '',
      initiator: textAt(head, 'InitgPty', 'Nm') ?? '',
      count: this.all.count,
      groups: childrenOf(root, TRANSFERS.part).map((part, index) => this.group(part, index + 1)),
    };
    batchMustBeWritable(header);
    return header;
  }

  read(entry: Entry): Outcome<ReadTransfer> {
    const fault: LineFault | null = this.repeated.has(entry.number)
      ? lineFault('TRANSFER_REPEATED', 'EndToEndId')
      : null;
    return fault ? { fault } : transferOf(entry);
  }

  private group(part: Element, number: number): TransferGroup {
    const totals = this.ofPart.get(number) ?? new Totals();
    const rail = textAt(part, 'PmtTpInf', 'LclInstrm', 'Prtry');
    countMustAgree(`PmtInf[${number}]/NbOfTxs`, textAt(part, 'NbOfTxs'), totals.count);
    sumMustAgree(`PmtInf[${number}]/CtrlSum`, textAt(part, 'CtrlSum'), totals);
    return {
      id: textAt(part, 'PmtInfId') ?? '',
      execution: executionOf(elementAt(part, 'ReqdExctnDt')),
      debtor: holderOf(part, 'Dbtr'),
      ...(rail === null ? {} : { rail }),
      count: totals.count,
      total: totalOf(textAt(part, 'CtrlSum'), totals),
    };
  }
}

/** A total is of whole rupiah, or the file is none of ours. */
function totalOf(declared: string | null, { sum }: Totals): Rupiah {
  const total = wholeRupiah(exactAmount(declared) ?? sum);
  if (total === null) throw new BankFileRefused('FILE_SUM_NOT_WHOLE', { what: 'CtrlSum' });
  return total;
}

function executionOf(choice: Element | undefined): TransferGroup['execution'] {
  const execution = plainDateOf(textAt(choice, 'Dt') ?? '') ?? instantOf(textAt(choice, 'DtTm') ?? '');
  if (!execution) throw new BankFileRefused('FILE_DATE', { what: 'ReqdExctnDt' });
  return execution;
}
