import type { Page } from '@playwright/test';
import { expect, gateway, read } from '../people.js';
import { type Claim, claimOf, openAccounts } from './cases.js';
import { type EnteredCase, fillLosses } from './new-case.js';
import { post } from './post.js';
import { DAY_OF_DEATH, unclaimedWorker, type Worker } from './unclaimed.js';

interface Checklist {
  readonly programme: string;
  readonly outcome: string;
  readonly hasCosts: boolean;
  readonly documents: readonly { readonly code: string }[];
}

export const THUMB = { part: 'thumb', side: 'right' } as const;
export const WHY = 'Ruas ibu jari kanan hilang seluruhnya; sesuai rontgen dan laporan kecelakaan.';

/** A worker with a saw: the officer was told of a toe. */
export const disabilityOf = ({ nik, name }: Worker): EnteredCase => ({
  ...{ programme: 'JKK', outcome: 'disability', eventDate: DAY_OF_DEATH, documents: [], stmbDays: 0 },
  narrative: 'Tangan peserta terkena gergaji mesin di bengkel.',
  diagnosis: 'Amputasi ibu jari.',
  losses: [{ part: 'big toe' }],
  costs: [{ kind: 'prosthesis', reference: 'PR-1', amount: 9_000_000, referencePrice: 8_000_000 }],
  payees: [
    {
      ...{ name, relation: 'WORKER', bankCode: '129' },
      ...{ accountNumber: `01${nik.slice(4)}8`, accountName: name.toUpperCase() },
    },
  ],
});

/** A complete claim of a partial disability about a worker from a row on; it waits for the medical adviser. */
export async function disabled(officer: Page, row: number): Promise<Claim> {
  const worker = await unclaimedWorker(officer, row);
  const { losses = [], ...entry } = disabilityOf(worker);
  await openAccounts(entry.payees);
  const { documents } = await read<{ documents: readonly Checklist[] }>(officer, '/api/claims/choices');
  const checklist = documents.find(
    ({ programme, outcome, hasCosts }) => programme === 'JKK' && outcome === 'disability' && hasCosts,
  );
  const { claimId } = await post<Claim>(officer, '/api/claims', {
    ...{ ...entry, personId: worker.personId },
    documents: checklist?.documents.map(({ code }) => code),
    disabilities: losses.map(({ part }) => ({ kind: 'anatomical', part })),
  });
  return claimOf(officer, claimId);
}

/** The panel of the medical adviser on a case. */
export async function openOpinion(adviser: Page, claimId: string) {
  await adviser.goto(`${gateway()}/claims/${claimId}`);
  await adviser.getByRole('button', { name: 'Nyatakan pendapat', exact: true }).click();
  const panel = adviser.getByRole('region', { name: 'Langkah Anda' }).locator('form');
  await expect(panel.getByRole('heading', { name: 'Pendapat dokter penasihat' })).toBeFocused();
  return panel;
}

export async function giveOpinion(
  adviser: Page,
  claimId: string,
  { workRelated }: { readonly workRelated: 'Ya' | 'Bukan' },
): Promise<void> {
  const panel = await openOpinion(adviser, claimId);
  await panel.getByLabel(workRelated, { exact: true }).check();
  await fillLosses(panel, [THUMB]);
  await panel.getByLabel('Alasan').fill(WHY);
  await panel.getByRole('button', { name: 'Simpan pendapat' }).dblclick();
  await expect(adviser.getByText('Tersimpan', { exact: true })).toBeVisible();
}
