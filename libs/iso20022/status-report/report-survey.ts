import type { Entry, Message, Outcome, Survey } from '../message.js';
import { childrenOf, type Element, elementAt, textAt } from '../xml/element.js';
import { STATUS_REPORT } from './report.layout.js';
import type { GroupStatus, ReportHeader, ReportPart, TransferStatus } from './report.types.js';
import { ReportTotals } from './report-totals.js';
import { reasonsOf, transferStatusOf } from './transfer-status.js';

export const reportMessage: Message<'status-report', ReportHeader, TransferStatus> = {
  kind: 'status-report',
  layout: STATUS_REPORT,
  survey: () => new ReportSurvey(),
};

const NOTHING_SAID: GroupStatus = { status: null, reasons: [] };

/** Counts what a report lists, and remembers what it says of groups and of the file. */
class ReportSurvey implements Survey<ReportHeader, TransferStatus> {
  private readonly ofPart = new Map<number, ReportTotals>();
  private file = NOTHING_SAID;
  private groups: readonly GroupStatus[] = [];

  see({ element, part }: Entry): void {
    this.totalsOf(part).add(element);
  }

  conclude(document: Element): ReportHeader {
    const root = elementAt(document, STATUS_REPORT.root);
    const original = elementAt(root, 'OrgnlGrpInfAndSts');
    this.file = { status: textAt(original, 'GrpSts'), reasons: reasonsOf(original) };
    const parts = childrenOf(root, STATUS_REPORT.part).map((part, index) => this.part(part, index + 1));
    const all = new ReportTotals();
    for (const totals of this.ofPart.values()) all.include(totals);
    const ofWholes = [this.file.status, ...parts.map(({ status }) => status)];
    all.mustAgreeWith(original, 'OrgnlGrpInfAndSts', ofWholes);
    this.groups = parts;
    return {
      messageId: textAt(root, 'GrpHdr', 'MsgId') ?? '',
      createdAt: textAt(root, 'GrpHdr', 'CreDtTm') ?? '',
      originalMessageId: textAt(original, 'OrgnlMsgId') ?? '',
      originalMessage: textAt(original, 'OrgnlMsgNmId') ?? '',
      ...this.file,
      parts,
    };
  }

  read(entry: Entry): Outcome<TransferStatus> {
    const group = this.groups[entry.part - 1] ?? NOTHING_SAID;
    return transferStatusOf(entry, { group, file: this.file });
  }

  private part(part: Element, number: number): ReportPart {
    const totals = this.totalsOf(number);
    const status = textAt(part, 'PmtInfSts');
    const ofWhole = status ?? this.file.status;
    totals.inherit(ofWhole);
    totals.mustAgreeWith(part, `OrgnlPmtInfAndSts[${number}]`, [ofWhole]);
    return {
      id: textAt(part, 'OrgnlPmtInfId') ?? '',
      status,
      reasons: reasonsOf(part),
      listed: totals.all.count,
    };
  }

  private totalsOf(part: number): ReportTotals {
    const totals = this.ofPart.get(part) ?? new ReportTotals();
    this.ofPart.set(part, totals);
    return totals;
  }
}
