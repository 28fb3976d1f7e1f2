import { describe, expect, it } from '@jest/globals';
import { formatRupiah, zeroRupiah } from '#kernel';
import type { PaymentEvent } from '../payment/payment.events.js';
import * as past from '../payment/payment.samples.js';
import { order } from '../payment/payment.samples.js';
import { ACCOUNT_CODES, CHART_OF_ACCOUNTS } from './chart-of-accounts.table.js';
import { journalOf } from './ledger.rules.js';
import { balanceOf, type Journal } from './ledger.state.js';

const last = (events: readonly PaymentEvent[]): PaymentEvent => {
  const event = events.at(-1);
  if (!event) throw new Error('A past has events');
  return event;
};

/** As an accountant writes it. */
const written = (journal: Journal | null): string[] =>
  (journal?.entries ?? []).map(({ side, account, amount }) => `${side} ${account} ${formatRupiah(amount)}`);

const ordered = (attempt: number): PaymentEvent => ({ type: 'PaymentOrdered', data: { ...order, attempt } });

describe('the journal of', () => {
  it.each<[string, PaymentEvent, Partial<Journal>, string[]]>([
    ['a first order', ordered(1), { kind: 'SHARE_OWED' }, ['FUND', 'AWARD_PAYABLE']],
    ['a request stored', last(past.submitting), { kind: 'SUBMITTED' }, ['AWARD_PAYABLE', 'IN_TRANSIT']],
    ['a settlement', last(past.settled), { kind: 'SETTLED' }, ['IN_TRANSIT', 'BANK']],
    [
      'a rejection',
      last(past.rejected),
      { kind: 'REJECTED', reverses: 'PaymentSubmitted' },
      ['IN_TRANSIT', 'AWARD_PAYABLE'],
    ],
    [
      'a return',
      last(past.returned),
      { kind: 'RETURNED', reverses: 'PaymentSettled' },
      ['BANK', 'RETURNED_FUNDS'],
    ],
  ])('%s', (_what, event, expected, [debit, credit]) => {
    const journal = journalOf(event, null);
    expect(journal).toMatchObject({ reverses: null, ...expected });
    expect(written(journal)).toEqual([`DEBIT ${debit} Rp42.000.000`, `CREDIT ${credit} Rp42.000.000`]);
  });

  it('a new attempt after a return takes the money out of the returned funds', () => {
    const journal = journalOf(ordered(2), 'RETURNED_FUNDS');
    expect(journal).toMatchObject({ kind: 'OWED_AGAIN', reverses: null });
    expect(written(journal)).toEqual([
      'DEBIT RETURNED_FUNDS Rp42.000.000',
      'CREDIT AWARD_PAYABLE Rp42.000.000',
    ]);
  });

  it('names the claim and the share on every line', () => {
    const { claimId, shareId } = order;
    for (const entry of journalOf(last(past.settled), null)?.entries ?? [])
      expect(entry).toMatchObject({ claimId, shareId });
  });
});

it.each<[string, PaymentEvent]>([
  ['a new attempt after a rejection: the share is still owed', ordered(2)],
  ['being put in a payout', last(past.inPayout)],
  ['a release', last(past.released)],
  ['an acceptance, which is no execution', last(past.accepted)],
  ['an outcome that is not known', last(past.unknown)],
  [
    'being redirected',
    { type: 'PaymentRedirected', data: { ...past.which, record: past.laterRecord, evidence: past.evidence } },
  ],
  [
    'being taken from a payout',
    {
      type: 'PaymentTakenFromPayout',
      data: { ...past.which, payoutId: past.payoutId, reason: 'WRONG_LIST' },
    },
  ],
])('no money moves by %s', (_what, event) => {
  expect(journalOf(event, null)).toBeNull();
});

describe('a balance', () => {
  const turnover = { debit: order.amount, credit: order.amount };

  it('stands on the side of its account, and is negative on the other', () => {
    const onlyDebit = { ...turnover, credit: zeroRupiah };
    expect(balanceOf('FUND', onlyDebit)).toBe(42_000_000);
    expect(balanceOf('AWARD_PAYABLE', onlyDebit)).toBe(-42_000_000);
    expect(balanceOf('BANK', turnover)).toBe(0);
  });

  it('has a name in both languages', () => {
    for (const account of ACCOUNT_CODES) {
      const { id, en } = CHART_OF_ACCOUNTS[account].text;
      expect(id).not.toBe(en);
    }
  });
});
