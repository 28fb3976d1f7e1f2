import { decimalOf, exactAmount, wholeRupiah } from '../amounts.js';
import { BankFileRefused } from '../faults/refusal.js';
import { countMustAgree, sumMustAgree, Totals } from '../read-file/totals.js';
import { dayOf, isFault, summable } from '../read-file/values.js';
import { childrenOf, type Element, elementAt, textAt } from '../xml/element.js';
import type { ExactSum, NotificationPart, StatementPart } from './statement.types.js';

const BOOKED = 'BOOK';
const STATUS_CODE = /^.{1,4}$/s;

/** What the entries of one account add up to. */
export class AccountTotals {
  readonly all = new Totals();
  readonly credits = new Totals();
  readonly debits = new Totals();
  private movements = 0n;
  /** There is an entry that says not whether it is a credit, so that neither kind can be counted. */
  private undirected = false;

  add(entry: Element): void {
    const direction = textAt(entry, 'CdtDbtInd');
    const isDirected = direction === 'CRDT' || direction === 'DBIT';
    const amount = isDirected && hasStatus(entry) ? summable(elementAt(entry, 'Amt')) : null;
    this.all.add(amount);
    if (isDirected) this.addDirected(entry, direction === 'CRDT', amount);
    else this.undirected = true;
  }

  private addDirected(entry: Element, isCredit: boolean, amount: bigint | null): void {
    (isCredit ? this.credits : this.debits).add(amount);
    if (textAt(entry, 'Sts', 'Cd') === BOOKED) this.movements += (isCredit ? 1n : -1n) * (amount ?? 0n);
  }

  /** The part that an account has in a header, once the summary of it agrees with its entries. */
  notification(part: Element, number: number): NotificationPart {
    accountMustBeInRupiah(part, number);
    this.summaryMustAgree(elementAt(part, 'TxsSummry'), `TxsSummry[${number}]`);
    return {
      id: textAt(part, 'Id') ?? '',
      account: textAt(part, 'Acct', 'Id', 'IBAN') ?? textAt(part, 'Acct', 'Id', 'Othr', 'Id') ?? '',
      entries: this.all.count,
      credits: exactSum(this.credits.sum),
      debits: exactSum(this.debits.sum),
      unreadable: this.all.unreadable,
    };
  }

  /** As a notification, and its balances agree with its booked entries. */
  statement(part: Element, number: number): StatementPart {
    const opening = balanceOf(part, 'OPBD') ?? balanceOf(part, 'PRCD');
    const closing = balanceOf(part, 'CLBD');
    const header = this.notification(part, number);
    if (opening === null || closing === null) {
      throw new BankFileRefused('FILE_BALANCE_MISSING', { part: number });
    }
    if (this.all.unreadable === 0 && opening + this.movements !== closing) {
      throw new BankFileRefused('FILE_BALANCE_DISAGREES', {
        part: number,
        opening: decimalOf(opening),
        movements: decimalOf(this.movements),
        closing: decimalOf(closing),
      });
    }
    const day = dayOfClosing(part, number);
    return { ...header, day, opening: exactSum(opening), closing: exactSum(closing) };
  }

  private summaryMustAgree(summary: Element | undefined, name: string): void {
    const directed: readonly (readonly [string, Totals])[] = [
      ['TtlCdtNtries', this.credits],
      ['TtlDbtNtries', this.debits],
    ];
    for (const [group, totals] of [['TtlNtries', this.all] as const, ...(this.undirected ? [] : directed)]) {
      countMustAgree(`${name}/${group}/NbOfNtries`, textAt(summary, group, 'NbOfNtries'), totals.count);
      sumMustAgree(`${name}/${group}/Sum`, textAt(summary, group, 'Sum'), totals);
    }
    this.netMustAgree(elementAt(summary, 'TtlNtries', 'TtlNetNtry'), name);
  }

  private netMustAgree(net: Element | undefined, name: string): void {
    const declared = textAt(net, 'Amt');
    if (declared === null || this.all.unreadable > 0) return;
    const found = this.credits.sum - this.debits.sum;
    const expected = (exactAmount(declared) ?? 0n) * (textAt(net, 'CdtDbtInd') === 'DBIT' ? -1n : 1n);
    if (expected === found) return;
    throw new BankFileRefused('FILE_SUM_DISAGREES', {
      what: `${name}/TtlNtries/TtlNetNtry`,
      declared: decimalOf(expected),
      found: decimalOf(found),
    });
  }
}

/** Without a status nobody knows whether an entry moves the balance. */
const hasStatus = (entry: Element): boolean =>
  STATUS_CODE.test(textAt(entry, 'Sts', 'Cd') ?? '') || elementAt(entry, 'Sts', 'Prtry') !== undefined;

function accountMustBeInRupiah(part: Element, number: number): void {
  const account = textAt(part, 'Acct', 'Ccy') ?? 'IDR';
  const balances = childrenOf(part, 'Bal').every(balance => summable(elementAt(balance, 'Amt')) !== null);
  if (account !== 'IDR' || !balances) {
    throw new BankFileRefused('FILE_ACCOUNT_NOT_IN_RUPIAH', { part: number });
  }
}

function dayOfClosing(part: Element, number: number): Temporal.PlainDate {
  const day = dayOf(elementAt(balanceNamed(part, 'CLBD'), 'Dt'), 'Dt');
  if (day === null || isFault(day)) throw new BankFileRefused('FILE_DATE', { what: `CLBD[${number}]` });
  return day;
}

/** The first balance of a type; less than zero where the account is overdrawn. */
function balanceOf(part: Element, type: string): bigint | null {
  const balance = balanceNamed(part, type);
  const amount = summable(elementAt(balance, 'Amt'));
  return amount !== null && textAt(balance, 'CdtDbtInd') === 'DBIT' ? -amount : amount;
}

const balanceNamed = (part: Element, type: string): Element | undefined =>
  childrenOf(part, 'Bal').find(candidate => textAt(candidate, 'Tp', 'CdOrPrtry', 'Cd') === type);

const exactSum = (sum: bigint): ExactSum => ({ amount: decimalOf(sum), rupiah: wholeRupiah(sum) });
