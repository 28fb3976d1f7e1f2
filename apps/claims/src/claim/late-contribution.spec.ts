import { describe, expect, it } from '@jest/globals';
import { scenario } from '#testing';
import type { DecideLateContribution } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import type { CoverFacts } from './cover.facts.js';
import {
  accident,
  approver,
  at,
  claimId,
  covered,
  decider,
  eventsOf,
  facts,
  member,
  officer,
  payerId,
  stateOf,
  submission,
  validation,
  verifier,
} from './testing-fixtures.js';

const claim = scenario(decider);
const lateDecember = facts(member({ covered: [covered('2025-12', '2025-12-21')] }));
const earlierMonthsLate = facts(
  member({
    covered: [covered('2025-10', '2025-12-21'), covered('2025-11', '2025-12-21'), covered('2025-12')],
  }),
);
const decision = (choice: 'COUNTS' | 'DOES_NOT_COUNT', by = verifier): DecideLateContribution => ({
  type: 'DecideLateContribution',
  decision: choice,
  by,
  at,
});
const waiting = (known: CoverFacts, submitting = submission()): ClaimEvent[] =>
  eventsOf(submitting, validation(known));
const monthsAskedAbout = (events: readonly ClaimEvent[]) => {
  const state = stateOf(events);
  return state.stage === 'NeedsAttention'
    ? state.reasons.map(({ code, values }) => `${code} ${String(values['month'])}`)
    : [];
};

describe('A contribution received after the event never makes cover by itself', () => {
  it('it waits, with the dates of the roster, the invoice and the receipt, and the policy of the day', () => {
    claim
      .given(...eventsOf(submission()))
      .when(validation(lateDecember))
      .thenEvents({
        type: 'ClaimNeedsAttention',
        data: {
          claimId,
          reasons: [
            {
              code: 'PAID_AFTER_EVENT',
              values: {
                month: '2025-12',
                payerId,
                nominatedOn: '2025-05-20',
                issuedOn: '2025-12-01',
                dueOn: '2025-12-15',
                receivedOn: '2025-12-21',
                policy: 'ONLY_PAID_MONTHS',
              },
              evidence: [member().evidence, covered('2025-12').evidence],
            },
          ],
          checkedAt: at,
        },
      });
  });

  it('an earlier month is asked about where it would change the award', () => {
    expect(monthsAskedAbout(waiting(earlierMonthsLate))).toEqual([
      'PAID_AFTER_EVENT 2025-10',
      'PAID_AFTER_EVENT 2025-11',
    ]);
  });

  it('an earlier month is not asked about where it would not: an accident, or three months paid in time', () => {
    expect(stateOf(waiting(earlierMonthsLate, accident())).stage).toBe('Validated');
    const enough = facts(
      member({
        covered: [
          covered('2025-09', '2025-12-21'),
          ...['2025-10', '2025-11', '2025-12'].map(month => covered(month)),
        ],
      }),
    );
    expect(stateOf(waiting(enough))).toMatchObject({ stage: 'Validated', cover: { monthsPaid: 3 } });
  });
});

describe('A person decides', () => {
  it('for all the months that were asked about, under the policy of the day', () => {
    claim
      .given(...waiting(earlierMonthsLate))
      .when(decision('COUNTS'))
      .thenEvents({
        type: 'LateContributionDecided',
        data: {
          claimId,
          policy: 'ONLY_PAID_MONTHS',
          decision: 'COUNTS',
          months: ['2025-10', '2025-11'],
          decidedBy: verifier,
          decidedAt: at,
        },
      });
  });

  it('COUNTS: the months count and validation goes on', () => {
    const events = eventsOf(
      submission(),
      validation(earlierMonthsLate),
      decision('COUNTS'),
      validation(earlierMonthsLate),
    );
    expect(stateOf(events)).toMatchObject({ stage: 'Validated', cover: { monthsPaid: 3 } });
  });

  it('DOES_NOT_COUNT for the month of the event: the reason stays for the approver', () => {
    const events = eventsOf(
      submission(),
      validation(lateDecember),
      decision('DOES_NOT_COUNT'),
      validation(lateDecember),
    );
    expect(monthsAskedAbout(events)).toEqual(['LATE_CONTRIBUTION_DOES_NOT_COUNT 2025-12']);
    claim
      .given(...events)
      .when({ type: 'RejectClaim', rule: 'LATE_CONTRIBUTION_DOES_NOT_COUNT', by: approver, at })
      .thenTypes('ClaimRejected');
  });

  it('DOES_NOT_COUNT for earlier months: only the months paid in time count', () => {
    const events = eventsOf(
      submission(),
      validation(earlierMonthsLate),
      decision('DOES_NOT_COUNT'),
      validation(earlierMonthsLate),
    );
    expect(stateOf(events)).toMatchObject({ stage: 'Validated', cover: { monthsPaid: 1 } });
  });

  it('not the officer who submitted, and not where nothing waits', () => {
    claim
      .given(...waiting(lateDecember))
      .when(decision('COUNTS', officer))
      .thenRefused('SAME_PERSON_TWO_DUTIES');
    claim
      .given(...waiting(facts()))
      .when(decision('COUNTS'))
      .thenRefused('NO_LATE_CONTRIBUTION_TO_DECIDE');
    claim
      .given(...eventsOf(submission()))
      .when(decision('COUNTS'))
      .thenRefused('NOT_AT_THIS_STAGE');
  });

  it('and takes the duty of the verifier by it', () => {
    const events = eventsOf(
      submission(),
      validation(lateDecember),
      decision('COUNTS'),
      validation(lateDecember),
    );
    claim
      .given(...events)
      .when({ type: 'VerifyClaim', by: approver, at })
      .thenRefused('DUTY_HELD_BY_ANOTHER');
    claim
      .given(...events)
      .when({ type: 'VerifyClaim', by: verifier, at })
      .thenTypes('ClaimVerified', 'BenefitAssessed');
  });
});
