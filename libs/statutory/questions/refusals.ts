import type { Refusal } from '#kernel';
import type { ExplainedNo } from '../benefits/benefit.types.js';
import type { Answer, Refused } from './answer.types.js';
import { answerLineOfNo } from './explanation.js';
import type { FactFault } from './fact-faults.js';
import type { FactReader } from './fact-reader.js';

/** A rule's "no" as an answer: the field is the one that it names, else its first value. */
export function refusedBy({ code, values }: Refusal): Refused {
  const field = values['field'] ?? Object.keys(values)[0] ?? code;
  return { outcome: 'refused', refusal: { code, field: String(field), values }, lines: [] };
}

/** A "no" of the law with its article. */
export function refusedByLaw(field: string, no: ExplainedNo): Refused {
  return {
    outcome: 'refused',
    refusal: { code: no.rule, field, values: { field } },
    lines: [answerLineOfNo(no)],
  };
}

/**
 * Why these facts get no answer, or `null`. A name that the question does not have is not understood; a known fact
 * without a meaning is refused by its name, its value and what is allowed.
 */
export function factsMustBeUnderstood(reader: FactReader): Exclude<Answer, { outcome: 'answered' }> | null {
  const faults = reader.faults();
  const [first] = faults;
  if (first === undefined) return null;
  if (faults.some(({ kind }) => kind === 'UNKNOWN')) return { outcome: 'not-understood', faults };
  return refusedByFault(first);
}

/** A known fact that has no meaning, or that is missing, by its name. */
export function refusedByFault({ kind, field, value, allowed }: FactFault): Refused {
  const code = kind === 'MISSING' ? 'STATUTORY_FACT_MISSING' : 'STATUTORY_FACT_NOT_UNDERSTOOD';
  const values = { field, value, allowed: allowed.en, diperbolehkan: allowed.id };
  return { outcome: 'refused', refusal: { code, field, values }, lines: [] };
}

/** A fact that the answer needs was neither given nor found at fault. */
export const nothingIsRead = (field: string): Refused =>
  refusedBy({ code: 'STATUTORY_FACT_MISSING', values: { field } });
