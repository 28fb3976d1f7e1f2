import type { components } from '../api/schema.js';

type SearchBody = components['schemas']['enrollment.SearchPersonsRequest'];

/** What somebody typed, recognised: a NIK has 16 digits, a card number 11, anything else that has letters is a name. */
export type Recognised =
  | { readonly kind: 'nik' | 'card' | 'name'; readonly body: SearchBody }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'digits'; readonly count: number };

export function recognise(term: string): Recognised {
  const text = term.trim().replace(/\s+/g, ' ');
  if (text === '') return { kind: 'nothing' };
  const digits = text.replace(/[\s.-]/g, '');
  if (!/^\d+$/.test(digits)) return { kind: 'name', body: { name: text } };
  if (digits.length === 16) return { kind: 'nik', body: { nik: digits } };
  if (digits.length === 11) return { kind: 'card', body: { cardNumber: digits } };
  return { kind: 'digits', count: digits.length };
}
