import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { scenario } from '#testing';
import type { AccidentCommand } from './accident.commands.js';
import { concludeBy, lateConclusion, lateReport } from './report-times.js';
import {
  accidentAfter,
  accidentId,
  adding,
  at,
  claimNumbered,
  concluding,
  decider,
  eventsAfter,
  filing,
  law,
  officer,
  report,
  reporter,
  verifier,
  victim,
} from './testing-accidents.js';

const accident = scenario(decider);
const suspected = () => report({ suspected: true });

describe('An accident is reported', () => {
  it('with a number of its own and all its victims', () => {
    const { reportNumber, victims } = accidentAfter(report());
    expect(reportNumber).toMatch(/^KK1-2025-[0-9A-Z]{10}$/);
    expect(victims).toMatchObject([
      { personId: victim(1), claim: null },
      { personId: victim(2), claim: null },
    ]);
  });

  it('by the year of the report in the region', () => {
    const newYear = '2025-12-31T16:30:00.000Z';
    const { reportNumber } = accidentAfter(report({ reportedAt: newYear, at: newYear }));
    expect(reportNumber).toMatch(/^KK1-2026-/);
  });

  it('however late it is', () => {
    accident
      .given()
      .when(report({ happenedOn: '2016-02-03' }))
      .thenTypes('AccidentReported');
  });

  it('also years before the conclusion on suspicions had a last day', () => {
    accident
      .given()
      .when(report({ happenedOn: '2016-02-03', suspected: true }))
      .thenTypes('AccidentReported');
  });

  it.each<[string, Parameters<typeof report>[0], string]>([
    ['comes in later than now', { reportedAt: '2025-12-10T02:00:00.001Z' }, 'ACCIDENT_REPORT_IN_FUTURE'],
    ['is about tomorrow', { happenedOn: '2025-12-11', happenedTime: null }, 'ACCIDENT_AFTER_ITS_REPORT'],
    [
      'is about a later hour',
      { happenedOn: '2025-12-10', happenedTime: '10:01' },
      'ACCIDENT_AFTER_ITS_REPORT',
    ],
    ['is older than the law', { happenedOn: '2015-06-30' }, 'ACCIDENT_BEFORE_THE_LAW'],
  ])('not where the report %s', (_why, change, code) => {
    accident.given().when(report(change)).thenRefused(code);
  });

  it.each<[string, Parameters<typeof report>[0]]>([
    ['this very minute', { happenedOn: '2025-12-10', happenedTime: '10:00' }],
    ['today, nobody knows when', { happenedOn: '2025-12-10', happenedTime: null }],
    ['on the first day of the law', { happenedOn: '2015-07-01' }],
  ])('of %s', (_when, change) => {
    accident.given().when(report(change)).thenTypes('AccidentReported');
  });
});

describe('A report is late after 2 × 24 hours', () => {
  const lateOf = (happenedOn: string, happenedTime: string | null) =>
    lateReport(law, { happenedOn, happenedTime, reportedAt: at })?.rule ?? null;

  it.each([
    ['2025-12-08', '10:00', null],
    ['2025-12-08', '09:59', 'accidentMustBeReportedWithinTwiceTwentyFourHours'],
    ['2025-12-08', null, null],
    ['2025-12-07', null, 'accidentMustBeReportedWithinTwiceTwentyFourHours'],
  ])('of %s %s: %s', (happenedOn, happenedTime, rule) => {
    expect(lateOf(happenedOn, happenedTime)).toBe(rule);
  });
});

describe('A victim', () => {
  it('is added by another report, whose words are kept beside the first', () => {
    const { victims, accounts } = accidentAfter(report(), adding(3));
    expect(victims.map(({ personId }) => personId)).toEqual([victim(1), victim(2), victim(3)]);
    expect(accounts.map(({ reporter: who, enteredBy }) => [who, enteredBy])).toEqual([
      ['VILLAGE', reporter],
      ['HOSPITAL', officer],
    ]);
  });

  it('is on a report once', () => {
    accident
      .given(...eventsAfter(report()))
      .when(adding(2))
      .thenRefused('VICTIM_ALREADY_REPORTED');
  });

  it('is not added by whoever concluded', () => {
    accident
      .given(...eventsAfter(suspected(), concluding()))
      .when(adding(3, verifier))
      .thenRefused('CONCLUDER_DOES_NOT_TAKE_IN');
  });
});

describe('The claim of a victim', () => {
  it('is on the report, and each victim has one', () => {
    const both = eventsAfter(report(), filing(), filing({ personId: victim(2), claimId: claimNumbered(2) }));
    expect(both.map(({ type }) => type)).toEqual([
      'AccidentReported',
      'ClaimFiledForVictim',
      'ClaimFiledForVictim',
    ]);
    accident
      .given(...both)
      .when(filing({ claimId: claimNumbered(3) }))
      .thenRefused('VICTIM_HAS_A_CLAIM', { receiptNumber: 'JKK-2025-4XK9T2QW7B' });
  });

  it('may be followed by another once it was rejected or withdrawn', () => {
    const again = filing({ claimId: claimNumbered(3), endedClaims: [claimNumbered(1)] });
    expect(accidentAfter(report(), filing(), again).victims[0]?.claim?.claimId).toBe(claimNumbered(3));
  });

  it('of a death may be for a later day, and no claim for an earlier one', () => {
    const given = eventsAfter(report());
    const death = (eventDate: string) => filing({ outcome: 'death', eventDate });
    accident
      .given(...given)
      .when(death('2025-12-09'))
      .thenTypes('ClaimFiledForVictim');
    accident
      .given(...given)
      .when(death('2025-12-07'))
      .thenRefused('ACCIDENT_ON_ANOTHER_DAY');
  });

  it('of a disease says so, and may be for a later day', () => {
    const given = eventsAfter(report({ category: 'OCCUPATIONAL_DISEASE' }));
    accident
      .given(...given)
      .when(filing())
      .thenRefused('DISEASE_CLAIMED_AS_ACCIDENT');
    accident
      .given(...given)
      .when(filing({ ofDisease: true, eventDate: '2025-12-09' }))
      .thenTypes('ClaimFiledForVictim');
  });

  it.each<[string, AccidentCommand, string]>([
    ['somebody who is not on the report', filing({ personId: victim(9) }), 'VICTIM_NOT_REPORTED'],
    ['another programme', filing({ programme: 'JKM' }), 'ACCIDENT_REPORT_FOR_JKK_ONLY'],
    ['another day', filing({ eventDate: '2025-12-09' }), 'ACCIDENT_ON_ANOTHER_DAY'],
  ])('is refused for %s', (_what, command, code) => {
    accident
      .given(...eventsAfter(report()))
      .when(command)
      .thenRefused(code);
  });

  it('is taken in after the conclusion, too, but not by whoever concluded', () => {
    const given = eventsAfter(suspected(), concluding());
    accident
      .given(...given)
      .when(filing())
      .thenTypes('ClaimFiledForVictim');
    accident
      .given(...given)
      .when(filing({ by: verifier }))
      .thenRefused('CONCLUDER_DOES_NOT_TAKE_IN');
  });

  it('is refused where there is no report', () => {
    accident.given().when(filing()).thenRefused('ACCIDENT_NOT_FOUND');
  });
});

describe('A suspicion is concluded on', () => {
  it.each(['WORK_ACCIDENT', 'NOT_A_WORK_ACCIDENT', 'OCCUPATIONAL_DISEASE'] as const)('as %s', conclusion => {
    const state = accidentAfter(suspected(), concluding({ conclusion }));
    expect(state).toMatchObject({
      stage: 'Concluded',
      concluding: { conclusion, concludedBy: verifier, evidence: `${accidentId}/2` },
    });
  });

  it('at any time, and after its 30 days as late', () => {
    const last = concludeBy(law, at);
    expect(last).toBe('2026-01-09');
    expect(lateConclusion(law, at, '2026-01-09T15:59:00.000Z')).toBeNull();
    expect(lateConclusion(law, at, '2026-01-09T16:00:00.000Z')?.law.regulation).toBe('PP 49/2023');
    accident
      .given(...eventsAfter(suspected()))
      .when(concluding({ at: '2026-03-01T00:00:00.000Z' }))
      .thenTypes('AccidentConcluded');
  });

  it.each<[string, readonly AccidentCommand[], AccidentCommand, string]>([
    ['that is none', [report()], concluding(), 'ACCIDENT_NOT_SUSPECTED'],
    ['twice', [suspected(), concluding()], concluding(), 'ACCIDENT_ALREADY_CONCLUDED'],
    ['by whoever entered it', [suspected()], concluding({ by: reporter }), 'REPORTER_DOES_NOT_CONCLUDE'],
    [
      'by whoever guaranteed the treatment of a victim',
      [suspected()],
      concluding({ guaranteedBy: [concluding().by] }),
      'REPORTER_DOES_NOT_CONCLUDE',
    ],
    [
      'by whoever added a victim',
      [suspected(), adding(3)],
      concluding({ by: officer }),
      'REPORTER_DOES_NOT_CONCLUDE',
    ],
    [
      'by whoever took a claim in',
      [suspected(), filing({ by: 'officer.putu' as Actor })],
      concluding({ by: 'officer.putu' as Actor }),
      'REPORTER_DOES_NOT_CONCLUDE',
    ],
  ])('but not one %s', (_what, given, command, code) => {
    accident
      .given(...eventsAfter(...given))
      .when(command)
      .thenRefused(code);
  });
});
