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

/** The same, approved: finance has its payment before it. */
export async function approved(as: (user: string) => Promise<Page>, row: number) {
  const claim = await submitted(await as('petugas-klaim-1'), row);
  await approve(as, claim.claimId);
  return claim;
}

/** Verified and approved by those whose duty it is. */
export async function approve(as: (user: string) => Promise<Page>, claimId: string): Promise<void> {
  const path = `/api/claims/${claimId}`;
  await post(await as('verifikator-1'), `${path}/verification`, {});
  const approver = await as('penyetuju-klaim-1');
  const { shownHash } = await read<{ shownHash: string }>(approver, path);
  await post(approver, `${path}/approval`, { shownHash });
}

/** At the bank, so that its name agrees with the payee's. */
export async function openAccounts(payees: SampleCase['payees']): Promise<void> {
  const bank = new Bank(readAddresses());
  for (const { bankCode, accountNumber, accountName } of payees)
    await bank.openAccount({ bankCode, accountNumber, accountName });
}
