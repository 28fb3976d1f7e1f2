import { meaningOf } from '../codes/meanings.js';
import { countMustAgree, sumMustAgree, Totals } from '../read-file/totals.js';
import { summable } from '../read-file/values.js';
import { childrenOf, type Element, elementAt, textAt } from '../xml/element.js';

const UNSAID = '';
const UNKNOWN = '?';

/** How many transfers a report lists, with which status, for which amounts of our orders. */
export class ReportTotals {
  readonly all = new Totals();
  private readonly ofStatus = new Map<string, Totals>();

  add(entry: Element): void {
    const amount = elementAt(entry, 'OrgnlTxRef', 'Amt', 'InstdAmt');
    const exact = amount ? summable(amount) : null;
    for (const each of [this.all, this.having(statusOf(entry))]) each.add(exact);
  }

  /** Transfers of which nothing is said have the status of their whole, unless it is that they differ. */
  inherit(status: string | null): void {
    const unsaid = this.ofStatus.get(UNSAID);
    if (!unsaid || status === null || meaningOf(status) === 'mixed') return;
    this.having(status).include(unsaid);
    this.ofStatus.delete(UNSAID);
  }

  include({ all, ofStatus }: ReportTotals): void {
    this.all.include(all);
    for (const [status, totals] of ofStatus) this.having(status).include(totals);
  }

  /**
   * Throws `BankFileRefused` where a group's own figures contradict what it lists. Transfers with the status of a whole may
   * have been left out; while the status of one cannot be told, none is counted.
   */
  mustAgreeWith(group: Element | undefined, name: string, ofWholes: readonly (string | null)[]): void {
    this.listMustFitTheOrder(group, name);
    if (this.ofStatus.has(UNSAID) || this.ofStatus.has(UNKNOWN)) return;
    for (const said of childrenOf(group, 'NbOfTxsPerSts')) {
      this.statusMustBeListedWhole(said, name, ofWholes.includes(textAt(said, 'DtldSts')));
    }
  }

  private having(status: string): Totals {
    const totals = this.ofStatus.get(status) ?? new Totals();
    this.ofStatus.set(status, totals);
    return totals;
  }

  /** A report may leave transfers out; it may not have more than were ordered, nor all of them for another sum. */
  private listMustFitTheOrder(group: Element | undefined, name: string): void {
    const ordered = textAt(group, 'OrgnlNbOfTxs');
    if (ordered === null || isFewer(this.all, ordered)) return;
    countMustAgree(`${name}/OrgnlNbOfTxs`, ordered, this.all.count);
    sumMustAgree(`${name}/OrgnlCtrlSum`, textAt(group, 'OrgnlCtrlSum'), this.all);
  }

  /** The transfers of a status are listed all or, unless they are rejected, not at all. */
  private statusMustBeListedWhole(said: Element, name: string, isOfWhole: boolean): void {
    const status = textAt(said, 'DtldSts') ?? '';
    const declared = textAt(said, 'DtldNbOfTxs') ?? '0';
    const listed = this.ofStatus.get(status) ?? new Totals();
    if (isOfWhole && isFewer(listed, declared)) return;
    if (listed.count === 0 && meaningOf(status) !== 'rejected') return;
    const what = `${name}/NbOfTxsPerSts[${status}]`;
    countMustAgree(`${what}/DtldNbOfTxs`, declared, listed.count);
    sumMustAgree(`${what}/DtldCtrlSum`, textAt(said, 'DtldCtrlSum'), listed);
  }
}

function statusOf(entry: Element): string {
  const status = textAt(entry, 'TxSts');
  if (status === null) return UNSAID;
  return meaningOf(status) ? status : UNKNOWN;
}

const isFewer = ({ count }: Totals, declared: string): boolean => BigInt(count) < BigInt(declared);
