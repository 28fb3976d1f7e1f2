import type { paths } from '../../api/schema.js';
import type { Check, Faults } from '../../new-claim/fault.js';
import type { ListedYear } from './scholarship-types.js';

type Path = '/api/claims/{claimId}/scholarships/years';

/** What the school wrote about one school year of one child, as the service takes it. */
export type Proof = paths[Path]['post']['requestBody']['content']['application/json'];
export type Level = Proof['level'];
export const LEVELS: readonly Level[] = ['TK', 'SD', 'SMP', 'SMA', 'PT'];

export type SchoolYear = Pick<Proof, 'childId' | 'schoolYear'>;

/** The same, as an officer is typing it. */
export interface ProofTyped {
  readonly childId: string;
  readonly startsOn: string;
  readonly level: Level | '';
  readonly school: string;
  readonly letterNumber: string;
  readonly letterDate: string;
  readonly documents: readonly string[];
  readonly married: boolean;
  readonly working: boolean;
}

export const noProofFor = (childId: string): ProofTyped => ({
  ...{ childId, startsOn: '', level: '', school: '', letterNumber: '', letterDate: '', documents: [] },
  ...{ married: false, working: false },
});

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

export function proofFaults(typed: ProofTyped, today: string): Faults {
  const { childId, startsOn, level, school, letterNumber, letterDate } = typed;
  const checks: Check[] = [
    ['childId', 'choose', childId === ''],
    ['startsOn', 'future', startsOn > today],
    ['startsOn', 'fillIn', !isDay(startsOn)],
    ['level', 'choose', level === ''],
    ['school', 'fillIn', school.trim() === ''],
    ['letterNumber', 'fillIn', letterNumber.trim() === ''],
    ['letterDate', 'future', letterDate > today],
    ['letterDate', 'fillIn', !isDay(letterDate)],
  ];
  return Object.fromEntries(checks.filter(([, , wrong]) => wrong).map(([path, fault]) => [path, fault]));
}

/** What is sent; null while something is missing. A school year is named after its first day. */
export function proofOf(typed: ProofTyped, today: string): Proof | null {
  const { level, documents, school, letterNumber, ...said } = typed;
  if (level === '' || Object.keys(proofFaults(typed, today)).length > 0) return null;
  return {
    ...said,
    ...{ level, schoolYear: Number(typed.startsOn.slice(0, 4)), documents: [...documents] },
    ...{ school: school.trim(), letterNumber: letterNumber.trim() },
  };
}

const PLACES: Readonly<Record<string, string>> = {
  SCHOLAR_CAME_OF_AGE: 'childId',
  SCHOOL_YEAR_NOT_BEGUN: 'startsOn',
  SCHOOL_YEAR_PROVED_ALREADY: 'startsOn',
  SCHOLARSHIP_DOCUMENTS_MISSING: 'documents',
};

/** The field at which a refusal is said. */
export const placeOfRefusal = ({ code }: { readonly code: string }): string | null => PLACES[code] ?? null;

/** `2026/2027`, as schools write it. */
export const yearInWords = (schoolYear: number): string => `${schoolYear}/${schoolYear + 1}`;

export const keyOfYear = ({ childId, schoolYear }: SchoolYear): string => `${childId} ${schoolYear}`;

/** The years that wait in one of these states, in the order of the list. */
export const yearsThatAre = (
  years: readonly ListedYear[],
  ...states: readonly ListedYear['state'][]
): ListedYear[] => years.filter(({ state }) => states.includes(state));
