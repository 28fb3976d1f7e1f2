import type { paths } from '../../api/schema.js';
import { digitsOf } from '../../format/typed.js';
import type { Check, Faults } from '../../new-claim/fault.js';
import { accountChecks, isNik, minorChecks } from '../../new-claim/payee-faults.js';
import { accountOf, NO_PAYEE, type PayeeRow, throughGuardian } from '../../new-claim/payee-row.js';
import { placeOf } from '../../new-claim/refusal-places.js';

type Path = '/api/claims/{claimId}/scholarships/children';

/** A child of the case, as the service takes it. Without an id it is a new one. */
export type ScholarOfClaim = paths[Path]['post']['requestBody']['content']['application/json'];

/** The same, as an officer is typing it; most are still paid through a guardian. */
export interface ScholarTyped {
  /** Empty for a new child. */
  readonly childId: string;
  readonly row: PayeeRow;
}
export const NO_SCHOLAR: ScholarTyped = { childId: '', row: { ...NO_PAYEE, isMinor: true } };

/** A child is the first payee of its form, as the fields that it shares with a new claim call it. */
export const AT = 'payees.0';
export const pathOfField = (field: string): string => `${AT}.${field}`;

export function scholarFaults({ row }: ScholarTyped, today: string): Faults {
  const checks: Check[] = [
    [`${AT}.name`, 'name', row.name.trim() === ''],
    [`${AT}.nik`, 'nik', !isNik(row.nik)],
    [`${AT}.birthDate`, 'future', row.birthDate > today],
    [`${AT}.birthDate`, 'birthDate', row.birthDate === ''],
    ...accountChecks(row, AT),
    ...(row.isMinor ? minorChecks(row, AT) : []),
  ];
  return Object.fromEntries(checks.filter(([, , wrong]) => wrong).map(([path, fault]) => [path, fault]));
}

/** What is sent; null while something is missing. */
export function scholarOf(typed: ScholarTyped, today: string): ScholarOfClaim | null {
  if (Object.keys(scholarFaults(typed, today)).length > 0) return null;
  const { childId, row } = typed;
  return {
    ...(childId === '' ? {} : { childId }),
    ...{ name: row.name.trim(), nik: digitsOf(row.nik), birthDate: row.birthDate },
    ...accountOf(row),
    ...(row.isMinor ? throughGuardian(row) : {}),
  };
}

const OF_NIK = ['SCHOLAR_ENTERED_ALREADY', 'SCHOLAR_AWARDED_ALREADY'];

/** The field at which a refusal is said. */
export const placeOfRefusal = (refused: Parameters<typeof placeOf>[0]): string | null =>
  OF_NIK.includes(refused.code) ? `${AT}.nik` : placeOf(refused);
