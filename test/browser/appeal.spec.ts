import type { Page } from '@playwright/test';
import {
  amountInWords,
  appealed,
  awardedDeath,
  awardedThumb,
  type Corrected,
  openStep,
  REASONS,
  rejected,
  WORDS,
} from './desks/appeals.js';
import { barsNobody, isThere } from './desks/barriers.js';
import { timesOf } from './desks/cases.js';
import { fillLosses } from './desks/new-case.js';
import { picture } from './desks/pictures.js';
import { post } from './desks/post.js';
import { expect, fillSignIn, gateway, read, test } from './people.js';

const ROW = 3900;
const SAVED = 'Tersimpan';
const ELBOW = { part: 'arm from or above elbow', side: 'right' } as const;

const open = (page: Page, claimId: string) => page.goto(`${gateway()}/claims/${claimId}`);
const part = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
const corrected = async (page: Page, claimId: string) => {
  const { correction } = await read<Corrected>(page, `/api/claims/${claimId}`);
  return correction ?? { total: 0, previousAward: 0, shownHash: '' };
};
const drafts = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter(name => name.startsWith('santunan.draft.appeal')));

test('A refused family is heard by somebody else, and the case goes on with other people', async ({
  office,
}) => {
  const { claimId, receiptNumber } = await rejected(office.as, ROW);
  const officer = await office.as('petugas-klaim-2');
  const entry = await openStep(officer, claimId, 'Ajukan keberatan');
  await entry.getByRole('button', { name: 'Ajukan keberatan' }).click();
  await expect(entry.getByLabel('Ada bukti baru')).toBeFocused();
  await expect(entry.getByLabel('Kata-kata pemohon')).toHaveAccessibleDescription(/Belum diisi\./);
  await entry.getByLabel('Pemohon adalah ahli waris yang berhak').check();
  await entry.getByLabel('Kata-kata pemohon').fill(WORDS);
  await entry.getByRole('button', { name: 'Ajukan keberatan' }).dblclick();
  await expect(officer.getByText(SAVED, { exact: true })).toBeVisible();
  await expect(officer.getByText('Menunggu putusan keberatan').first()).toBeVisible();
  await expect(officer.getByRole('button', { name: 'Ajukan keberatan' })).toHaveCount(0);
  expect(await timesOf(officer, claimId, 'ClaimAppealed')).toBe(1);

  const decider = await office.as('pemutus-keberatan-1');
  await decider.goto(gateway());
  await expect(decider.getByLabel('Menunggu setelah keputusan')).toHaveValue('appeal-decider');
  const row = decider.locator('tr[data-row]', { hasText: receiptNumber });
  await expect(row).toContainText('Keberatan menunggu putusan sejak');
  await row.getByRole('link').click();
  await decider.getByRole('button', { name: 'Putuskan keberatan', exact: true }).click();
  const verdict = decider.getByRole('region', { name: 'Langkah Anda' }).locator('form');
  await expect(verdict).toContainText(WORDS);
  await verdict.getByRole('button', { name: 'Simpan putusan' }).click();
  await expect(verdict.getByLabel('Keberatan dikabulkan')).toBeFocused();
  await verdict.getByLabel('Keberatan dikabulkan').check();
  await verdict.getByLabel('Bukti dinilai keliru').check();
  await verdict.getByLabel('bukan ahli waris yang berhak', { exact: false }).check();
  await verdict.getByLabel('Alasan putusan').fill(REASONS);
  await verdict.getByRole('button', { name: 'Simpan putusan' }).dblclick();
  await expect(decider.getByText(SAVED, { exact: true })).toBeVisible();
  expect(await timesOf(decider, claimId, 'AppealDecided')).toBe(1);
  expect(await drafts(decider)).toEqual([]);

  const first = await office.as('verifikator-1');
  await open(first, claimId);
  await expect(first.getByRole('button', { name: 'Verifikasi', exact: true })).toBeDisabled();
  await expect(
    first.getByText('Verifikasi: Anda pernah bertugas pada klaim ini sebelum keberatan dikabulkan.'),
  ).toBeVisible();
  const other = await office.as('verifikator-2');
  await open(other, claimId);
  const told = part(other, 'Keberatan');
  for (const said of ['Dikabulkan', 'penolakan klaim', WORDS, REASONS, 'pemutus-keberatan-1'])
    await expect(told).toContainText(said);
  await expect(part(other, 'Tugas pada klaim ini')).toContainText('verifikator-1 (verifikator)');
  await other.getByRole('button', { name: 'Verifikasi', exact: true }).click();
  await other.getByRole('button', { name: 'Verifikasi dan hitung' }).click();
  await expect(other.getByText('Menunggu persetujuan').first()).toBeVisible();
  const approver = await office.as('penyetuju-klaim-2');
  await open(approver, claimId);
  await approver.getByRole('button', { name: 'Tolak', exact: true }).click();
  await expect(approver.getByLabel(/^Bukan ahli waris yang berhak/)).toBeDisabled();
  await expect(approver.getByText('dihapus dengan putusan keberatan')).toBeVisible();
});

test('An award that was too small is corrected, and another approver approves what is shown', async ({
  office,
}) => {
  const { claimId, receiptNumber } = await awardedThumb(office.as, ROW);
  await appealed(office.as, claimId, 'LOSS_TOO_LOW');
  const decider = await office.as('pemutus-keberatan-1');
  const verdict = await openStep(decider, claimId, 'Putuskan keberatan');
  await verdict.getByLabel('Keberatan dikabulkan').check();
  await verdict.getByLabel('Fakta ternyata lain daripada yang dipakai').check();
  await verdict.getByLabel('Alasan putusan').fill(REASONS);
  await verdict.getByRole('button', { name: 'Simpan putusan' }).click();
  await expect(verdict.getByRole('alert')).toContainText('CORRECTION_CHANGES_NOTHING');
  await verdict.getByLabel('Akibat atau cacatnya ditetapkan lain').check();
  await fillLosses(verdict, [ELBOW]);
  await verdict.getByRole('button', { name: 'Simpan putusan' }).click();
  await expect(decider.getByText(SAVED, { exact: true })).toBeVisible();

  const approver = await office.as('penyetuju-klaim-2');
  await approver.goto(gateway());
  await approver.getByRole('link', { name: /klaim yang sudah diputuskan menunggu penyetuju/ }).click();
  await approver.locator('tr[data-row]', { hasText: receiptNumber }).getByRole('link').click();
  await expect(part(approver, 'Pembetulan santunan')).toBeVisible();
  const { total, previousAward, shownHash } = await corrected(approver, claimId);
  expect(total).toBeGreaterThan(previousAward);
  const shown = part(approver, 'Pembetulan santunan');
  await expect(shown).toContainText(shownHash);
  await expect(shown).toContainText(`menerima tambahan ${amountInWords(total - previousAward)}`);
  await approver.getByRole('button', { name: 'Setujui pembetulan', exact: true }).click();
  const panel = approver.getByRole('region', { name: 'Langkah Anda' }).locator('form');
  await expect(panel.getByRole('heading', { level: 3 })).toContainText(amountInWords(total));
  await panel.getByRole('button', { name: 'Setujui pembetulan' }).dblclick();
  await expect(approver.getByText(SAVED, { exact: true })).toBeVisible();
  expect(await timesOf(approver, claimId, 'AwardCorrected')).toBe(1);
  await expect(part(approver, 'Keberatan')).toContainText(
    `Santunan ${amountInWords(previousAward)} dibetulkan menjadi ${amountInWords(total)}`,
  );
  await expect(part(approver, 'Penerima dan bagiannya')).toContainText(amountInWords(total));
  const first = await office.as('penyetuju-klaim-1');
  await open(first, claimId);
  await expect(first.getByText('penyetuju-klaim-1 (penyetuju)')).toBeVisible();
});

test('An award that was too large is recorded as overpaid, and stays', async ({ office }) => {
  const { claimId } = await awardedDeath(office.as, ROW);
  await appealed(office.as, claimId, 'MONTHS_TOO_FEW');
  const decider = await office.as('pemutus-keberatan-2');
  const verdict = await openStep(decider, claimId, 'Putuskan keberatan');
  await verdict.getByLabel('Keberatan dikabulkan').check();
  await verdict.getByLabel('Fakta ternyata lain daripada yang dipakai').check();
  await verdict.getByLabel('Bulan terbayar yang benar').fill('satu');
  await verdict.getByLabel('Alasan putusan').fill(REASONS);
  await verdict.getByRole('button', { name: 'Simpan putusan' }).click();
  await expect(verdict.getByLabel('Bulan terbayar yang benar')).toBeFocused();
  await verdict.getByLabel('Bulan terbayar yang benar').fill('1');
  await verdict.getByRole('button', { name: 'Simpan putusan' }).click();
  await expect(decider.getByText(SAVED, { exact: true })).toBeVisible();
  const approver = await office.as('penyetuju-klaim-2');
  const { total, previousAward } = await corrected(approver, claimId);
  const tooMuch = amountInWords(previousAward - total);
  const panel = await openStep(approver, claimId, 'Setujui pembetulan');
  await expect(panel).toContainText(`lebih ${tooMuch}`);
  await expect(panel).toContainText('ditagih oleh keuangan');
  await panel.getByRole('button', { name: 'Setujui pembetulan' }).click();
  await expect(approver.getByText(SAVED, { exact: true })).toBeVisible();
  await expect(part(approver, 'Keberatan')).toContainText(`jadi lebih ${tooMuch}`);
  await expect(part(approver, 'Penerima dan bagiannya')).toContainText(amountInWords(previousAward));
});

test('A dismissed appeal leaves the rejection, and its ground is not raised again', async ({ office }) => {
  const { claimId } = await rejected(office.as, ROW);
  await appealed(office.as, claimId, 'ENTITLED_AS_HEIR');
  const decider = await office.as('pemutus-keberatan-1');
  const verdict = await openStep(decider, claimId, 'Putuskan keberatan');
  await verdict.getByLabel('Keberatan ditolak').check();
  await expect(verdict.getByLabel('Bukti dinilai keliru')).toHaveCount(0);
  await expect(verdict.getByLabel('Bulan terbayar yang benar')).toHaveCount(0);
  await verdict.getByLabel('Keputusan semula sudah benar').check();
  await verdict.getByLabel('Alasan putusan').fill(REASONS);
  await verdict.getByRole('button', { name: 'Simpan putusan' }).click();
  await expect(decider.getByText(SAVED, { exact: true })).toBeVisible();
  await expect(decider.getByText('Ditolak', { exact: true }).first()).toBeVisible();
  const officer = await office.as('petugas-klaim-2');
  const entry = await openStep(officer, claimId, 'Ajukan keberatan');
  await entry.getByLabel('Pemohon adalah ahli waris yang berhak').check();
  await entry.getByLabel('Kata-kata pemohon').fill(WORDS);
  await entry.getByRole('button', { name: 'Ajukan keberatan' }).click();
  await expect(entry.getByRole('alert')).toContainText('APPEAL_GROUND_DISMISSED');
  expect(await timesOf(officer, claimId, 'ClaimAppealed')).toBe(1);
});

test('What a decider typed is there again after signing in anew', async ({ office }) => {
  const { claimId } = await rejected(office.as, ROW);
  await appealed(office.as, claimId, 'ENTITLED_AS_HEIR');
  const page = await office.as('pemutus-keberatan-1');
  await page.route('**/auth/me', async route => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), signedInAt: '2025-01-01T00:00:00Z' } });
  });
  const verdict = await openStep(page, claimId, 'Putuskan keberatan');
  await verdict.getByLabel('Keberatan dikabulkan').check();
  await verdict.getByLabel('Bukti dinilai keliru').check();
  await verdict.getByLabel('Alasan putusan').fill(REASONS);
  await expect(verdict.getByRole('button', { name: 'Simpan putusan' })).toHaveCount(0);
  await page.unrouteAll();
  await verdict.getByRole('link', { name: 'Masuk lagi, lalu putuskan' }).click();
  await fillSignIn(page, 'pemutus-keberatan-1');
  await expect(verdict.getByLabel('Alasan putusan')).toHaveValue(REASONS);
  await expect(verdict.getByLabel('Bukti dinilai keliru')).toBeChecked();
  await verdict.getByRole('button', { name: 'Simpan putusan' }).click();
  await expect(page.getByText(SAVED, { exact: true })).toBeVisible();
  expect(await drafts(page)).toEqual([]);
});

test('Appeals bar nobody, in both languages, wide and narrow', async ({ office }) => {
  const { claimId } = await awardedThumb(office.as, ROW);
  const [officer, decider, approver] = [
    await office.as('petugas-klaim-2'),
    await office.as('pemutus-keberatan-1'),
    await office.as('penyetuju-klaim-2'),
  ];
  const look = async (page: Page, address: string, what: string, first?: () => Promise<void>) => {
    for (const language of ['id', 'en']) {
      await page.evaluate(wanted => localStorage.setItem('santunan.language', wanted), language);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(gateway() + address);
      await isThere(page);
      await first?.();
      await picture(page, `appeal-${what}-${language}`);
      await barsNobody(page, `${what} in ${language}`);
    }
  };
  const submit = (page: Page) => async () => {
    await page.locator('form [type=submit]').last().click();
    await expect(page.locator('form [data-wrong]').first()).toBeVisible();
  };
  await look(officer, `/claims/${claimId}?do=appeal`, 'entering', submit(officer));
  await appealed(office.as, claimId, 'LOSS_TOO_LOW');
  await look(decider, '/claims', 'desk');
  await look(decider, `/claims/${claimId}?do=decideAppeal`, 'deciding', async () => {
    const form = decider.locator('form');
    await form.getByRole('radio').first().check();
    await form.getByRole('checkbox').last().check();
    await submit(decider)();
  });
  await post(decider, `/api/claims/${claimId}/appeals/decision`, {
    ...{ upheld: true, ground: 'FACTS_WERE_OTHERWISE', overruled: [], reasons: REASONS },
    ...{ outcome: 'disability', disabilities: [{ kind: 'anatomical', ...ELBOW, handedness: 'right' }] },
  });
  await look(approver, `/claims/${claimId}?do=approveCorrection`, 'correcting');
});
