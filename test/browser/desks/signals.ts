import type { Page } from '@playwright/test';
import { type Claim, claimOf, deathOf, openAccounts, submitted } from './cases.js';
import { post } from './post.js';
import { unclaimedWorker } from './unclaimed.js';

export const EXPLAINED = 'Kedua peserta bersaudara; ibunya menerima untuk keduanya.';

/** Two deaths that name one account: the second is held. */
export async function twoOnOneAccount(
  officer: Page,
  row: number,
): Promise<{ readonly first: Claim; readonly second: Claim }> {
  const first = await submitted(officer, row);
  const { payees } = deathOf(first.worker);
  const worker = await unclaimedWorker(officer, row);
  const { key: _key, title: _title, worker: _worker, ...entry } = deathOf(worker);
  await openAccounts(payees);
  const claim = { ...entry, payees, personId: worker.personId };
  const { claimId } = await post<Claim>(officer, '/api/claims', claim);
  return { first, second: await claimOf(officer, claimId) };
}
