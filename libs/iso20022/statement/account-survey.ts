import type { LineFault } from '../faults/line-fault.js';
import type { Entry, Layout, Message, Outcome, Survey } from '../message.js';
import { childrenOf, type Element, elementAt, textAt } from '../xml/element.js';
import { accountEntryOf } from './account-entry.js';
import { AccountTotals } from './account-totals.js';
import { EntryParts } from './entry-parts.js';
import { NOTIFICATION, STATEMENT } from './statement.layouts.js';
import type {
  AccountEntry,
  NotificationHeader,
  NotificationPart,
  StatementHeader,
  StatementPart,
} from './statement.types.js';

export const statementMessage: Message<'statement', StatementHeader, AccountEntry> = {
  kind: 'statement',
  layout: STATEMENT,
  survey: () =>
    new AccountSurvey<StatementPart>(STATEMENT, (totals, part, number) => totals.statement(part, number)),
};

export const notificationMessage: Message<'notification', NotificationHeader, AccountEntry> = {
  kind: 'notification',
  layout: NOTIFICATION,
  survey: () =>
    new AccountSurvey<NotificationPart>(NOTIFICATION, (totals, part, number) =>
      totals.notification(part, number),
    ),
};

interface Header<Part> {
  readonly messageId: string;
  readonly createdAt: string;
  readonly parts: readonly Part[];
}

type PartOf<Part> = (totals: AccountTotals, part: Element, number: number) => Part;

/** Adds up each account of a file, and remembers which entries are not made up of their details. */
class AccountSurvey<Part> implements Survey<Header<Part>, AccountEntry> {
  private readonly ofPart = new Map<number, AccountTotals>();
  private readonly faults = new Map<number, LineFault>();
  private current: { readonly number: number; readonly parts: EntryParts } | null = null;

  constructor(
    private readonly layout: Layout,
    private readonly partOf: PartOf<Part>,
  ) {}

  see(entry: Entry): void {
    if (this.current?.number === entry.number) {
      this.current.parts.add(entry);
      return;
    }
    this.settle();
    this.current = { number: entry.number, parts: new EntryParts(entry) };
    this.totalsOf(entry.part).add(entry.element);
  }

  conclude(document: Element): Header<Part> {
    this.settle();
    const root = elementAt(document, this.layout.root);
    const parts = childrenOf(root, this.layout.part);
    return {
      messageId: textAt(root, 'GrpHdr', 'MsgId') ?? '',
      createdAt: textAt(root, 'GrpHdr', 'CreDtTm') ?? '',
      parts: parts.map((part, index) => this.partOf(this.totalsOf(index + 1), part, index + 1)),
    };
  }

  read(entry: Entry): Outcome<AccountEntry> {
    const fault = this.faults.get(entry.number);
    return fault ? { fault } : accountEntryOf(entry);
  }

  private settle(): void {
    const fault = this.current?.parts.fault();
    if (fault && this.current) this.faults.set(this.current.number, fault);
  }

  private totalsOf(part: number): AccountTotals {
    const totals = this.ofPart.get(part) ?? new AccountTotals();
    this.ofPart.set(part, totals);
    return totals;
  }
}
