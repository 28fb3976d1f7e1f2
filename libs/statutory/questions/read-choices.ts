import type { PolicyChoices } from '../law/law-of-the-day.js';
import { POLICY_NAMES, POLICY_READINGS, type PolicyName } from '../law/policies.js';
import { both, type FactReader } from './fact-reader.js';

/** The readings that a question chooses where the law is open, over those of the institution. */
export function readChoices(reader: FactReader, otherwise: PolicyChoices): PolicyChoices {
  const group = reader.group(['policies', 'choices']);
  if (group === undefined) return otherwise;
  const chosen = POLICY_NAMES.flatMap(policy => {
    const reading = readReading(group, policy);
    return reading === undefined ? [] : [[policy, reading] as const];
  });
  return { ...otherwise, ...Object.fromEntries(chosen) };
}

function readReading(group: FactReader, policy: PolicyName): string | undefined {
  const readings: readonly string[] = POLICY_READINGS[policy];
  return group.as([policy], both(readings.join(' | ')), value =>
    typeof value === 'string' && readings.includes(value) ? value : undefined,
  );
}
