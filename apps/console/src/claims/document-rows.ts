import type { Bilingual } from '../api/client.js';
import type { ClaimView } from './claim-types.js';

export interface DocumentRow {
  readonly code: string;
  readonly text: Bilingual | null;
  readonly standing: 'missing' | 'present' | 'extra';
}

/** The checklist, what is missing first, then what came beside it. */
export function documentRows({ required, received }: ClaimView['documents']): DocumentRow[] {
  const listed = required.map(
    ({ code, text, present }): DocumentRow => ({ code, text, standing: present ? 'present' : 'missing' }),
  );
  const extra = received
    .filter(code => !required.some(document => document.code === code))
    .map((code): DocumentRow => ({ code, text: null, standing: 'extra' }));
  return [
    ...listed.filter(({ standing }) => standing === 'missing'),
    ...listed.filter(({ standing }) => standing === 'present'),
    ...extra,
  ];
}
