import { describe, expect, it } from '@jest/globals';
import { type Actor, rupiah, sumRupiah } from '#kernel';
import { scenario } from '#testing';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import type { AwardedClaim } from './claim.state.js';
import { recomputeAward } from './replay.js';
import { paidSum } from './share-progress.js';
import { AS_IT_WAS, appeal, correctionApproval, decider1, decision } from './testing-appeals.js';
import {
  accident,
  approver,
  assessedClaim,
  decider,
  eventsOf,
  facts,
  following,
  law,
  officer,
  paidFor,
  stateOf,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';
import {
  approvedAsShown,
  approvedDeath,
  approver2,
  awardedYear,
  childNumbered,
  entering,
  LONG_AFTER,
  monthsPaid,
  officer2,
  paidUp,
  proof,
  verifier2,
  yearAwarded,
  yearDeclined,
  yearVerified,
} from './testing-scholarships.js';

const claim = scenario(decider);
const settled = paidUp(approvedDeath());
const entered = following(settled, entering());
const proved = following(entered, proof());
const verified = following(proved, yearVerified());
const awarded = following(verified, yearAwarded(stateOf(verified)));
const awardedState = (events: readonly ClaimEvent[]) => stateOf(events) as AwardedClaim;
const lastOf = (events: readonly ClaimEvent[]) => events.at(-1);

describe('The right to scholarships', () => {
  it('is refused with its months and its article where too few were paid', () => {
    claim
      .given(...settled)
      .when(entering(1, { paidMonths: monthsPaid(35) }))
      .thenRefused('SCHOLARSHIP_NOT_DUE', {
        why: { en: '35 months of contributions; a scholarship needs 36 (3 years)' },
        ...{ regulation: 'PP 82/2019', article: expect.any(String) },
      });
  });

  it('counts the months of the award and those before a gap, each once', () => {
    const before = monthsPaid(40).slice(7);
    claim
      .given(...settled)
      .when(entering(1, { paidMonths: [...before, ...before] }))
      .thenTypes('ScholarChildEntered');
    claim
      .given(...settled)
      .when(entering(1, { paidMonths: before.slice(1) }))
      .thenRefused('SCHOLARSHIP_NOT_DUE', { why: { en: expect.stringContaining('35 months') } });
  });

  it.each([
    ['before the approval', assessedClaim(), 'NOT_AT_THIS_STAGE'],
    ['of a claim that was never submitted', [], 'CLAIM_NOT_FOUND'],
  ])('is no question %s', (_when, given, code) => {
    for (const command of [entering(), proof(), yearVerified(), yearDeclined()] as ClaimCommand[])
      claim
        .given(...given)
        .when(command)
        .thenRefused(code);
  });
});

describe('A child', () => {
  it('is entered with references alone, and brought up to date by a later version', () => {
    claim
      .given(...settled)
      .when(entering())
      .thenEvents({
        type: 'ScholarChildEntered',
        data: expect.objectContaining({ childId: childNumbered(1), enteredBy: officer2 }) as never,
      });
    const record = { ...entering().record, version: 2, commitment: 'f'.repeat(64) };
    const again = following(entered, entering(1, { record, sameNik: childNumbered(1) }));
    expect(awardedState(again).scholarship.children).toMatchObject([{ record: { version: 2 } }]);
  });

  it('is one of two at most, and none is entered twice', () => {
    const two = following(entered, entering(2));
    claim
      .given(...two)
      .when(entering(3))
      .thenRefused('SCHOLARSHIP_CHILDREN_FULL', { most: 2, regulation: 'PP 82/2019' });
    claim
      .given(...entered)
      .when(entering(2, { sameNik: childNumbered(1) }))
      .thenRefused('SCHOLAR_ENTERED_ALREADY');
  });

  it('that had a scholarship stays the same child', () => {
    claim
      .given(...entered)
      .when(entering(1))
      .thenTypes('ScholarChildEntered');
    claim
      .given(...awarded)
      .when(entering(1))
      .thenRefused('SCHOLAR_AWARDED_ALREADY');
    claim
      .given(...awarded)
      .when(entering(1, { sameNik: childNumbered(1) }))
      .thenTypes('ScholarChildEntered');
  });

  it('whose data change makes its open years be verified again', () => {
    const changed = following(verified, entering(1, { sameNik: childNumbered(1) }));
    claim
      .given(...changed)
      .when(yearAwarded(stateOf(verified)))
      .thenRefused('SCHOOL_YEAR_NOT_VERIFIED');
    const another = following(changed, yearVerified());
    claim
      .given(...another)
      .when(yearAwarded(stateOf(another)))
      .thenTypes('ScholarshipYearAwarded');
  });
});

describe('The proof of a school year', () => {
  it.each<[string, ReturnType<typeof proof>, string]>([
    ['of a child that is not entered', proof(2025, { childId: childNumbered(2) }), 'SCHOLAR_NOT_ENTERED'],
    ['named after another year', proof(2026, { startsOn: '2025-07-14' }), 'SCHOOL_YEAR_DIFFERS'],
    ['that has not begun', proof(2028, { startsOn: '2028-08-02' }), 'SCHOOL_YEAR_NOT_BEGUN'],
    ['without the letter of the school', proof(2025, { documents: [] }), 'SCHOLARSHIP_DOCUMENTS_MISSING'],
    ['that was over before the death', proof(2024), 'SCHOLARSHIP_YEAR_NOT_DUE'],
    ['after the 23rd birthday', proof(2026, { birthDate: '2003-07-14' }), 'SCHOLARSHIP_YEAR_NOT_DUE'],
    ['of a child who is married', proof(2025, { married: true }), 'SCHOLARSHIP_YEAR_NOT_DUE'],
    ['of a child who works', proof(2025, { working: true }), 'SCHOLARSHIP_YEAR_NOT_DUE'],
    ['into the account of a former guardian', proof(2025, { lacksOwnAccount: true }), 'SCHOLAR_CAME_OF_AGE'],
  ])('%s is refused', (_what, command, code) => {
    claim
      .given(...entered)
      .when(command)
      .thenRefused(code);
  });

  it('said again changes nothing, and another one waits until it is declined', () => {
    claim
      .given(...proved)
      .when(proof(2025, { by: 'officer.lain' as Actor }))
      .thenTypes();
    claim
      .given(...awarded)
      .when(proof())
      .thenTypes();
    const other = proof(2025, { level: 'SMA' });
    claim
      .given(...proved)
      .when(other)
      .thenRefused('SCHOOL_YEAR_PROVED_ALREADY', { schoolYear: 2025, level: 'SMP' });
    const declined = following(proved, yearDeclined());
    expect(following(declined, other)).toHaveLength(declined.length + 1);
    claim
      .given(...awarded)
      .when(yearDeclined())
      .thenRefused('SCHOOL_YEAR_NOT_OPEN');
  });

  it('is refused with its article once the years of the level are used up, also by open ones', () => {
    const two = awardedYear(awardedYear(entered, 2025), 2026);
    const third = following(two, proof(2027));
    for (const given of [third, following(third, yearVerified(2027))]) {
      claim
        .given(...given)
        .when(proof(2028))
        .thenRefused('SCHOLARSHIP_YEAR_NOT_DUE', {
          why: { en: expect.stringContaining('for 3 years at most') },
          regulation: 'PP 82/2019',
        });
    }
    claim
      .given(...third)
      .when(proof(2028, { level: 'SMA' }))
      .thenTypes('ScholarshipYearProved');
  });
});

describe('A school year that is awarded', () => {
  it('is one share more, and the claim is settled again once it is paid', () => {
    expect(lastOf(awarded)).toMatchObject({
      type: 'ScholarshipYearAwarded',
      data: {
        ...{ previousAward: 42_000_000, award: 44_000_000, level: 'SMP', schoolYear: 2025 },
        ...{ submittedBy: officer2, verifiedBy: verifier2, approvedBy: approver2 },
        shares: [{ payeeId: childNumbered(1), amount: 2_000_000 }],
      },
    });
    expect(stateOf(awarded)).toMatchObject({ stage: 'PartlyPaid' });
    const paid = paidUp(awarded, 2);
    expect(lastOf(paid)).toMatchObject({
      type: 'ClaimSettled',
      data: { award: 44_000_000, paid: 44_000_000 },
    });
    expect(stateOf(paid).stage).toBe('Settled');
  });

  it('is awarded within the limit of its own amount', () => {
    claim
      .given(...verified)
      .when(yearAwarded(stateOf(verified), 2025, { upTo: rupiah(1_999_999) }))
      .thenRefused('AMOUNT_ABOVE_APPROVAL_LIMIT', { amount: 'Rp2.000.000', limit: 'Rp1.999.999' });
    claim
      .given(...verified)
      .when(yearAwarded(stateOf(verified), 2025, { upTo: rupiah(2_000_000) }))
      .thenTypes('ScholarshipYearAwarded');
  });

  it('is awarded once, and a second child or another year by itself', () => {
    const again = yearAwarded(stateOf(verified));
    claim
      .given(...awarded)
      .when(again)
      .thenTypes();
    claim
      .given(...awarded)
      .when({ ...again, by: 'approver.lain' as Actor })
      .thenRefused('SCHOOL_YEAR_NOT_OPEN');
    const all = awardedYear(awardedYear(following(awarded, entering(2)), 2025, 2), 2026);
    const { award, progress } = awardedState(all);
    expect(award.award).toBe(48_000_000);
    expect(sumRupiah(award.shares.map(({ amount }) => amount))).toBe(48_000_000);
    expect(new Set(progress.map(({ shareId }) => shareId)).size).toBe(4);
    expect(paidSum(awardedState(paidUp(all, 3)))).toBe(48_000_000);
  });

  it('is bound to what was shown, which another child does not change', () => {
    const both = following(verified, entering(2), proof(2025, { childId: childNumbered(2) }));
    claim
      .given(...both)
      .when(yearAwarded(stateOf(verified)))
      .thenTypes('ScholarshipYearAwarded');
    claim
      .given(...verified)
      .when(yearAwarded(stateOf(verified), 2025, { shownHash: '0'.repeat(64) }))
      .thenRefused('CLAIM_CHANGED_SINCE_SHOWN');
    claim
      .given(...proved)
      .when(yearAwarded(stateOf(verified)))
      .thenRefused('SCHOOL_YEAR_NOT_VERIFIED');
  });

  it('before the heirs are paid leaves the claim at its stage', () => {
    const early = awardedYear(following(approvedDeath(), entering()));
    expect(stateOf(early)).toMatchObject({ stage: 'Approved', award: { award: 44_000_000 } });
    expect(stateOf(paidUp(early)).stage).toBe('Settled');
  });
});

describe('Three people for a school year', () => {
  const hash = yearAwarded(stateOf(verified));
  it.each<[string, readonly ClaimEvent[], ClaimCommand, string]>([
    ['the verifier of the case', entered, proof(2025, { by: verifier }), 'submitter, verifier'],
    ['the approver of the case', proved, yearVerified(2025, { by: approver }), 'verifier, approver'],
    ['the submitter of the case', verified, { ...hash, by: officer }, 'approver, submitter'],
    ['who entered the child', proved, yearVerified(2025, { by: officer2 }), 'verifier, submitter'],
    ['who verified the year', verified, { ...hash, by: verifier2 }, 'approver, verifier'],
    ['who paid the case', verified, { ...hash, payoutHands: [approver2] }, 'approver, payout'],
    ['who filed the proof', proved, yearDeclined(2025, { by: officer2 }), 'verifier, submitter'],
  ])('%s has no other duty in it', (_who, given, command, duties) => {
    const [duty, otherDuty] = duties.split(', ');
    claim
      .given(...given)
      .when(command)
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty, otherDuty });
  });

  it('may be those of the case, each in the same duty, and others years later', () => {
    const same = following(settled, entering(1, { by: officer }), proof(2025, { by: officer }));
    const confirmed = following(same, yearVerified(2025, { by: verifier }));
    const first = following(confirmed, yearAwarded(stateOf(confirmed), 2025, { by: approver }));
    expect(stateOf(awardedYear(first, 2026))).toMatchObject({ award: { award: 46_000_000 } });
  });

  it('judge nothing else on the case afterwards, also where the proof was declined', () => {
    const declined = following(verified, yearDeclined(2025, { by: approver2 }), appeal());
    claim
      .given(...declined)
      .when(decision({ by: verifier2, corrected: { ...AS_IT_WAS, monthsPaid: 1 } }))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty: 'decider', otherDuty: 'verifier' });
  });
});

describe('A correction of an award with school years', () => {
  const appealed = (months: number) =>
    following(awarded, appeal(), decision({ by: decider1, corrected: { ...AS_IT_WAS, monthsPaid: months } }));

  it('is of the benefit alone: what the children were awarded stays', () => {
    const less = appealed(1);
    const corrected = following(less, correctionApproval(stateOf(less), { by: 'approver.tiga' as Actor }));
    expect(lastOf(corrected)).toMatchObject({
      type: 'OverpaymentFound',
      data: { award: 44_000_000, lawful: 12_000_000, amount: 32_000_000 },
    });
    expect(recomputeAward(stateOf(corrected), law)?.differences).toEqual([]);
  });

  it('raises the benefit, also by less than the school years came to', () => {
    const earner = facts({ ...paidFor('2025-12'), segment: 'PU' });
    const died = accident({ outcome: 'death', costs: [], stmbDays: 0 });
    const approved = approvedAsShown(eventsOf(died, validation(earner), verify));
    const school = awardedYear(following(approved, entering()));
    const wage = { ...AS_IT_WAS, wageBase: rupiah(1_010_000) };
    const more = following(school, appeal(), decision({ segments: ['PU'], corrected: wage }));
    const corrected = following(more, correctionApproval(stateOf(more), { by: 'approver.tiga' as Actor }));
    expect(lastOf(corrected)).toMatchObject({
      type: 'AwardCorrected',
      data: { previousAward: 72_000_000, award: 72_480_000, shares: [{ amount: 480_000 }] },
    });
    expect(recomputeAward(stateOf(corrected), law)?.differences).toEqual([]);
  });

  it('that finds the amount of the benefit changes nothing', () => {
    claim
      .given(...following(awarded, appeal()))
      .when(decision({ by: decider1, corrected: { ...AS_IT_WAS, monthsPaid: 3 } }))
      .thenRefused('CORRECTION_CHANGES_NOTHING', { total: 42_000_000 });
  });

  it('holds a year that was verified on other months', () => {
    const open = following(verified, appeal());
    const found = following(open, decision({ by: decider1, corrected: { ...AS_IT_WAS, monthsPaid: 1 } }));
    claim
      .given(...found)
      .when(yearAwarded(stateOf(found)))
      .thenRefused('SCHOOL_YEAR_FACTS_CHANGED', { schoolYear: 2025 });
    expect(following(found, yearDeclined())).toHaveLength(found.length + 1);
  });
});

describe('A replay', () => {
  const both = awardedYear(following(awarded, entering(2)), 2025, 2);

  it('computes every school year again', () => {
    expect(recomputeAward(stateOf(both), law)?.differences).toEqual([]);
  });

  it.each<[string, (event: ClaimEvent) => ClaimEvent, string]>([
    [
      'an amount that was changed',
      event =>
        event.type === 'ScholarshipYearVerified'
          ? { ...event, data: { ...event.data, line: { ...event.data.line, amount: rupiah(9) } } }
          : event,
      'line.amount',
    ],
    [
      'months that give no right',
      event =>
        event.type === 'ScholarshipYearVerified'
          ? {
              ...event,
              data: { ...event.data, facts: { ...event.data.facts, tenureMonths: 35, continuousMonths: 3 } },
            }
          : event,
      'due',
    ],
    [
      'a share of another amount',
      event =>
        event.type === 'ScholarshipYearAwarded'
          ? {
              ...event,
              data: {
                ...event.data,
                shares: event.data.shares.map(share => ({ ...share, amount: rupiah(9) })),
              },
            }
          : event,
      'share.amount',
    ],
  ])('finds %s', (_what, change, field) => {
    const differences = recomputeAward(stateOf(awarded.map(change)), law)?.differences ?? [];
    expect(differences.map(found => found.field)).toContainEqual(expect.stringContaining(field));
  });
});

it('Everything is decided long after the death, by the law of each day', () => {
  expect(awardedState(awarded).scholarship.years[0]).toMatchObject({
    assessed: {
      facts: { tenureMonths: 36, continuousMonths: 3, level: 'SMP', startsOn: '2025-07-14' },
      line: { item: 'SMP 2025/2026', amount: 2_000_000, regulation: 'PP 82/2019' },
      policies: { SCHOLARSHIP_TENURE: 'cumulative' },
      ...{ lawDigest: law.digest, unconfirmed: true },
    },
    awarded: { amount: 2_000_000, approvedAt: LONG_AFTER },
  });
});
