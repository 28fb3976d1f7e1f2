import { lookAt } from './desks/after-award.js';
import { openStep } from './desks/appeals.js';
import { approved, deathOf, openAccounts, timesOf } from './desks/cases.js';
import { partOf } from './desks/heirs.js';
import { picture } from './desks/pictures.js';
import { expect, gateway, test } from './people.js';

const ROW = 4500;
const SAVED = 'Tersimpan';
const NOTE = 'Buku tabungan baru dilihat di loket; istri datang sendiri.';
test.describe.configure({ timeout: 180_000 });

test('Another account of a payee is entered, confirmed as shown, and not paid for three days', async ({
  office,
}) => {
  const { claimId, receiptNumber, worker } = await approved(office.as, ROW);
  const [payee] = deathOf(worker).payees;
  if (!payee) throw new Error('The death of the sample has no payee');
  const other = { ...payee, bankCode: '008', accountNumber: `02${worker.nik.slice(4)}7` };
  await openAccounts([other]);

  const officer = await office.as('petugas-klaim-2');
  await officer.goto(`${gateway()}/claims/${claimId}`);
  const payees = partOf(officer, 'Penerima dan bagiannya');
  await payees.getByRole('link', { name: `Ganti rekening ${payee.name}` }).click();
  const form = officer.getByRole('region', { name: 'Langkah Anda' }).locator('form');
  await expect(form.getByRole('heading', { level: 3 })).toBeFocused();
  const send = form.getByRole('button', { name: 'Catat rekening baru' });
  await send.click();
  await expect(form.getByLabel('Alasan')).toBeFocused();
  await expect(form.getByLabel('Nomor rekening')).toHaveAccessibleDescription(/5 sampai 34 angka/);
  await form.getByLabel('Alasan').selectOption('ACCOUNT_CLOSED');
  await form.getByLabel(/^Bank/).selectOption(payee.bankCode);
  await form.getByLabel('Nomor rekening').fill(payee.accountNumber);
  await form.getByLabel('Nama pada rekening').fill(payee.accountName);
  await form.getByLabel('Catatan').fill(NOTE);
  await send.click();
  await expect(form.getByLabel('Nomor rekening')).toHaveAccessibleDescription(/sama dengan rekening/);
  await form.getByLabel(/^Bank/).selectOption(other.bankCode);
  await form.getByLabel('Nomor rekening').fill(other.accountNumber);
  await send.dblclick();
  await expect(officer.getByText(SAVED, { exact: true })).toBeVisible();
  expect(await timesOf(officer, claimId, 'AccountEntered')).toBe(1);
  const waiting = partOf(officer, 'Rekening yang menunggu ditegaskan');
  for (const told of [other.accountNumber.slice(-4), NOTE, 'petugas-klaim-2', 'penyetuju-klaim-1'])
    await expect(waiting).toContainText(told);
  expect(await officer.content()).not.toContain(other.accountNumber);
  await expect(payees).toContainText('Rekening baru menunggu ditegaskan');
  await expect(payees.getByRole('link', { name: /Ganti rekening/ })).toHaveCount(0);

  await lookAt(await office.as('penyetuju-klaim-1'), `/claims/${claimId}?do=confirmAccount`, 'account');
  const approver = await office.as('penyetuju-klaim-1');
  await approver.goto(gateway());
  await approver.getByRole('link', { name: /sudah diputuskan menunggu penyetuju/ }).click();
  const row = approver.locator('tr[data-row]', { hasText: receiptNumber });
  await expect(row).toContainText('Rekening baru menunggu penyetuju sejak');
  const dismissal = await openStep(approver, claimId, 'Tolak rekening');
  await dismissal.getByRole('button', { name: 'Tolak rekening' }).click();
  await expect(dismissal.getByLabel('Mengapa ini bukan rekening penerima')).toBeFocused();
  const panel = await openStep(approver, claimId, 'Tegaskan rekening');
  await expect(panel).toContainText(NOTE);
  await panel.getByRole('button', { name: 'Tegaskan rekening' }).dblclick();
  await expect(approver.getByText(SAVED, { exact: true })).toBeVisible();
  expect(await timesOf(approver, claimId, 'AccountCorrected')).toBe(1);
  await expect(partOf(approver, 'Penerima dan bagiannya')).toContainText(other.accountNumber.slice(-4));

  const finance = await office.as('keuangan-1');
  await finance.goto(`${gateway()}/payments`);
  await finance.getByRole('link', { name: receiptNumber }).click();
  const story = finance.getByRole('region', { name: 'Yang terjadi' });
  const isRedirected = async () => {
    await finance.reload();
    await expect(story.getByRole('listitem').first()).toBeVisible();
    return (await story.getByRole('listitem').count()) > 1;
  };
  await expect.poll(isRedirected).toBe(true);
  await expect(story).toContainText(other.accountNumber.slice(-4));
  await picture(finance, 'account-story');
  await finance.getByLabel(`Pilih pembayaran ${receiptNumber}, ${payee.name}`).check();
  await finance.getByRole('button', { name: 'Siapkan daftar bayar' }).click();
  const refusal = finance.getByRole('alert');
  await expect(refusal).toContainText('Rekening penerima diubah kurang dari 72 jam lalu');
  await expect(refusal).toContainText(/ulangi mulai \d{4}-\d\d-\d\d \d\d:\d\d WITA/);
  await picture(finance, 'account-refused');
  await finance.getByRole('button', { name: 'Keluarkan 1 dari pilihan' }).click();
  await expect(finance.getByText('Belum ada yang dipilih')).toBeVisible();
});
