import { z } from 'zod';
import { bilingual } from '#contracts';
import { rows, type Tx } from '#event-store';
import { type Rupiah, rupiah, sumRupiah } from '#kernel';
import { ACCOUNT_CODES, CHART_OF_ACCOUNTS, SIDES, type Side } from '../ledger/chart-of-accounts.table.js';
import { balanceOf } from '../ledger/ledger.state.js';

const TURNOVER = 'SELECT account, side, sum(amount)::text AS amount FROM entry GROUP BY account, side';

export const trialBalance = z.strictObject({
  items: z
    .array(
      z.strictObject({
        account: z.enum(ACCOUNT_CODES),
        text: bilingual,
        normalSide: z.enum(SIDES),
        debit: z.int(),
        credit: z.int(),
        balance: z
          .int()
          .describe('Pada sisi biasanya; negatif di sisi lain · on its normal side; negative on the other'),
      }),
    )
    .describe('Setiap akun, juga yang kosong · every account, also those of nothing'),
  debit: z.int(),
  credit: z.int(),
  balanced: z.boolean(),
});

export type TrialBalance = z.infer<typeof trialBalance>;

interface TurnoverRow {
  readonly account: string;
  readonly side: Side;
  readonly amount: string;
}

export async function readTrialBalance(tx: Tx): Promise<TrialBalance> {
  const found = await rows<TurnoverRow>(tx, TURNOVER);
  const amounts = new Map(
    found.map(({ account, side, amount }) => [`${account} ${side}`, rupiah(Number(amount))]),
  );
  const turnover = (account: string, side: Side): Rupiah => amounts.get(`${account} ${side}`) ?? rupiah(0);
  const items = ACCOUNT_CODES.map(account => {
    const debit = turnover(account, 'DEBIT');
    const credit = turnover(account, 'CREDIT');
    const balance = balanceOf(account, { debit, credit });
    return { account, ...CHART_OF_ACCOUNTS[account], debit, credit, balance };
  });
  const debit = sumRupiah(items.map(item => item.debit));
  const credit = sumRupiah(items.map(item => item.credit));
  return { items, debit, credit, balanced: debit === credit };
}
