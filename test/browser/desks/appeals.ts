import type { Page } from '@playwright/test';
import { expect, gateway, read } from '../people.js';
import { type Claim, submitted } from './cases.js';
import { disabled, THUMB, WHY } from './disability.js';
import { post } from './post.js';

/** Signs somebody in at a computer of their own. */
type As = (user: string) => Promise<Page>;

export const WORDS = 'Saya istrinya yang sah; buku nikah aslinya baru ditemukan.';
export const REASONS = 'Buku nikah asli sudah dilihat dan cocok dengan kartu keluarga.';

interface Shown {
  readonly shownHash: string;
  readonly total: number;
}
export interface Corrected {
  readonly correction: {
    readonly total: number;
    readonly previousAward: number;
    readonly shownHash: string;
  } | null;
}

/** A death that an approver rejected, because the payee was taken for no heir. */
export async function rejected(as: As, row: number): Promise<Claim> {
  const claim = await submitted(await as('petugas-klaim-1'), row);
  await verified(as, claim.claimId);
  await post(await as('penyetuju-klaim-1'), `/api/claims/${claim.claimId}/rejection`, {
    rule: 'NOT_ENTITLED_AS_HEIR',
  });
  return claim;
}

/** A death that was approved. */
export async function awardedDeath(as: As, row: number): Promise<Claim> {
  const claim = await submitted(await as('petugas-klaim-1'), row);
  await verified(as, claim.claimId);
  await approved(as, claim.claimId);
  return claim;
}

/** A lost thumb that was approved. */
export async function awardedThumb(as: As, row: number): Promise<Claim> {
  const claim = await disabled(await as('petugas-klaim-1'), row);
  await post(await as('dokter-penasihat'), `/api/claims/${claim.claimId}/medical-opinion`, {
    ...{ workRelated: true, outcome: 'disability', opinion: WHY },
    disabilities: [{ kind: 'anatomical', ...THUMB, handedness: 'right' }],
  });
  await verified(as, claim.claimId);
  await approved(as, claim.claimId);
  return claim;
}

const verified = async (as: As, claimId: string) =>
  post(await as('verifikator-1'), `/api/claims/${claimId}/verification`, {});

async function approved(as: As, claimId: string): Promise<void> {
  const approver = await as('penyetuju-klaim-1');
  const { shownHash } = await read<Shown>(approver, `/api/claims/${claimId}`);
  await post(approver, `/api/claims/${claimId}/approval`, { shownHash });
}

/** An officer other than the one who submitted it enters what the claimant says. */
export const appealed = async (as: As, claimId: string, ground: string) =>
  post(await as('petugas-klaim-2'), `/api/claims/${claimId}/appeals`, { ground, words: WORDS });

/** Opens a step of a case; its heading has the focus. */
export async function openStep(page: Page, claimId: string, step: string) {
  await page.goto(`${gateway()}/claims/${claimId}`);
  await page.getByRole('button', { name: step, exact: true }).click();
  const panel = page.getByRole('region', { name: 'Langkah Anda' }).locator('form');
  await expect(panel.getByRole('heading', { level: 3 })).toBeFocused();
  return panel;
}

export const amountInWords = (amount: number): string => `Rp${amount.toLocaleString('id-ID')}`;
