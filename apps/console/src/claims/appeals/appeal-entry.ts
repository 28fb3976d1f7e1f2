import type { paths } from '../../api/schema.js';

/** What a claimant says against a decision, as the service takes it. */
export type Appeal =
  paths['/api/claims/{claimId}/appeals']['post']['requestBody']['content']['application/json'];

/** The same, as an officer is typing it. */
export type AppealTyped = Readonly<Record<'ground' | 'words' | 'note', string>>;
export const NO_APPEAL: AppealTyped = { ground: '', words: '', note: '' };

export type AppealFaults = Partial<Record<keyof AppealTyped, 'choose' | 'fillIn'>>;

export function appealFaults({ ground, words }: AppealTyped): AppealFaults {
  return {
    ...(ground === '' ? { ground: 'choose' } : {}),
    ...(words.trim() === '' ? { words: 'fillIn' } : {}),
  };
}

/** What is sent; null while something is missing. */
export function appealOf(typed: AppealTyped): Appeal | null {
  if (Object.keys(appealFaults(typed)).length > 0) return null;
  const note = typed.note.trim();
  return { ground: typed.ground, words: typed.words.trim(), ...(note === '' ? {} : { note }) };
}
