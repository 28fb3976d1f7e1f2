import type { Page } from '@playwright/test';
import { readAddresses } from '#stack';
import { Bank } from '../../journeys/main-job/bank.js';
import { type SampleCase, sampleCases } from '../../journeys/main-job/sample.js';
import { read } from '../people.js';
import { order } from './order.js';
import { coveredWorker, DAY_OF_DEATH, type Worker } from './workers.js';

export interface Claim {
  readonly claimId: string;
  readonly receiptNumber: string;
  readonly statusSecret: string;
  readonly version: number;
  readonly stage: string;
  readonly history: readonly { readonly type: string }[];
}

/** The death of the sample, of another worker and to an account of its own. */
export function deathOf({ nik }: Worker): SampleCase {
  const sample = sampleCases().get('village-death');
  const [payee] = sample?.payees ?? [];
  if (!sample || !payee) throw new Error('The sample has no death');
  return { ...sample, eventDate: DAY_OF_DEATH, payees: [{ ...payee, accountNumber: `01${nik.slice(4)}9` }] };
}

export const claimOf = (page: Page, claimId: string): Promise<Claim> =>
  read<Claim>(page, `/api/claims/${claimId}`);

/** How often something happened to a claim, as its history has it. */
export async function timesOf(page: Page, claimId: string, type: string): Promise<number> {
  const { history } = await claimOf(page, claimId);
  return history.filter(event => event.type === type).length;
}

/** A complete claim about a worker from a row of the villages on; it waits for the verifier. */
export async function submitted(officer: Page, row: number): Promise<Claim & { readonly worker: Worker }> {
  const worker = await coveredWorker(officer, row);
  const { key: _key, title: _title, worker: _worker, ...entry } = deathOf(worker);
  await openAccounts(entry.payees);
  const { claimId } = await order<Claim>(officer, '/api/claims', { ...entry, personId: worker.personId });
  return { ...(await claimOf(officer, claimId)), worker };
}

/** At the bank, so that its name agrees with the payee's. */
export async function openAccounts(payees: SampleCase['payees']): Promise<void> {
  const bank = new Bank(readAddresses());
  for (const { bankCode, accountNumber, accountName } of payees)
    await bank.openAccount({ bankCode, accountNumber, accountName });
}
