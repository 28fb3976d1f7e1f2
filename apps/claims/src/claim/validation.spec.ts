import { describe, expect, it } from '@jest/globals';
import type { ClaimId, MembershipId } from '#kernel';
import { scenario } from '#testing';
import type { Reason } from './claim.events.js';
import type { CoverFacts, EarlierClaim, MembershipFact } from './cover.facts.js';
import {
  accident,
  at,
  claimId,
  covered,
  decider,
  eventsOf,
  facts,
  invoiced,
  member,
  membershipId,
  paidFor,
  payerId,
  submission,
  threeMonths,
  validatedClaim,
  validation,
} from './testing-fixtures.js';

const claim = scenario(decider);
const submitted = eventsOf(submission());

function reasonsOf(known: CoverFacts, given = submitted): readonly Reason[] {
  const { decision } = claim.given(...given).when(validation(known));
  const event = decision.outcome === 'accepted' ? decision.events[0] : undefined;
  return event?.type === 'ClaimNeedsAttention' ? event.data.reasons : [];
}
const codesOf = (known: CoverFacts, given = submitted) => reasonsOf(known, given).map(({ code }) => code);

describe('Validation confirms', () => {
  it('a member whose month of the event is paid, with the months in a row and the events that show them', () => {
    const known = facts(paidFor('2025-09', '2025-11', '2025-12'));
    claim
      .given(...submitted)
      .when(validation(known))
      .thenEvents({
        type: 'ClaimValidated',
        data: {
          claimId,
          membershipId,
          payerId,
          segment: 'BPU',
          wageBase: member().incomeBase,
          monthsPaid: 2,
          coveredMonths: ['2025-11', '2025-12'],
          evidence: [member().evidence, covered('2025-11').evidence, covered('2025-12').evidence],
          validatedAt: at,
        },
      });
  });

  it('a contribution received on the day of the event', () => {
    expect(codesOf(facts(member({ covered: [covered('2025-12', '2025-12-20')] })))).toEqual([]);
  });

  it('nothing twice', () => {
    claim
      .given(...validatedClaim())
      .when(validation(threeMonths))
      .thenTypes();
    const waiting = eventsOf(submission(), validation(facts()));
    claim
      .given(...waiting)
      .when(validation(facts()))
      .thenTypes();
  });

  it('again when a fact changes what was confirmed', () => {
    const known = facts(paidFor('2025-09', '2025-10', '2025-11', '2025-12'));
    claim
      .given(...validatedClaim())
      .when(validation(known))
      .thenTypes('ClaimValidated');
  });
});

describe('Validation does not reject, it gives reasons', () => {
  it('PERSON_NOT_ENROLLED', () => {
    expect(codesOf(facts())).toEqual(['PERSON_NOT_ENROLLED']);
  });

  it('NO_MEMBERSHIP_ON_EVENT_DATE: not started yet, or of the other programme', () => {
    const late = member({ startsOn: '2025-12-21', covered: [covered('2025-12')] });
    expect(reasonsOf(facts(late))).toEqual([
      {
        code: 'NO_MEMBERSHIP_ON_EVENT_DATE',
        values: { eventDate: '2025-12-20', programme: 'JKM', startsOn: ['2025-12-21'] },
        evidence: [member().evidence],
      },
    ]);
    expect(codesOf(facts({ ...late, startsOn: '2025-12-20' }))).toEqual([]);
    const jkkOnly = member({ programmes: ['JKK'], covered: [covered('2025-12')] });
    expect(codesOf(facts(jkkOnly))).toEqual(['NO_MEMBERSHIP_ON_EVENT_DATE']);
  });

  it('MONTH_NOT_PAID names the payer, and the invoice where there is one', () => {
    expect(reasonsOf(facts(paidFor('2025-11')))).toEqual([
      { code: 'MONTH_NOT_PAID', values: { month: '2025-12', payerId }, evidence: [member().evidence] },
    ]);
    expect(reasonsOf(facts(member({ invoiced: [invoiced('2025-12')] })))).toEqual([
      {
        code: 'MONTH_NOT_PAID',
        values: { month: '2025-12', payerId, invoiceIssuedOn: '2025-12-01', dueOn: '2025-12-15' },
        evidence: [member().evidence, invoiced('2025-12').evidence],
      },
    ]);
  });

  it('DOCUMENTS_MISSING names them', () => {
    const given = eventsOf(submission({ documents: submission().documents.slice(1) }));
    expect(reasonsOf(threeMonths, given)).toEqual([
      { code: 'DOCUMENTS_MISSING', values: { documents: ['KPJ_CARD'] }, evidence: [] },
    ]);
  });

  it('CLAIM_TIME_BARRED for an accident of more than five years ago, on the day after the last', () => {
    const known = facts(member({ startsOn: '2020-01-01', covered: [covered('2020-12')] }));
    expect(codesOf(known, eventsOf(accident({ eventDate: '2020-12-21' })))).toEqual(['CLAIM_TIME_BARRED']);
    expect(codesOf(known, eventsOf(accident({ eventDate: '2020-12-22' })))).toEqual([]);
    const death = submission({ eventDate: '2020-12-21' });
    expect(codesOf(known, eventsOf(death))).toEqual([]);
  });

  it('several at once', () => {
    const given = eventsOf(submission({ documents: [] }));
    expect(codesOf(facts(), given)).toEqual(['PERSON_NOT_ENROLLED', 'DOCUMENTS_MISSING']);
  });
});

describe('DUPLICATE_CLAIM', () => {
  const other = (change: Partial<EarlierClaim> = {}): EarlierClaim => ({
    claimId: '01990000-0000-7000-8000-0000000000ff' as ClaimId,
    receiptNumber: 'JKM-2025-ABCDEF0123',
    programme: 'JKM',
    outcome: 'death',
    eventDate: '2025-12-19',
    ...change,
  });
  const withEarlier = (earlier: EarlierClaim) => ({ ...threeMonths, earlierClaims: [earlier] });

  it('for a second claim of one death, whatever its date or programme', () => {
    expect(codesOf(withEarlier(other()))).toEqual(['DUPLICATE_CLAIM']);
    expect(codesOf(withEarlier(other({ programme: 'JKK' })))).toEqual(['DUPLICATE_CLAIM']);
  });

  it('for a second claim of one accident', () => {
    const given = eventsOf(accident());
    const same = other({ programme: 'JKK', outcome: 'recovered', eventDate: '2025-12-10' });
    expect(codesOf(withEarlier(same), given)).toEqual(['DUPLICATE_CLAIM']);
  });

  it('not for another accident, nor for a death after an accident', () => {
    const earlier = other({ programme: 'JKK', outcome: 'recovered', eventDate: '2025-12-09' });
    expect(codesOf(withEarlier(earlier), eventsOf(accident()))).toEqual([]);
    expect(codesOf(withEarlier({ ...earlier, eventDate: '2025-12-20' }))).toEqual([]);
  });
});

describe('Of several memberships', () => {
  const withId = (last: string, membership: MembershipFact): MembershipFact => ({
    ...membership,
    membershipId: `01990000-0000-7000-8000-00000000000${last}` as MembershipId,
  });
  const chosen = (...memberships: MembershipFact[]) => {
    const { decision } = claim.given(...submitted).when(validation(facts(...memberships)));
    const event = decision.outcome === 'accepted' ? decision.events[0] : undefined;
    return event?.type === 'ClaimValidated' ? event.data.membershipId.at(-1) : event?.type;
  };

  it('the one with the longest cover speaks for the claim, in any order', () => {
    const short = withId('a', paidFor('2025-12'));
    const unpaid = withId('b', member());
    const long = withId('c', paidFor('2025-11', '2025-12'));
    expect(chosen(short, unpaid, long)).toBe('c');
    expect(chosen(long, unpaid, short)).toBe('c');
  });

  it('one without a reason against it goes before one that waits for a decision', () => {
    const waits = member({
      covered: [covered('2025-10', '2025-12-21'), covered('2025-11', '2025-12-21'), covered('2025-12')],
    });
    expect(chosen(withId('a', waits), withId('b', paidFor('2025-12')))).toBe('b');
  });

  it('of two equal ones the smaller id', () => {
    expect(chosen(withId('b', paidFor('2025-12')), withId('a', paidFor('2025-12')))).toBe('a');
  });
});
