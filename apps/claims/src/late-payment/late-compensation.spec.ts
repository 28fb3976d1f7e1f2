import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import type { ClaimCommand } from '../claim/claim.commands.js';
import type { ClaimEvent } from '../claim/claim.events.js';
import { AS_IT_WAS, appeal, correctionApproval, decision } from '../claim/testing-appeals.js';
import { costsEntered, costsVerified } from '../claim/testing-costs.js';
import {
  accident,
  approver,
  assessedClaim,
  eventsOf,
  facts,
  following,
  law,
  officer,
  paidFor,
  payee,
  paymentId,
  stateOf,
  submission,
  threeMonths,
  validatedClaim,
  validation,
  verify,
} from '../claim/testing-fixtures.js';
import { heirless, related } from '../claim/testing-heirs.js';
import { asking } from '../claim/testing-later-papers.js';
import { approvedAsShown, awardedYear, entering, LONG_AFTER } from '../claim/testing-scholarships.js';
import { lateCompensationOf } from './late-compensation.js';
import { sharesDueOf } from './shares-due.js';

/** Complete on 22 December 2025: a death is to be paid by 29 December, over Christmas. */
const late = (events: readonly ClaimEvent[], today: string) => {
  const state = stateOf(events);
  if (state.stage === 'NotSubmitted') throw new Error('There is no claim');
  const now = Temporal.Instant.from(`${today}T04:00:00Z`);
  return lateCompensationOf(state, sharesDueOf(events, law), { now, law });
};

const sharesOf = (events: readonly ClaimEvent[]) => {
  const state = stateOf(events);
  if (!('award' in state)) throw new Error('There is no award');
  return state.award.shares;
};
const paid = (events: readonly ClaimEvent[], share: number, on: string, attempt = share): ClaimCommand => {
  const { shareId, amount } = sharesOf(events).at(share) ?? { shareId: '' as never, amount: rupiah(0) };
  return {
    ...{ type: 'RecordSharePaid', shareId, amount, kept: rupiah(0), bankReference: 'B-1' },
    ...{ paymentId: paymentId(attempt), settledAt: `${on}T04:00:00.000Z` },
  };
};
const returned = (events: readonly ClaimEvent[], share: number, attempt = share): ClaimCommand => {
  const { shareId, amount } = sharesOf(events).at(share) ?? { shareId: '' as never, amount: rupiah(0) };
  const reason = 'ACCOUNT_CLOSED';
  return {
    ...{ type: 'RecordShareReturned', shareId, amount, kept: rupiah(0), reason },
    paymentId: paymentId(attempt),
  };
};

const death = approvedAsShown(assessedClaim());
const heirs = approvedAsShown(assessedClaim({ payees: [payee(1), payee(2)] }));

describe('A death of Rp42.000.000 that is to be paid by 29 December', () => {
  it.each([
    ['2025-12-29', null, null],
    ['2025-12-30', 1, 420_000],
    ['2026-01-03', 5, 2_100_000],
    ['2026-04-08', 100, 42_000_000],
  ])('owes on %s, %p days late, %p', (today, daysLate, amount) => {
    const found = late(death, today);
    expect([found?.daysLate ?? null, found?.amount ?? null]).toEqual([daysLate, amount]);
  });

  it('says from when, by which law and to whom, and that nobody has confirmed on which sum', () => {
    expect(late(death, '2026-01-03')).toMatchObject({
      ...{ dueOn: '2025-12-29', from: '2025-12-30', until: '2026-01-03', final: false },
      ...{ regulation: 'PP 44/2015', article: 'Pasal 40', mark: 'UNCONFIRMED' },
      shares: [
        {
          ...{ amount: 42_000_000, dueOn: '2025-12-29', paidOn: null, daysLate: 5 },
          line: {
            ...{ amount: 2_100_000, formula: '1% × 42.000.000 × 5' },
            readings: { LATE_COMPENSATION_BASE: 'whole-benefit' },
          },
        },
      ],
      text: {
        id: expect.stringContaining(
          'Batas pembayaran 29 Desember 2025 sudah lewat 5 hari. Ganti rugi keterlambatan sampai 3 Januari 2026: Rp2.100.000. PP 44/2015, Pasal 40 memberikannya untuk setiap hari sejak 30 Desember 2025 kepada peserta atau ahli warisnya',
        ),
        en: expect.stringContaining('nothing of it is paid'),
      },
    });
  });

  it('that is paid late owes what had accrued, whenever one looks', () => {
    const settled = following(death, paid(death, 0, '2026-01-03'));
    for (const today of ['2026-01-03', '2027-01-01'])
      expect(late(settled, today)).toMatchObject({
        ...{ amount: 2_100_000, daysLate: 5, until: '2026-01-03', final: true },
        shares: [{ paidOn: '2026-01-03' }],
        text: { en: expect.stringContaining('Paid 5 days late: it was to be paid by 29 December 2025.') },
      });
  });

  it('that is paid in time owes nothing for ever', () => {
    expect(late(following(death, paid(death, 0, '2025-12-29')), '2027-01-01')).toBeNull();
  });

  it('is paid by the day of the region, not by that of the clock', () => {
    const command = { ...paid(death, 0, '2025-12-29'), settledAt: '2025-12-29T17:00:00.000Z' };
    expect(late(following(death, command as ClaimCommand), '2027-01-01')?.daysLate).toBe(1);
  });
});

describe('Of several payees', () => {
  it('each is owed for their own days', () => {
    const one = following(heirs, paid(heirs, 0, '2025-12-31'));
    expect(late(one, '2026-01-03')).toMatchObject({
      ...{ amount: 420_000 + 1_050_000, daysLate: 5, final: false },
      shares: [
        { daysLate: 2, paidOn: '2025-12-31', line: { amount: 420_000 } },
        { daysLate: 5, paidOn: null, line: { amount: 1_050_000 } },
      ],
    });
    const both = following(one, paid(heirs, 1, '2026-01-05'));
    expect(late(both, '2026-02-01')).toMatchObject({ amount: 1_890_000, until: '2026-01-05', final: true });
  });

  it('one whose payment came back is owed until it comes again', () => {
    const back = following(heirs, paid(heirs, 0, '2025-12-29'), paid(heirs, 1, '2025-12-29'));
    expect(late(back, '2026-01-08')).toBeNull();
    const away = following(back, returned(heirs, 1));
    expect(late(away, '2026-01-08')).toMatchObject({ amount: 2_100_000, final: false });
    const again = following(away, paid(heirs, 1, '2026-01-08', 9));
    expect(late(again, '2026-02-01')).toMatchObject({ amount: 2_100_000, final: true });
  });

  it('only the participant and the heirs are owed it', () => {
    const employer = related(2, 'EMPLOYER');
    const repaid = eventsOf(accident({ payees: [payee(1), employer] }), validation(threeMonths), verify);
    expect(late(approvedAsShown(repaid), '2026-02-01')?.shares).toMatchObject([
      { payeeId: payee(1).payeeId },
    ]);
    const nobody = approvedAsShown(eventsOf(heirless(), validation(threeMonths), verify));
    expect(late(nobody, '2026-02-01')).toBeNull();
    expect(late(eventsOf(heirless()), '2026-02-01')).toBeNull();
  });
});

describe('Before the award', () => {
  it('what is computed is told as what it would be', () => {
    expect(late(assessedClaim(), '2026-01-03')).toMatchObject({
      ...{ amount: 2_100_000, final: false },
      text: { en: expect.stringContaining('if the benefit is approved as computed: Rp2.100.000.') },
    });
  });

  it('nothing is computed, but the days are told', () => {
    expect(late(validatedClaim(), '2025-12-29')).toBeNull();
    expect(late(validatedClaim(), '2026-01-03')).toMatchObject({
      ...{ amount: null, daysLate: 5, shares: [], article: 'Pasal 40' },
      text: { id: expect.stringContaining('baru dapat dihitung bila santunannya sudah dihitung') },
    });
  });

  it('no day is late while a paper of the checklist is missing; the days run from when it came', () => {
    const incomplete = eventsOf(submission({ documents: submission().documents.slice(1) }));
    expect(late(incomplete, '2026-06-01')).toBeNull();
    const at = '2025-12-29T02:00:00.000Z';
    const complete = following(incomplete, {
      ...{ type: 'ReceiveDocuments', documents: ['KPJ_CARD'], by: officer, at },
    });
    expect(late(complete, '2026-01-03')).toMatchObject({ dueOn: '2026-01-02', daysLate: 1 });
  });

  it('a paper that is asked for in time stops the days; one that is asked for too late does not', () => {
    expect(late(following(validatedClaim(), asking()), '2026-06-01')).toBeNull();
    const tooLate = following(validatedClaim(), asking({ at: '2026-01-02T02:00:00.000Z' }));
    expect(late(tooLate, '2026-01-03')).toMatchObject({ dueOn: '2025-12-29', daysLate: 5 });
  });

  it('nothing is owed of what was rejected', () => {
    const unknown = eventsOf(submission(), validation(facts()));
    expect(late(unknown, '2026-06-01')).toMatchObject({ amount: null });
    const rejected = following(unknown, {
      ...{ type: 'RejectClaim', rule: 'PERSON_NOT_ENROLLED', by: approver, at: LONG_AFTER },
    });
    expect(late(rejected, '2026-06-01')).toBeNull();
  });
});

describe('After the award', () => {
  const corrected = (events: readonly ClaimEvent[]) => following(events, correctionApproval(stateOf(events)));

  it('what was wrongly refused was due with it', () => {
    const oneMonth = approvedAsShown(eventsOf(submission(), validation(facts(paidFor('2025-12'))), verify));
    const small = following(oneMonth, paid(oneMonth, 0, '2025-12-29'));
    const threePaid = { ...AS_IT_WAS, monthsPaid: 3 };
    const upheld = corrected(following(small, appeal(), decision({ corrected: threePaid })));
    expect(late(upheld, '2026-01-03')).toMatchObject({
      amount: 1_600_000,
      shares: [{ amount: 32_000_000, dueOn: '2025-12-29', line: { formula: '1% × 32.000.000 × 5' } }],
    });
  });

  it('bills that came later are due by their own day', () => {
    const first = approvedAsShown(eventsOf(accident({ stmbDays: 0 }), validation(threeMonths), verify));
    const settled = following(first, paid(first, 0, '2025-12-23'));
    const at = '2026-02-02T02:00:00.000Z';
    const entered = following(settled, costsEntered({ at }));
    const verified = following(entered, costsVerified(stateOf(entered), { at }));
    const more = following(verified, correctionApproval(stateOf(verified), { by: approver }));
    expect(late(more, '2026-02-11')).toBeNull();
    expect(late(more, '2026-02-16')?.shares).toMatchObject([{ amount: 5_000_000, dueOn: '2026-02-11' }]);
  });

  it('a school year is due by the day of its proof, whatever else was', () => {
    const settled = following(death, paid(death, 0, '2025-12-30'));
    const year = awardedYear(following(settled, entering()));
    expect(late(year, '2028-08-04')).toMatchObject({ amount: 420_000, final: false });
    expect(late(year, '2028-08-06')).toMatchObject({
      amount: 420_000 + 40_000,
      shares: [{ dueOn: '2025-12-29' }, { amount: 2_000_000, dueOn: '2028-08-04', daysLate: 2 }],
    });
  });

  it('what was found to be too much is owed nothing', () => {
    const oneMonth = { ...AS_IT_WAS, monthsPaid: 1 };
    const settled = following(death, paid(death, 0, '2026-01-03'));
    const found = corrected(following(settled, appeal(), decision({ corrected: oneMonth })));
    expect(late(settled, '2026-01-03')?.amount).toBe(2_100_000);
    expect(late(found, '2026-01-03')).toMatchObject({ amount: 500_000, shares: [{ amount: 10_000_000 }] });
  });
});
