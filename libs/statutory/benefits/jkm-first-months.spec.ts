import { describe, expect, it } from '@jest/globals';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import { readingsByPolicy } from '../law/law-of-the-day.js';
import type { JkmDeathFacts } from './benefit.types.js';
import { bpuMembersFirstMonthsAreReduced } from './jkm-first-months.js';
import { jkmDeath, onDay } from './testing-benefits.js';

const consult = (facts: Partial<JkmDeathFacts>, choices: PolicyChoices = {}, date = '2025-07-20') =>
  bpuMembersFirstMonthsAreReduced(jkmDeath(facts), onDay(date, choices));

const SINCE_REGISTRATION = { JKM_FIRST_MONTHS_COUNTING: 'months-since-registration' };
const CONSECUTIVE = { JKM_FIRST_MONTHS_SEQUENCE: 'consecutive-months' };
const ALL_MEMBERS = { JKM_FIRST_MONTHS_SEGMENTS: 'all-members' };
const NEW = { monthsPaid: 2, monthsSinceRegistration: 2, continuousMonths: 2 };

describe('the first months', () => {
  it('do not concern a member who is past them by every count', () => {
    expect(consult({ monthsPaid: 3, monthsSinceRegistration: 3, continuousMonths: 3 })).toBeNull();
  });

  it('are not known to the law before 24 February 2025', () => {
    expect(consult(NEW, {}, '2025-02-23')).toBeNull();
    expect(consult(NEW, {}, '2025-02-24')?.reduced).toBe(true);
  });

  it('rest on no reading where every count gives the same', () => {
    expect(consult(NEW)?.readings).toEqual([]);
  });

  it.each<[string, Partial<JkmDeathFacts>, PolicyChoices, boolean]>([
    ['2 paid months by default', { monthsPaid: 2 }, {}, true],
    ['3 paid months by default', { monthsPaid: 3, monthsSinceRegistration: 2 }, {}, false],
    ['2 months since registration', { monthsSinceRegistration: 2 }, SINCE_REGISTRATION, true],
    ['3 months since registration', { monthsSinceRegistration: 3, monthsPaid: 2 }, SINCE_REGISTRATION, false],
    ['2 consecutive months', { continuousMonths: 2 }, CONSECUTIVE, true],
    ['3 consecutive months', { continuousMonths: 3, monthsSinceRegistration: 2 }, CONSECUTIVE, false],
    ['2 consecutive months by default', { continuousMonths: 2 }, {}, false],
    ['2 paid months of a wage earner', { ...NEW, segment: 'PU' }, {}, false],
    ['2 paid months of any member', { ...NEW, segment: 'PU' }, ALL_MEMBERS, true],
  ])('%s: reduced is as the reading says', (_case, facts, choices, reduced) => {
    expect(consult(facts, choices)?.reduced).toBe(reduced);
  });

  it.each<[string, Partial<JkmDeathFacts>, Record<string, string>]>([
    ['the counting', { monthsPaid: 2 }, { JKM_FIRST_MONTHS_COUNTING: 'paid-months' }],
    ['the sequence', { continuousMonths: 2 }, { JKM_FIRST_MONTHS_SEQUENCE: 'any-months' }],
    ['the segments', { ...NEW, segment: 'PU' }, { JKM_FIRST_MONTHS_SEGMENTS: 'bpu-only' }],
  ])('name %s where it decides', (_question, facts, readings) => {
    expect(readingsByPolicy(consult(facts)?.readings ?? [])).toEqual(readings);
  });
});
