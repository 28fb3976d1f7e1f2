import type { paths } from '../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type TrialBalance = Answer<'/api/ledger/trial-balance'>;
export type AccountOfLedger = TrialBalance['items'][number];
export type AccountCode = AccountOfLedger['account'];
export type JournalPage = Answer<'/api/ledger/journals'>;
export type Journal = JournalPage['items'][number];
export type Side = Journal['entries'][number]['side'];
