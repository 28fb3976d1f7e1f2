import { addRupiah, type Rupiah, zeroRupiah } from '#kernel';
import type { AccountCode } from './chart-of-accounts.table.js';
import { balanceOf, type Entry, type Journal, type Turnover } from './ledger.state.js';

const NOTHING: Turnover = { debit: zeroRupiah, credit: zeroRupiah };
const CASE = 'the whole case';

/** Accounts as entries come: of each share, and of the whole case. */
export class Books {
  private readonly turnovers = new Map<string, Map<AccountCode, Turnover>>();

  post(journal: Journal | null): void {
    for (const entry of journal?.entries ?? []) {
      this.add(CASE, entry);
      this.add(entry.shareId, entry);
    }
  }

  /** Of the accounts that are not empty. */
  balances(of: string = CASE): Partial<Record<AccountCode, Rupiah>> {
    const turnovers = [...(this.turnovers.get(of) ?? [])];
    const balances = turnovers.map(([account, turnover]) => [account, balanceOf(account, turnover)] as const);
    return Object.fromEntries(balances.filter(([, balance]) => balance !== zeroRupiah));
  }

  private add(of: string, { account, side, amount }: Entry): void {
    const accounts = this.turnovers.get(of) ?? new Map<AccountCode, Turnover>();
    const { debit, credit } = accounts.get(account) ?? NOTHING;
    accounts.set(account, {
      debit: side === 'DEBIT' ? addRupiah(debit, amount) : debit,
      credit: side === 'CREDIT' ? addRupiah(credit, amount) : credit,
    });
    this.turnovers.set(of, accounts);
  }
}
