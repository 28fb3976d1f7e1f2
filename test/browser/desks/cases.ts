import type { Page } from '@playwright/test';
import { readAddresses } from '#stack';
import { Bank } from '../../journeys/main-job/bank.js';
import { type SampleCase, sampleCase } from '../../journeys/main-job/sample.js';
import { read } from '../people.js';
import { post } from './post.js';
import { DAY_OF_DEATH, unclaimedWorker, type Worker } from './unclaimed.js';

export interface Claim {
  readonly claimId: string;
  readonly receiptNumber: string;
  readonly statusSecret: string;
  readonly version: number;
  readonly stage: string;
  readonly history: readonly { readonly type: string }[];
}

/** The death of the sample, of another worker and to an account of its own. */
export function deathOf({ nik }: Worker, eventDate: string = DAY_OF_DEATH): SampleCase {
  const sample = sampleCase('village-death');
  const payees = sample.payees.map(payee => ({ ...payee, accountNumber: `01${nik.slice(4)}9` }));
  return { ...sample, eventDate, payees };
}

export const claimOf = (page: Page, claimId: string): Promise<Claim> =>
  read<Claim>(page, `/api/claims/${claimId}`);

/** How often something happened to a claim, as its history has it. */
export async function timesOf(page: Page, claimId: string, type: string): Promise<number> {
  const { history } = await claimOf(page, claimId);
  return history.filter(event => event.type === type).length;
}

/** A complete claim about a worker from a row of the villages on; it waits for the verifier. */
export async function submitted(
  officer: Page,
  row: number,
  eventDate = DAY_OF_DEATH,
): Promise<Claim & { readonly worker: Worker }> {
  const worker = await unclaimedWorker(officer, row);
  const { key: _key, title: _title, worker: _worker, ...entry } = deathOf(worker, eventDate);
  await openAccounts(entry.payees);
  const { claimId } = await post<Claim>(officer, '/api/claims', { ...entry, personId: worker.personId });
  return { ...(await claimOf(officer, claimId)), worker };
}

/** At the bank, so that its name agrees with the payee's. */
export async function openAccounts(payees: SampleCase['payees']): Promise<void> {
  const bank = new Bank(readAddresses());
  for (const { bankCode, accountNumber, accountName } of payees)
    await bank.openAccount({ bankCode, accountNumber, accountName });
}
