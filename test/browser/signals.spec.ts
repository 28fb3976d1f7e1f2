import type { Page } from '@playwright/test';
import { barsNobody, isThere } from './desks/barriers.js';
import { timesOf } from './desks/cases.js';
import { picture } from './desks/pictures.js';
import { post } from './desks/post.js';
import { EXPLAINED, twoOnOneAccount } from './desks/signals.js';
import { expect, gateway, test } from './people.js';

const ROW = 3800;
const SEEN = /Rekening penerima disebut lebih dahulu pada klaim lain/;
const ON_ANOTHER = 'rekening juga disebut untuk orang lain';

const open = (page: Page, claimId: string) => page.goto(`${gateway()}/claims/${claimId}`);
const part = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });

async function openDecision(page: Page, claimId: string) {
  await open(page, claimId);
  await page.getByRole('button', { name: 'Putuskan tanda', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Langkah Anda' }).locator('form');
  await expect(panel.getByRole('heading', { level: 3 })).toBeFocused();
  return panel;
}

const decide = (verifier: Page, claimId: string, decision: string) =>
  post(verifier, `/api/claims/${claimId}/signals/decision`, {
    ...{ signal: 'SIGNAL_ACCOUNT_USED_ELSEWHERE', decision, reason: EXPLAINED },
  });

test('A verifier finds a case that a signal holds, and explains it; the approver sees how', async ({
  office,
}) => {
  const { first, second } = await twoOnOneAccount(await office.as('petugas-klaim-1'), ROW);
  const verifier = await office.as('verifikator-1');
  await verifier.goto(`${gateway()}/claims`);
  await verifier.getByRole('link', { name: /tertahan karena tanda/ }).click();
  await expect(verifier).toHaveURL(/signal=any/);
  await verifier.getByLabel('Tertahan karena tanda').selectOption('SIGNAL_ACCOUNT_USED_ELSEWHERE');
  await expect(verifier).toHaveURL(/signal=SIGNAL_ACCOUNT_USED_ELSEWHERE/);
  const row = verifier.locator('tr[data-row]', { hasText: second.receiptNumber });
  await expect(row).toContainText(ON_ANOTHER);
  await expect(verifier.locator('tr[data-row]', { hasText: first.receiptNumber })).toHaveCount(0);
  await row.getByRole('link').click();

  const signals = part(verifier, 'Tanda pada klaim ini');
  await expect(signals).toContainText('Menunggu keputusan');
  await expect(signals).toContainText(SEEN);
  await signals.getByRole('link', { name: first.receiptNumber }).click();
  await expect(verifier.locator('tr[data-row]')).toHaveCount(1);
  await verifier.goBack();

  const panel = await openDecision(verifier, second.claimId);
  await expect(panel).toContainText(SEEN);
  await panel.getByRole('button', { name: 'Simpan keputusan' }).click();
  await expect(panel.getByLabel('Dapat dijelaskan, klaim diteruskan')).toBeFocused();
  await panel.getByLabel('Dapat dijelaskan, klaim diteruskan').check();
  await expect(panel.getByLabel('Alasan')).toHaveAccessibleDescription(/Belum diisi\./);
  await panel.getByLabel('Alasan').fill(EXPLAINED);
  await panel.getByRole('button', { name: 'Simpan keputusan' }).dblclick();
  await expect(verifier.getByText('Tersimpan', { exact: true })).toBeVisible();
  expect(await timesOf(verifier, second.claimId, 'SignalDecided')).toBe(1);
  for (const said of ['Dapat dijelaskan', 'verifikator-1', EXPLAINED])
    await expect(signals).toContainText(said);

  const officer = await office.as('petugas-klaim-1');
  await open(officer, second.claimId);
  await expect(part(officer, 'Tanda pada klaim ini')).toContainText('Dapat dijelaskan');
  await expect(officer.getByText(EXPLAINED)).toHaveCount(0);

  await post(verifier, `/api/claims/${second.claimId}/verification`, {});
  const approver = await office.as('penyetuju-klaim-1');
  await open(approver, second.claimId);
  await approver.getByRole('button', { name: 'Setujui', exact: true }).click();
  const approval = approver.getByRole('region', { name: 'Langkah Anda' }).locator('form');
  await expect(approval).toContainText('Tanda yang pernah menahan klaim ini:');
  await expect(approval).toContainText('oleh verifikator-1');
  await expect(part(approver, 'Tanda pada klaim ini')).toContainText(EXPLAINED);
});

test('What nobody can explain is a ground to reject, which a signal alone is not', async ({ office }) => {
  const { second } = await twoOnOneAccount(await office.as('petugas-klaim-1'), ROW);
  const approver = await office.as('penyetuju-klaim-1');
  const ground = approver.getByLabel(/^Keadaan yang diperiksa seorang verifikator tidak dapat dijelaskan/);
  await approver.goto(`${gateway()}/claims/${second.claimId}?do=reject`);
  await expect(ground).toBeDisabled();
  const verifier = await office.as('verifikator-1');
  const panel = await openDecision(verifier, second.claimId);
  await panel.getByLabel('Belum dapat dijelaskan').check();
  await panel.getByLabel('Alasan').fill('Alamat pemilik rekening tidak ditemukan.');
  await panel.getByRole('button', { name: 'Simpan keputusan' }).click();
  await expect(verifier.getByText('Tersimpan', { exact: true })).toBeVisible();
  await expect(verifier.getByRole('button', { name: 'Putuskan tanda' })).toBeEnabled();
  await expect(approver.getByText(/Bagian yang berubah.*tanda/)).toBeVisible();
  await approver.getByRole('button', { name: 'Sudah saya lihat' }).click();
  await ground.check();
  await approver.getByRole('button', { name: 'Tolak klaim' }).click();
  await expect(approver.getByText('Ditolak', { exact: true }).first()).toBeVisible();
});

test('Signals bar nobody, in both languages, wide and narrow', async ({ office }) => {
  const { second } = await twoOnOneAccount(await office.as('petugas-klaim-1'), ROW);
  const verifier = await office.as('verifikator-1');
  const look = async (page: Page, address: string, what: string) => {
    for (const language of ['id', 'en']) {
      await page.evaluate(wanted => localStorage.setItem('santunan.language', wanted), language);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(gateway() + address);
      await isThere(page);
      await picture(page, `signals-${what}-${language}`);
      await barsNobody(page, `${what} in ${language}`);
    }
  };
  await look(verifier, '/claims?tab=all&signal=any', 'list');
  await look(verifier, `/claims/${second.claimId}?do=decideSignal`, 'deciding');
  await decide(verifier, second.claimId, 'CLEARED');
  await post(verifier, `/api/claims/${second.claimId}/verification`, {});
  await look(await office.as('penyetuju-klaim-2'), `/claims/${second.claimId}?do=approve`, 'approving');
});
