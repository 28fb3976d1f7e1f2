import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, type PayeeId, rupiah, sumRupiah } from '#kernel';
import { scenario } from '#testing';
import type { ClaimEvent, Cost, Payee } from './claim.events.js';
import { PARTNER_HOSPITAL } from './heirs.rules.js';
import { standingInvoices } from './hospital-invoice.js';
import { withOwners } from './owed-lines.js';
import { foldClaim, recomputeAward } from './replay.js';
import { shownHashOf } from './shown.js';
import { correctionApproval } from './testing-appeals.js';
import { bill, costsDeclined, costsEntered, costsVerified } from './testing-costs.js';
import {
  accident,
  approver,
  at,
  claimId,
  decider,
  eventsOf,
  firstRank,
  following,
  law,
  officer,
  payee,
  stateOf,
  threeMonths,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';
import { related } from './testing-heirs.js';
import { invoiceOf } from './testing-invoices.js';
import { sharesOf } from './who-receives.js';

const claim = scenario(decider);
const worker = payee(1);
const employer = related(2, 'EMPLOYER');
const hospital = (number: 8 | 9): Payee => ({ ...payee(number), relation: PARTNER_HOSPITAL });

const costs = [bill('RS-1', 3_000_000), bill('RS-2', 1_000_000), bill('RS-3', 2_000_000)];
const invoices = [invoiceOf(8, 'RS-1'), invoiceOf(9, 'RS-2')];

function approved(entry: Parameters<typeof accident>[0]): ClaimEvent[] {
  const assessed = eventsOf(accident(entry), validation(threeMonths), verify);
  const state = stateOf(assessed);
  const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
  return following(assessed, { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at });
}
const sharesByPayee = (events: readonly ClaimEvent[]) => {
  const state = stateOf(events);
  if (!('award' in state)) throw new Error(`Expected an award at ${state.stage}`);
  expect(sumRupiah(state.award.shares.map(({ amount }) => amount))).toBe(state.award.award);
  return state.award.shares.map(({ payeeId, amount }) => [payeeId, amount]);
};
const verified = (events: readonly ClaimEvent[]) => following(events, costsVerified(stateOf(events)));
const counted = (events: readonly ClaimEvent[], change: Parameters<typeof costsEntered>[0]) => {
  const waiting = verified(following(events, costsEntered(change)));
  return following(waiting, correctionApproval(stateOf(waiting), { by: approver }));
};
const [toWorker, toEight, toNine] = [worker.payeeId, payee(8).payeeId, payee(9).payeeId];

describe('What is owed to a hospital', () => {
  it('is paid to it, bill by bill, and everything else to the worker', () => {
    const paid = approved({ costs, invoices, payees: [worker], stmbDays: 3 });
    const shares = sharesByPayee(paid);
    expect(shares.slice(1)).toEqual([
      [toEight, 3_000_000],
      [toNine, 1_000_000],
    ]);
    expect(shares[0]?.[0]).toBe(toWorker);
    const without = sharesByPayee(
      approved({ costs: [bill('RS-3', 2_000_000)], payees: [worker], stmbDays: 3 }),
    );
    expect(shares[0]?.[1]).toBe(without[0]?.[1]);
  });

  it('leaves a worker without days away no share where all is owed', () => {
    const all = [invoiceOf(8, 'RS-1', 'RS-3'), invoiceOf(9, 'RS-2')];
    expect(sharesByPayee(approved({ costs, invoices: all, payees: [worker], stmbDays: 0 }))).toEqual([
      [toEight, 5_000_000],
      [toNine, 1_000_000],
    ]);
  });

  it('of a death is no part of what the employer is repaid, or of what the heirs share', () => {
    const file = { claimId, payees: [worker, employer, hospital(8)], heirs: firstRank };
    const owed = [{ kind: 'medical' as const, reference: 'RS-1', payeeId: toEight }];
    const lines = [
      { component: 'deathBenefit' as const, item: null, amount: rupiah(48_000_000) },
      { component: 'medical' as const, item: 'RS-1', amount: rupiah(3_000_000) },
      { component: 'medical' as const, item: 'RS-2', amount: rupiah(1_000_000) },
    ];
    const amounts = sharesOf(file, withOwners({ lines, costs, owed })).map(({ amount }) => amount);
    expect(amounts).toEqual([48_000_000, 1_000_000, 3_000_000]);
  });

  it('of a line that law caps is a part in proportion to the bills, to the rupiah', () => {
    const file = { claimId, payees: [worker, hospital(8), hospital(9)], heirs: null };
    const transport = fc.tuple(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 20_000_000 }), fc.constantFrom(null, toEight, toNine)), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.integer({ min: 0, max: 20_000_000 }),
    );
    fc.assert(
      fc.property(transport, ([bills, cap]) => {
        const receipts = bills.map(
          ([amount], index): Cost => ({
            kind: 'transport-land',
            reference: `T-${index}`,
            amount: rupiah(amount),
          }),
        );
        const owed = bills.flatMap(([, payeeId], index) =>
          payeeId ? [{ kind: 'transport-land' as const, reference: `T-${index}`, payeeId }] : [],
        );
        const spent = sumRupiah(receipts.map(({ amount }) => amount));
        const amount = rupiah(Math.min(spent, cap));
        const line = { component: 'transport' as const, item: 'land', amount };
        const shares = sharesOf(file, withOwners({ lines: [line], costs: receipts, owed }));
        expect(sumRupiah(shares.map(share => share.amount))).toBe(amount);
        for (const share of shares) {
          const ofPayee = (payeeId: PayeeId) =>
            sumRupiah(
              bills.flatMap(([each, owner]) => ((owner ?? toWorker) === payeeId ? [rupiah(each)] : [])),
            );
          expect(Math.abs(share.amount - (ofPayee(share.payeeId) / spent) * amount)).toBeLessThan(1);
        }
      }),
    );
  });

  it('is computed again from the events alone, before and after corrections', () => {
    const first = approved({ costs, invoices, payees: [worker], stmbDays: 3 });
    const more = counted(first, { costs: [bill('RS-4', 700_000)], invoices: [invoiceOf(8, 'RS-4')] });
    const last = counted(more, { costs: [bill('RS-5', 300_000)] });
    for (const events of [first, more, last]) {
      const state = foldClaim(events);
      expect(recomputeAward(state, law)?.differences).toEqual([]);
    }
  });
});

describe('An invoice', () => {
  const entry = { costs, payees: [worker] };

  it.each([
    ['of a bill that is not entered', [invoiceOf(8, 'RS-9')], 'INVOICE_BILL_UNKNOWN'],
    ['of a bill of another hospital', [invoiceOf(8, 'RS-1'), invoiceOf(9, 'RS-1')], 'INVOICE_BILL_TWICE'],
    [
      'that is entered twice, in other letters',
      [invoiceOf(8, 'RS-1'), { ...invoiceOf(8, 'RS-2'), number: 'inv/rs-1' }],
      'INVOICE_TWICE',
    ],
  ])('%s is refused', (_why, wrong, code) => {
    claim
      .given()
      .when(accident({ ...entry, invoices: wrong }))
      .thenRefused(code);
  });

  it('of two hospitals may have one number', () => {
    const same = [invoiceOf(8, 'RS-1'), { ...invoiceOf(9, 'RS-2'), number: 'INV/RS-1' }];
    expect(standingInvoices(stateKnown(eventsOf(accident({ ...entry, invoices: same }))))).toHaveLength(2);
  });

  it('comes after the award as a batch, and makes the hospital a payee of the correction', () => {
    const first = approved({ costs: [bill('RS-1', 3_000_000)], payees: [worker], stmbDays: 0 });
    const entered = following(
      first,
      costsEntered({ costs: [bill('RS-4', 700_000)], invoices: [invoiceOf(8, 'RS-4')] }),
    );
    expect(entered.slice(-2).map(({ type }) => type)).toEqual(['FurtherCostsEntered', 'HospitalInvoiced']);
    expect(stateKnown(entered).file.payees).toEqual([worker]);
    const waiting = verified(entered);
    expect(stateKnown(waiting).file.payees).toEqual([worker, hospital(8)]);
    const paid = following(waiting, correctionApproval(stateOf(waiting), { by: approver }));
    expect(sharesByPayee(paid)).toEqual([
      [toWorker, 3_000_000],
      [toEight, 700_000],
    ]);
  });

  it('of a bill that was repaid to the worker is refused with its batch', () => {
    const first = approved({ costs: [bill('RS-1', 3_000_000)], payees: [worker], stmbDays: 0 });
    claim
      .given(...first)
      .when(costsEntered({ costs: [bill('RS-1', 3_000_000)], invoices: [invoiceOf(8, 'RS-1')] }))
      .thenRefused('BILL_COUNTED_ALREADY', { reference: 'RS-1', batch: 1 });
  });

  it('of a bill that was repaid to the worker is paid once the batch is corrected, and the worker had too much', () => {
    const first = approved({ costs: [bill('RS-1', 3_000_000)], payees: [worker], stmbDays: 0 });
    const owed = { corrects: 1, costs: [bill('RS-1', 3_000_000)], invoices: [invoiceOf(8, 'RS-1')] };
    const moved = counted(first, owed);
    expect(moved.at(-1)).toMatchObject({
      type: 'AwardCorrected',
      data: {
        ...{ previousAward: 3_000_000, award: 6_000_000, lawful: 3_000_000 },
        overpaid: [{ payeeId: toWorker, amount: 3_000_000 }],
      },
    });
    expect(sharesByPayee(moved)).toEqual([
      [toWorker, 3_000_000],
      [toEight, 3_000_000],
    ]);
    const again = following(moved, costsEntered(owed));
    claim
      .given(...again)
      .when(costsVerified(stateOf(again)))
      .thenRefused('FURTHER_COSTS_CHANGE_NOTHING', { total: 3_000_000 });
  });

  it('stands in one batch, and is free again once its batch is corrected to nothing', () => {
    const first = approved({ costs, invoices, payees: [worker], stmbDays: 0 });
    const again = { ...invoiceOf(8, 'RS-4'), number: 'INV/RS-1' };
    const entry4 = { costs: [bill('RS-4', 700_000)], invoices: [again] };
    claim
      .given(...first)
      .when(costsEntered(entry4))
      .thenRefused('INVOICE_ENTERED_ALREADY', { number: 'INV/RS-1', batch: 1 });
    const less = counted(first, { corrects: 1, costs: costs.slice(1), invoices: invoices.slice(1) });
    expect(less.at(-1)).toMatchObject({
      type: 'OverpaymentFound',
      data: { amount: 3_000_000, payees: [{ payeeId: toEight, amount: 3_000_000 }] },
    });
    expect(standingInvoices(stateKnown(less)).map(({ number }) => number)).toEqual(['INV/RS-2']);
  });

  it('of a batch that is declined, or of a claim that ended, asks for nothing', () => {
    const first = approved({ costs, invoices, payees: [worker], stmbDays: 0 });
    const entered = following(
      first,
      costsEntered({ costs: [bill('RS-4', 700_000)], invoices: [invoiceOf(8, 'RS-4')] }),
    );
    expect(standingInvoices(stateKnown(entered))).toHaveLength(3);
    const declined = following(entered, costsDeclined(stateOf(entered)));
    expect(standingInvoices(stateKnown(declined))).toHaveLength(2);
    const submitted = eventsOf(accident({ ...entry, invoices }));
    const withdrawn = following(submitted, {
      ...{ type: 'WithdrawClaim', reason: 'FAMILY_WITHDRAWS', by: accident().by, at },
    });
    expect(standingInvoices(stateKnown(withdrawn))).toEqual([]);
  });
});

describe('A hospital that is owed something while the worker had too much', () => {
  const first = approved({ costs, payees: [worker], stmbDays: 0 });
  const less = counted(first, { corrects: 1, costs: costs.slice(1) });
  const paid = counted(less, { costs: [bill('RS-4', 700_000)], invoices: [invoiceOf(8, 'RS-4')] });

  it('is paid all of it, and what the worker had too much stays as it was', () => {
    expect(less.at(-1)).toMatchObject({ data: { award: 6_000_000, lawful: 3_000_000, amount: 3_000_000 } });
    expect(sharesByPayee(paid)).toEqual([
      [toWorker, 6_000_000],
      [toEight, 700_000],
    ]);
    expect(stateKnown(paid)).toMatchObject({
      award: { award: 6_700_000 },
      overpayment: {
        ...{ lawful: 3_700_000, amount: 3_000_000, payees: [{ payeeId: toWorker, amount: 3_000_000 }] },
        approvedBy: approver,
      },
    });
  });

  it('is paid at once where one entry takes from the one and gives to the other', () => {
    const both = counted(first, {
      ...{ corrects: 1, costs: [...costs.slice(1), bill('RS-4', 700_000)], invoices: [invoiceOf(8, 'RS-4')] },
    });
    expect(both.at(-1)).toMatchObject({
      type: 'AwardCorrected',
      data: {
        previousAward: 6_000_000,
        award: 6_700_000,
        lawful: 3_700_000,
        overpaid: [{ amount: 3_000_000 }],
      },
    });
  });

  it('gives the worker only what new bills leave of it', () => {
    const less500 = counted(paid, { costs: [bill('RS-5', 3_500_000)] });
    expect(less500.at(-1)).toMatchObject({
      type: 'AwardCorrected',
      data: { previousAward: 6_700_000, award: 7_200_000, lawful: 7_200_000, overpaid: [] },
    });
    expect(stateKnown(less500)).toMatchObject({ overpayment: null });
  });

  it('is computed again from the events alone', () => {
    const last = counted(paid, { costs: [bill('RS-5', 3_500_000)] });
    for (const events of [less, paid, last])
      expect(recomputeAward(foldClaim(events), law)?.differences).toEqual([]);
  });
});

describe('A hospital whose bills came after the award of a death', () => {
  it('has no share of the award itself, which is computed again without it', () => {
    const first = approved({ outcome: 'death', costs: [], payees: [worker], heirs: firstRank, stmbDays: 0 });
    const paid = counted(first, { costs: [bill('RS-4', 700_000)], invoices: [invoiceOf(8, 'RS-4')] });
    expect(sharesByPayee(paid).slice(1)).toEqual([[toEight, 700_000]]);
    expect(recomputeAward(foldClaim(paid), law)?.differences).toEqual([]);
  });
});

describe('A line that law caps', () => {
  const byBoat = (reference: string, amount: number): Cost => ({
    ...{ kind: 'transport-sea', reference, amount: rupiah(amount) },
  });

  it('is split anew as bills of another come to it, exactly', () => {
    const first = approved({ costs: [byBoat('K-1', 3_000_000)], payees: [worker], stmbDays: 0 });
    const capped = sharesByPayee(first)[0]?.[1] as number;
    const owed = { ...invoiceOf(8), bills: [{ kind: 'transport-sea' as const, reference: 'K-2' }] };
    const split = counted(first, { costs: [byBoat('K-2', 3_000_000)], invoices: [owed] });
    expect(split.at(-1)).toMatchObject({
      type: 'AwardCorrected',
      data: { lawful: capped, overpaid: [{ payeeId: toWorker, amount: capped / 2 }] },
    });
    expect(sharesByPayee(split)).toEqual([
      [toWorker, capped],
      [toEight, capped / 2],
    ]);
    expect(recomputeAward(foldClaim(split), law)?.differences).toEqual([]);
  });
});

describe('Whoever guaranteed the treatment', () => {
  const by = (actor: Actor) => ({ ...invoiceOf(8, 'RS-1'), guaranteedBy: actor });

  it('does not judge the case that asks for its payment', () => {
    const entered = accident({ costs, invoices: [by(verifier)], payees: [worker] });
    claim
      .given(...eventsOf(entered, validation(threeMonths)))
      .when(verify)
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty: 'verifier', otherDuty: 'submitter' });
    const other = accident({ costs, invoices: [by(officer)], payees: [worker] });
    expect(eventsOf(other, validation(threeMonths), verify).at(-1)?.type).toBe('BenefitAssessed');
  });

  it('has not judged it before the bills came', () => {
    const first = approved({ costs: [bill('RS-2', 1_000_000)], payees: [worker], stmbDays: 0 });
    claim
      .given(...first)
      .when(costsEntered({ costs: [bill('RS-1', 700_000)], invoices: [by(approver)] }))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty: 'submitter', otherDuty: 'approver' });
  });
});

function stateKnown(events: readonly ClaimEvent[]) {
  const state = stateOf(events);
  if (state.stage === 'NotSubmitted') throw new Error('No claim');
  return state;
}
