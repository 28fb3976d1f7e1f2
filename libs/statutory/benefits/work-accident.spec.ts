import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import { type Circumstances, whatCountsAsWorkAccident } from './work-accident.js';

const date = (iso: string) => Temporal.PlainDate.from(iso);
const answerOn = (day: string, happened: Circumstances) =>
  whatCountsAsWorkAccident(happened, lawOn(BUILT_IN_LAW, date(day)));

describe('an accident', () => {
  it.each([
    { kind: 'AT_WORK', en: 'At work' },
    { kind: 'BECAUSE_OF_WORK', en: 'Because of work' },
    { kind: 'COMMUTING', en: 'On the way to or from work by the usual or a reasonable route' },
    { kind: 'DUTY_TRIP', en: 'On a duty trip' },
    {
      kind: 'URGENT_MATTER_WITH_PERMISSION',
      en: 'An urgent matter in working or rest time, with permission',
    },
  ] as const)('counts: $en', ({ kind, en }) => {
    expect(answerOn('2024-05-05', { kind, violentExternalCause: true })).toMatchObject({
      counts: true,
      rule: 'whatCountsAsWorkAccident',
      text: { en },
      law: { regulation: 'Permenaker 5/2021' },
      mark: 'CONFIRMED',
    });
  });

  it('does not count without a violent cause from outside', () => {
    expect(answerOn('2024-05-05', { kind: 'COMMUTING', violentExternalCause: false })).toMatchObject({
      counts: false,
      rule: 'accidentNeedsAViolentExternalCause',
      text: { en: 'Without a violent external cause that an injury shows' },
    });
  });

  it.each([
    { day: '2021-03-31', regulation: 'PP 44/2015', mark: 'UNCONFIRMED' },
    { day: '2021-04-01', regulation: 'Permenaker 5/2021', mark: 'CONFIRMED' },
  ])('is answered by the law of $day', ({ day, regulation, mark }) => {
    const answer = answerOn(day, { kind: 'AT_WORK', violentExternalCause: true });
    expect(answer).toMatchObject({ counts: true, law: { regulation }, mark });
  });
});

describe('violence at the workplace', () => {
  it.each([
    { day: '2025-02-23', counts: false, rule: 'theLawMustNameTheKind' },
    { day: '2025-02-24', counts: true, rule: 'whatCountsAsWorkAccident' },
  ])('counts since Permenaker 1/2025: $counts on $day', ({ day, counts, rule }) => {
    expect(answerOn(day, { kind: 'VIOLENCE_AT_WORKPLACE' })).toMatchObject({ counts, rule });
  });
});

describe('a sudden death at work', () => {
  it.each([
    { segment: 'PU', day: '2015-07-01', hours: 24, counts: true },
    { segment: 'PU', day: '2024-05-05', hours: 25, counts: false },
    { segment: 'BPU', day: '2021-03-31', hours: 1, counts: false },
    { segment: 'BPU', day: '2021-04-01', hours: 1, counts: true },
    { segment: 'BPU', day: '2021-04-01', hours: 24, counts: true },
    { segment: 'BPU', day: '2021-04-01', hours: 24.5, counts: false },
  ] as const)('of a $segment member on $day after $hours hours: $counts', row => {
    const { segment, hours } = row;
    const answer = answerOn(row.day, { kind: 'SUDDEN_DEATH_AT_WORK', segment, hoursAfterAttack: hours });
    expect(answer.counts).toBe(row.counts);
  });

  it('says whether the hours or the segment are in the way', () => {
    const death = { kind: 'SUDDEN_DEATH_AT_WORK', segment: 'BPU', hoursAfterAttack: 30 } as const;
    expect(answerOn('2021-04-01', death).text.en).toBe(
      'Died more than 24 hours after the attack at the workplace',
    );
    expect(answerOn('2021-03-31', death).text.en).toBe(
      'Sudden death at work does not yet cover BPU members on that day',
    );
  });
});

describe('an occupational disease', () => {
  it.each([
    { leftWorkOn: null, foundOn: '2024-05-05', counts: true },
    { leftWorkOn: '2021-05-05', foundOn: '2024-05-05', counts: true },
    { leftWorkOn: '2021-05-04', foundOn: '2024-05-05', counts: false },
    { leftWorkOn: '2020-02-29', foundOn: '2023-02-28', counts: true },
    { leftWorkOn: '2020-02-29', foundOn: '2023-03-01', counts: false },
  ])('left $leftWorkOn, found $foundOn: $counts', ({ leftWorkOn, foundOn, counts }) => {
    const answer = answerOn(foundOn, {
      kind: 'OCCUPATIONAL_DISEASE',
      foundOn: date(foundOn),
      leftWorkOn: leftWorkOn === null ? null : date(leftWorkOn),
    });
    expect(answer.counts).toBe(counts);
  });

  it('names the years of the law when it is too late', () => {
    const late = { foundOn: date('2024-05-05'), leftWorkOn: date('2020-01-01') };
    expect(answerOn('2024-05-05', { kind: 'OCCUPATIONAL_DISEASE', ...late })).toMatchObject({
      rule: 'occupationalDiseaseIsFoundWithinItsYears',
      text: { en: 'The disease was found more than 3 years after leaving work' },
      mark: 'UNCONFIRMED',
    });
  });
});
