import type { Refusal } from '#kernel';
import { mustBeOneOf, outOfRange } from '../facts/ranges.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import { POLICY_NAMES, POLICY_READINGS, type PolicyName } from '../law/policies.js';

/** A choice names a policy of the law and one of its readings. */
export function choicesMustBeKnown({ choices, rows }: LawOfTheDay): Refusal | null {
  for (const [name, code] of Object.entries(choices)) {
    if (!isPolicy(name)) return outOfRange(`choices.${name}`, code, POLICY_NAMES.join(' | '));
    const listed = rows.policies.find(({ policy }) => policy === name)?.readings.map(({ code }) => code);
    const allowed = POLICY_READINGS[name].filter(reading => listed?.includes(reading) ?? true);
    const refusal = mustBeOneOf(`choices.${name}`, code, allowed);
    if (refusal !== null) return refusal;
  }
  return null;
}

const isPolicy = (name: string): name is PolicyName => Object.hasOwn(POLICY_READINGS, name);
