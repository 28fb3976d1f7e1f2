import type { Page } from '@playwright/test';
import { barsNobody } from './desks/barriers.js';
import { claimOf } from './desks/cases.js';
import { disabled, giveOpinion } from './desks/disability.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 6000;
test.describe.configure({ timeout: 180_000 });

const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Makassar' }).format();
const part = (page: Page) => page.locator('#return-to-work');
const form = (page: Page, name: string) => part(page).getByRole('form', { name });
const send = (page: Page, name: string) => form(page, name).getByRole('button', { name }).dblclick();

interface Returns {
  readonly returns: readonly {
    readonly waitsFor: string | null;
    readonly ending: { outcome: string } | null;
  }[];
}

test('A worker who cannot work as before is referred, examined, planned for, and back at work', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId, receiptNumber } = await disabled(officer, ROW);
  const adviser = await office.as('dokter-penasihat');
  await giveOpinion(adviser, claimId, { workRelated: 'Ya' });
  await expect.poll(async () => (await claimOf(officer, claimId)).stage).toBe('Validated');
  const address = `${gateway()}/claims/${claimId}`;
  const standing = async () =>
    (await read<Returns>(officer, `/api/claims/${claimId}/return-to-work`)).returns;

  await officer.goto(address);
  await part(officer).getByRole('button', { name: 'Dampingi kembali bekerja' }).click();
  await form(officer, 'Rujuk').getByRole('button', { name: 'Rujuk' }).click();
  await expect(form(officer, 'Rujuk').getByText('Isi bagian ini.').first()).toBeVisible();
  await form(officer, 'Rujuk').getByLabel('Lama tidak mampu bekerja').check();
  await form(officer, 'Rujuk').getByLabel('Pekerja setuju pada').fill('2025-12-21');
  await form(officer, 'Rujuk').getByLabel('Yang dikatakan pekerja').fill('Ingin bekerja lagi di bengkel.');
  await barsNobody(officer, 'a referral back to work');
  await send(officer, 'Rujuk');
  await expect(part(officer).getByText('Dirujuk petugas-klaim-1')).toBeVisible();
  expect((await standing()).map(({ waitsFor }) => waitsFor)).toEqual(['FITNESS']);

  await adviser.goto(`${gateway()}/return-to-work`);
  await adviser.getByRole('link', { name: receiptNumber }).click();
  await form(adviser, 'Nyatakan pendapat')
    .getByLabel('Dapatkah pekerja bekerja?')
    .selectOption('FIT_WITH_LIMITS');
  await send(adviser, 'Nyatakan pendapat');
  await expect(form(adviser, 'Nyatakan pendapat').getByText('Isi bagian ini.')).toBeVisible();
  await form(adviser, 'Nyatakan pendapat').getByLabel('Tidak mengangkat').check();
  await barsNobody(adviser, 'a finding of fitness');
  await send(adviser, 'Nyatakan pendapat');
  await expect(part(adviser).getByText('oleh dokter-penasihat')).toBeVisible();

  const verifier = await office.as('verifikator-1');
  await verifier.goto(address);
  const plan = form(verifier, 'Simpan rencana');
  await plan.getByLabel('Tujuan').selectOption('ADAPTED_JOB');
  await plan.getByLabel('Apa', { exact: true }).selectOption('WORK_TRIAL');
  await plan.getByLabel('Mulai').fill('2026-02-01');
  await plan.getByLabel('Sampai').fill('2026-02-28');
  await plan.getByLabel('Pendamping').fill('verifikator-1');
  await barsNobody(verifier, 'a plan back to work');
  await send(verifier, 'Simpan rencana');
  await expect(part(verifier).getByText('Percobaan kerja:')).toBeVisible();
  expect((await standing()).map(({ waitsFor }) => waitsFor)).toEqual(['OUTCOME']);

  // Who manages the return does not say how it ended.
  await form(verifier, 'Catat hasil').getByLabel('Hasil').selectOption('ADAPTED_JOB');
  await form(verifier, 'Catat hasil').getByLabel('Pada').fill(today());
  await send(verifier, 'Catat hasil');
  await expect(form(verifier, 'Catat hasil').getByRole('alert')).toBeVisible();
  expect((await standing()).map(({ ending }) => ending)).toEqual([null]);

  await officer.reload();
  await form(officer, 'Catat hasil').getByLabel('Hasil').selectOption('ADAPTED_JOB');
  await form(officer, 'Catat hasil').getByLabel('Pada').fill(today());
  await barsNobody(officer, 'the outcome of a return to work');
  await send(officer, 'Catat hasil');
  await expect(part(officer).getByText('Berakhir', { exact: true })).toBeVisible();
  expect((await standing()).map(({ ending }) => ending?.outcome)).toEqual(['ADAPTED_JOB']);
});
