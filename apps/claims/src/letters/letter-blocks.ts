import { articleInWords } from '../explain-claim/article-in-words.js';
import type { PeopleOfClaim } from '../find-claim/claim-view.schema.js';
import { BANKS } from '../list-choices/banks.table.js';
import { ERASED, LABELS, SENTENCES } from './letter-words.table.js';

export type Language = 'id' | 'en';

/** One amount with what it is for. */
export interface AmountRow {
  readonly text: string;
  readonly note: string;
  readonly amount: string;
}

/** What stands on a letter, from top to bottom. */
export type Block =
  | { readonly type: 'sentence'; readonly text: string }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly type: 'amounts';
      readonly rows: readonly AmountRow[];
      readonly total: readonly [string, string] | null;
    };

export type People = Pick<PeopleOfClaim, 'person' | 'payees'>;
export type Payee = PeopleOfClaim['payees'][number];

export const articleIn = (article: string, language: Language): string => articleInWords(article)[language];

export function accountOf(payee: Payee | undefined, language: Language): string {
  if (!payee?.account) return ERASED[language];
  const bank = BANKS.find(({ code }) => code === payee.bankCode)?.name ?? `bank ${payee.bankCode}`;
  return `${bank}, ${payee.account}`;
}

export const sentence = (name: keyof typeof SENTENCES, language: Language): Block => ({
  type: 'sentence',
  text: SENTENCES[name][language],
});

export const factsBlock = (
  language: Language,
  facts: Readonly<Partial<Record<keyof typeof LABELS, string>>>,
): Block => ({
  type: 'facts',
  rows: Object.entries(facts).map(([name, value]) => [LABELS[name as keyof typeof LABELS][language], value]),
});
