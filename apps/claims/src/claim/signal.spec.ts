import { describe, expect, it } from '@jest/globals';
import type { SubmitClaim } from './claim.commands.js';
import type { CoverFacts } from './cover.facts.js';
import type { SignalFacts } from './signal.facts.js';
import { SIGNALS } from './signals.table.js';
import {
  accident,
  claimId,
  covered,
  eventsOf,
  member,
  payee,
  payerId,
  submission,
  validation,
} from './testing-fixtures.js';
import { otherCase, reasonsOf, sharedAccount, sighted } from './testing-signals.js';

const seen = (known: CoverFacts, submitting: SubmitClaim = submission()) =>
  reasonsOf(eventsOf(submitting, validation(known)));
const codes = (known: CoverFacts, submitting?: SubmitClaim) =>
  seen(known, submitting).map(({ code }) => code);
const toPayee = (relation: string): SubmitClaim => {
  const payees = [{ ...payee(1), relation }];
  return relation === 'WIDOW' ? submission({ payees }) : accident({ payees });
};

describe('Nominated shortly before the death', () => {
  const nominated = (nominatedOn: string) =>
    sighted(
      {},
      member({ nominatedOn, covered: ['2025-10', '2025-11', '2025-12'].map(month => covered(month)) }),
    );

  it('is looked at up to the limit, with the days that tell', () => {
    expect(seen(nominated('2025-11-22'))).toEqual([
      {
        code: 'SIGNAL_ENROLLED_SHORTLY_BEFORE',
        values: {
          ...{ days: 28, limitDays: 28, nominatedOn: '2025-11-22' },
          ...{ startsOn: '2025-06-01', eventDate: '2025-12-20' },
        },
        evidence: [member().evidence],
      },
    ]);
  });

  it.each([
    ['the day after the limit, no more', '2025-11-21', []],
    ['after the death, all the more', '2025-12-21', ['SIGNAL_ENROLLED_SHORTLY_BEFORE']],
  ])('%s', (_what, nominatedOn, found) => {
    expect(codes(nominated(nominatedOn))).toEqual(found);
  });

  it('says nothing of an accident', () => {
    expect(codes(nominated('2025-12-09'), accident())).toEqual([]);
  });
});

describe('An account', () => {
  const used = (...accounts: SignalFacts['accounts']) => sighted({ accounts });

  it('that another case named before holds this one, with the cases and their events', () => {
    expect(seen(used(sharedAccount()))).toEqual([
      {
        code: 'SIGNAL_ACCOUNT_USED_ELSEWHERE',
        values: { payees: [payee(1).payeeId], claims: [otherCase(1).receiptNumber] },
        evidence: [`${claimId}/1`, otherCase(1).evidence],
      },
    ]);
  });

  it.each([
    ['the same payee for the same person', 'WIDOW', { isSamePerson: true, isSamePayee: true }, false],
    ['the same payee for another person', 'WIDOW', { isSamePayee: true }, true],
    ['another payee for the same person', 'WIDOW', { isSamePerson: true }, true],
    ['a hospital that is repaid again', 'HOSPITAL', { isSamePayee: true }, false],
    ['an employer that is repaid again', 'EMPLOYER', { isSamePayee: true }, false],
    ['a hospital under another name', 'HOSPITAL', {}, true],
  ])('%s', (_who, relation, change, isHeld) => {
    expect(codes(used(sharedAccount(change)), toPayee(relation))).toEqual(
      isHeld ? ['SIGNAL_ACCOUNT_USED_ELSEWHERE'] : [],
    );
  });

  it('of two payees of one case holds it, too', () => {
    const both = sharedAccount({
      claimId,
      payeeId: payee(2).payeeId,
      isSamePerson: true,
      evidence: `${claimId}/1`,
    });
    expect(seen(used(both), submission({ payees: [payee(1), payee(2)] }))).toMatchObject([
      { values: { payees: [payee(1).payeeId, payee(2).payeeId], claims: [] }, evidence: [`${claimId}/1`] },
    ]);
  });
});

describe('Deaths under one payer', () => {
  const died = (count: number, members: number, eventDate = '2025-12-18') =>
    sighted({
      payers: [
        {
          payerId,
          members,
          deaths: Array.from({ length: count }, (_, index) => otherCase(index, { eventDate })),
        },
      ],
    });

  it('hold the fourth within a month where more than one of a hundred died', () => {
    expect(seen(died(3, 399))).toMatchObject([
      { code: 'SIGNAL_PAYER_WITH_MANY_DEATHS', values: { payerId, deaths: 4, days: 30, members: 399 } },
    ]);
    expect(seen(died(3, 399))[0]?.evidence).toHaveLength(3);
  });

  it.each([
    ['the third', died(2, 100)],
    ['the fourth of four hundred', died(3, 400)],
    ['those of more than a month ago', died(3, 100, '2025-11-19')],
  ])('hold nobody: %s', (_what, known) => {
    expect(codes(known)).toEqual([]);
  });

  it('count those of a month ago, and hold no accident', () => {
    expect(codes(died(3, 100, '2025-11-20'))).toEqual(['SIGNAL_PAYER_WITH_MANY_DEATHS']);
    expect(codes(died(3, 100, '2025-12-10'), accident())).toEqual([]);
  });
});

describe('A similar name', () => {
  const named = (eventDate: string, outcome: 'death' | 'recovered' = 'death') =>
    sighted({ similarNames: [otherCase(1, { eventDate, outcome })] });

  it('on a near day holds the case', () => {
    expect(seen(named('2025-12-13'))).toEqual([
      {
        code: 'SIGNAL_NEAR_DUPLICATE',
        values: { claims: [otherCase(1).receiptNumber], days: 7 },
        evidence: [otherCase(1).evidence],
      },
    ]);
    expect(codes(named('2025-12-27'))).toEqual(['SIGNAL_NEAR_DUPLICATE']);
  });

  it('on a far day, or of another kind of event, does not', () => {
    expect(codes(named('2025-12-12'))).toEqual([]);
    expect(codes(named('2025-12-18', 'recovered'))).toEqual([]);
  });
});

describe('A paper that is in another case', () => {
  it('holds this one, with its kind; in none, nothing', () => {
    const used = (others: ReturnType<typeof otherCase>[]) =>
      sighted({ sameDocuments: [{ document: 'DEATH_CERTIFICATE', others }] });
    expect(seen(used([otherCase(1)]))).toEqual([
      {
        code: 'SIGNAL_DOCUMENT_USED_ELSEWHERE',
        values: { documents: ['DEATH_CERTIFICATE'], claims: [otherCase(1).receiptNumber] },
        evidence: [otherCase(1).evidence],
      },
    ]);
    expect(codes(used([]))).toEqual([]);
  });
});

/** What cases have in common; what the registry says has its own spec. */
const SEEN = SIGNALS.slice(0, SIGNALS.indexOf('SIGNAL_DOCUMENT_USED_ELSEWHERE') + 1);

describe('A signal that the institution has no limit for', () => {
  it.each(SEEN)('%s is not raised', signal => {
    const everything = sighted(
      {
        accounts: [sharedAccount()],
        payers: [{ payerId, members: 9, deaths: [1, 2, 3].map(number => otherCase(number)) }],
        similarNames: [otherCase(1)],
        sameDocuments: [{ document: 'DEATH_CERTIFICATE', others: [otherCase(1)] }],
      },
      member({ nominatedOn: '2025-12-01', covered: [covered('2025-12')] }),
    );
    expect(codes(everything)).toEqual([...SEEN]);
    const { limits } = everything.signals;
    const without = (rows: typeof limits) => ({
      ...everything,
      signals: { ...everything.signals, limits: rows },
    });
    const left = SEEN.filter(other => other !== signal);
    expect(codes(without(limits.filter(row => row.signal !== signal)))).toEqual(left);
    const ended = limits.map(row => (row.signal === signal ? { ...row, effectiveTo: '2025-12-19' } : row));
    expect(codes(without(ended))).toEqual(left);
    const begun = limits.map(row => (row.signal === signal ? { ...row, effectiveFrom: '2025-12-20' } : row));
    expect(codes(without(begun))).toEqual([...SEEN]);
  });
});
