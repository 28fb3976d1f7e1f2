import type { BilingualText } from '../law/terms.js';

/** A given fact that cannot be used. `UNKNOWN`: no question has such a fact. `UNREADABLE`: its value is none. `MISSING`: nothing can be said without it. */
export interface FactFault {
  readonly kind: 'UNKNOWN' | 'UNREADABLE' | 'MISSING';
  readonly field: string;
  readonly value: unknown;
  readonly allowed: BilingualText;
}

/** The fault for a reader of either language: the fact, its value, what would be understood. */
export function faultInWords({ kind, field, value, allowed }: FactFault): BilingualText {
  if (kind === 'MISSING') {
    return {
      id: `fakta "${field}" diperlukan: ${allowed.id}`,
      en: `fact "${field}" is needed: ${allowed.en}`,
    };
  }
  const given = JSON.stringify(value) ?? String(value);
  return {
    id: `fakta "${field}" tidak dipahami: ${given}; yang dipahami: ${allowed.id}`,
    en: `fact "${field}" is not understood: ${given}; what is allowed: ${allowed.en}`,
  };
}
