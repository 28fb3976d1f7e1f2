import { describe, expect, it } from '@jest/globals';
import { CHART_OF_ACCOUNTS } from '../../ledger/chart-of-accounts.table.js';
import type { LedgerProof } from '../prove-ledger.js';
import { ledgerReport } from './ledger-report.js';

const { FUND, BANK } = CHART_OF_ACCOUNTS;
const amount = 42_000_000;
const sound: LedgerProof = {
  balance: {
    items: [
      { account: 'FUND', ...FUND, debit: amount, credit: 0, balance: amount },
      { account: 'BANK', ...BANK, debit: 0, credit: amount, balance: amount },
    ],
    debit: amount,
    credit: amount,
    balanced: true,
  },
  events: 6,
  eventsThatDiffer: [],
  sharesThatDiffer: [],
  paidBeyondTheAward: [],
};
const lines = (proof: LedgerProof): string[] => ledgerReport(proof).text.split('\n');

describe('the report on the ledger', () => {
  it('has a line per account, and says that all agrees', () => {
    expect(ledgerReport(sound).sound).toBe(true);
    const [, , fund = '', bank = '', ...rest] = lines(sound);
    expect(fund.split(/ {2,}/)).toEqual([
      'FUND',
      'Rp42.000.000',
      'Rp0',
      'Rp42.000.000',
      'Beban santunan atas dana jaminan sosial · Benefits charged to the social security fund',
    ]);
    expect(bank).toMatch(/^BANK +Rp0 +Rp42\.000\.000 +Rp42\.000\.000 {2}Bank/);
    expect(rest).toEqual([
      '',
      'Debit = kredit · credit: Rp42.000.000 = Rp42.000.000',
      'Buku besar = peristiwa · ledger = events: 6, 0 berbeda · different (harus · must be 0)',
      'Buku besar = pembayaran · ledger = payments: 0 bagian berbeda · shares different (harus · must be 0)',
      'Dibayar melebihi santunan · paid beyond the award: 0 (harus · must be 0)',
    ]);
  });

  it.each<[string, Partial<LedgerProof>, string]>([
    [
      'debits that are not credits',
      { balance: { ...sound.balance, credit: 1, balanced: false } },
      'Debit ≠ kredit · credit: Rp42.000.000 ≠ Rp1',
    ],
    [
      'an event without its journal',
      { eventsThatDiffer: ['PaymentSettled 1/6: null'] },
      '  PaymentSettled 1/6: null',
    ],
    ['a payment that says otherwise', { sharesThatDiffer: ['3 BANK'] }, '  3 BANK'],
    [
      'a payment beyond the award',
      { paidBeyondTheAward: ['2'] },
      'Dibayar melebihi santunan · paid beyond the award: 1 (harus · must be 0)',
    ],
  ])('is not sound with %s', (_what, change, line) => {
    expect(ledgerReport({ ...sound, ...change }).sound).toBe(false);
    expect(lines({ ...sound, ...change })).toContain(line);
  });

  it('names twenty differences, and how many more there are', () => {
    const eventsThatDiffer = Array.from({ length: 22 }, (_, index) => `event ${index + 1}`);
    expect(lines({ ...sound, eventsThatDiffer }).slice(-2)).toEqual(['  event 20', '  … 2 lagi · more']);
  });
});
