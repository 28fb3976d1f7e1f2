import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addRupiah, type Rupiah, sumRupiah, zeroRupiah } from '#kernel';
import type { Side } from './chart-of-accounts.table.js';
import { journalOf } from './ledger.rules.js';
import { type Entry, WHERE_THE_MONEY_LIES } from './ledger.state.js';
import { Books } from './testing-books.js';
import { histories, type Step } from './testing-histories.js';

const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200) };

const journal = ({ event, cameBack }: Step) => journalOf(event, cameBack ? 'RETURNED_FUNDS' : null);

const total = (entries: readonly Entry[], side: Side): Rupiah =>
  sumRupiah(entries.filter(entry => entry.side === side).map(({ amount }) => amount));

/** After every step of any history. */
const always = (holds: (books: Books, step: Step, award: Rupiah) => void) =>
  fc.assert(
    fc.property(histories, ({ award, steps, toTheEnd }) => {
      const books = new Books();
      for (const step of [...steps, ...toTheEnd]) {
        books.post(journal(step));
        holds(books, step, award);
      }
    }),
    RUNS,
  );

describe('Whatever happens to the payments of a case', () => {
  it('every journal has as much on one side as on the other, and something on both', () => {
    always((_books, step) => {
      const entries = journal(step)?.entries ?? null;
      if (entries === null) return;
      expect(total(entries, 'DEBIT')).toBe(total(entries, 'CREDIT'));
      expect(entries.length).toBeGreaterThan(1);
      expect(entries.every(({ amount }) => amount > 0)).toBe(true);
    });
  });

  it('no balance is ever on the wrong side', () => {
    always((books, { latest }) => {
      for (const shareId of latest.keys())
        for (const balance of Object.values(books.balances(shareId))) expect(balance).toBeGreaterThan(0);
    });
  });

  it('each share lies whole in one account, the one that the state of its latest attempt names', () => {
    always((books, { latest }) => {
      for (const [shareId, state] of latest) {
        if (state.status === 'None' || state.status === 'Withdrawn')
          throw new Error('An event makes a state');
        const { amount } = state.order;
        expect(books.balances(shareId)).toEqual({
          FUND: amount,
          [WHERE_THE_MONEY_LIES[state.status]]: amount,
        });
      }
    });
  });

  it('what was paid never passes the award, nor does all that the fund owes', () => {
    always((books, _step, award) => {
      const { FUND: charged = zeroRupiah, ...rest } = books.balances();
      expect(rest.BANK ?? zeroRupiah).toBeLessThanOrEqual(award);
      expect(charged).toBeLessThanOrEqual(award);
      expect(Object.values(rest).reduce(addRupiah, zeroRupiah)).toBe(charged);
    });
  });

  it('a journal takes back one that was posted before it, of the same payment, and none is taken back twice', () => {
    fc.assert(
      fc.property(histories, ({ steps }) => {
        const open = new Set<string>();
        for (const step of steps) {
          const { paymentId } = step.event.data;
          const reverses = journal(step)?.reverses ?? null;
          if (reverses !== null) expect(open.delete(`${paymentId} ${reverses}`)).toBe(true);
          open.add(`${paymentId} ${step.event.type}`);
        }
      }),
      RUNS,
    );
  });

  it('when all is paid, nothing is owed, in transit or kept, and the bank has paid the award', () => {
    fc.assert(
      fc.property(histories, ({ award, steps, toTheEnd }) => {
        const books = new Books();
        for (const step of [...steps, ...toTheEnd]) books.post(journal(step));
        expect(books.balances()).toEqual({ FUND: award, BANK: award });
      }),
      RUNS,
    );
  });
});

/** More of them: some ends are rare. */
it('The histories come through every event, and through second attempts after each kind of end', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(histories, ({ steps }) => {
      for (const { event, cameBack } of steps)
        seen.add(event.type === 'PaymentOrdered' ? `${event.data.attempt > 1} ${cameBack}` : event.type);
    }),
    { numRuns: 10 * RUNS.numRuns },
  );
  expect([...seen].sort()).toEqual([
    'PaymentAccepted',
    'PaymentOutcomeUnknown',
    'PaymentPutInPayout',
    'PaymentRejected',
    'PaymentReleased',
    'PaymentReturned',
    'PaymentSettled',
    'PaymentSubmitted',
    'PaymentTakenFromPayout',
    'false false',
    'true false',
    'true true',
  ]);
});
