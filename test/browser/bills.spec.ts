import { lookAt } from './desks/after-award.js';
import { awardedThumb, openStep } from './desks/appeals.js';
import { timesOf } from './desks/cases.js';
import { partOf } from './desks/heirs.js';
import { post } from './desks/post.js';
import { expect, gateway, read, test } from './people.js';

interface Entered {
  readonly state: { readonly costs: readonly { readonly kind: string; readonly reference: string }[] };
}

const ROW = 4800;
const SAVED = 'Tersimpan';
const A_DAY = '2026-01-05';
const AFTER_AWARD = 'Tagihan setelah keputusan';
test.describe.configure({ timeout: 180_000 });

test('Bills that come after the award are entered, verified, approved, and put right', async ({ office }) => {
  const { claimId } = await awardedThumb(office.as, ROW);
  const officer = await office.as('petugas-klaim-2');
  await lookAt(officer, `/claims/${claimId}?do=enterBills`, 'bills-entry');
  const form = await openStep(officer, claimId, 'Catat tagihan');
  const send = form.getByRole('button', { name: 'Catat untuk diverifikasi' });
  await send.click();
  await expect(form.getByLabel('Hari tidak dapat bekerja')).toBeFocused();
  await form.getByRole('button', { name: 'Tambah kuitansi' }).click();
  const receipt = form.getByRole('group', { name: 'Kuitansi 1' });
  await expect(receipt.getByLabel('Jenis biaya')).toBeFocused();
  await receipt.getByLabel('Jenis biaya').selectOption('prosthesis');
  await receipt.getByLabel('Nomor kuitansi').fill('PR-1');
  await receipt.getByLabel('Jumlah').fill('5.000.000');
  await receipt.getByLabel('Harga rumah sakit rujukan').fill('8.000.000');
  await send.click();
  const hasReceipts = form.getByLabel('Kuitansi aslinya sudah saya pegang');
  await expect(hasReceipts).toBeFocused();
  await hasReceipts.check();
  await send.click();
  await expect(receipt.getByLabel('Nomor kuitansi')).toHaveAccessibleDescription(/sudah dihitung/);
  await receipt.getByLabel('Jenis biaya').selectOption('medical');
  await receipt.getByLabel('Nomor kuitansi').fill('RS/2');
  await send.dblclick();
  await expect(officer.getByText(SAVED, { exact: true })).toBeVisible();
  expect(await timesOf(officer, claimId, 'FurtherCostsEntered')).toBe(1);
  const batches = partOf(officer, AFTER_AWARD).getByRole('row');
  await expect(batches.filter({ hasText: 'PR-1' })).toContainText('Diajukan bersama klaim');
  await expect(batches.filter({ hasText: 'RS/2' })).toContainText('Menunggu verifikator sejak');

  const verifier = await office.as('verifikator-1');
  await lookAt(verifier, `/claims/${claimId}?do=declineBills`, 'bills');
  const decline = await openStep(verifier, claimId, 'Tolak tagihan');
  await decline.getByRole('button', { name: 'Tolak tagihan ini' }).click();
  await expect(decline.getByRole('radio').first()).toBeFocused();
  const panel = await openStep(verifier, claimId, 'Verifikasi tagihan');
  await expect(panel).toContainText('Rp5.000.000');
  await panel.getByRole('button', { name: 'Verifikasi dan hitung lagi' }).dblclick();
  await expect(verifier.getByText(SAVED, { exact: true })).toBeVisible();
  expect(await timesOf(verifier, claimId, 'FurtherCostsVerified')).toBe(1);

  const approver = await office.as('penyetuju-klaim-1');
  await openStep(approver, claimId, 'Setujui pembetulan');
  const { correction } = await read<{ correction: { shownHash: string } }>(
    approver,
    `/api/claims/${claimId}`,
  );
  await post(approver, `/api/claims/${claimId}/correction/approval`, { shownHash: correction.shownHash });

  const again = await openStep(officer, claimId, 'Catat tagihan');
  await again.getByLabel('Kelompok tagihan').selectOption('Betulkan kelompok 2');
  await expect(again.getByLabel('Nomor kuitansi')).toHaveValue('RS/2');
  await expect(again.getByLabel('Jumlah')).toHaveValue('5000000');
  await again.getByLabel('Jumlah').fill('6.000.000');
  await again.getByLabel('Kuitansi aslinya sudah saya pegang').check();
  await again.getByRole('button', { name: 'Tambah surat Jasa Raharja' }).click();
  const letter = again.getByRole('group', { name: 'Surat 1' });
  await expect(letter.getByLabel('Untuk')).toBeFocused();
  await letter.getByLabel('Dibayar').fill('1.000.000');
  await letter.getByLabel('Nomor surat').fill('JR/7');
  await letter.getByLabel('Tanggal surat').fill(A_DAY);
  await again.getByLabel('Surat Jasa Raharja sudah ada pada saya').check();
  await again.getByRole('button', { name: 'Catat untuk diverifikasi' }).click();
  await expect(officer.getByText(SAVED, { exact: true })).toBeVisible();
  await expect(batches.filter({ hasText: 'Rp6.000.000' })).toContainText('Menggantikan isian');
  await expect(
    partOf(officer, 'Jasa Raharja lebih dahulu').getByRole('row', { name: /JR\/7/ }),
  ).toContainText('Rp1.000.000');

  await officer.getByRole('button', { name: 'Dampingi kembali bekerja' }).click();
  const refer = officer.getByRole('form', { name: 'Rujuk' });
  await refer.getByRole('button', { name: 'Rujuk' }).click();
  await expect(refer.getByLabel('Cacat tetap')).toBeFocused();
  await refer.getByLabel('Cacat tetap').check();
  await refer.getByLabel('Pekerja setuju pada').fill(A_DAY);
  await refer.getByLabel('Yang dikatakan pekerja dan pemberi kerja').fill('Ingin kembali ke bengkel.');
  await refer.getByRole('button', { name: 'Rujuk' }).dblclick();
  await expect(partOf(officer, 'Kembali bekerja')).toContainText('Menunggu pendapat dokter penasihat');
  const { receiptNumber } = await read<{ receiptNumber: string }>(officer, `/api/claims/${claimId}`);
  await officer.goto(`${gateway()}/return-to-work?waitsFor=FITNESS`);
  await expect(officer.getByRole('link', { name: receiptNumber })).toBeVisible();
});

test('A bill that was repaid to the worker turns out to be the hospital’s: one is paid, the other had too much', async ({
  office,
}) => {
  const { claimId } = await awardedThumb(office.as, ROW + 50);
  const officer = await office.as('petugas-klaim-2');
  const path = `/api/claims/${claimId}`;
  const { costs } = (await read<Entered>(officer, path)).state;
  const bills = costs.map(({ kind, reference }) => ({ kind, reference }));
  await post(officer, `${path}/costs`, {
    ...{ corrects: 1, costs, documents: ['RECEIPTS'] },
    invoices: [{ hospitalCode: 'RS-CONTOH-1', number: `F-${claimId.slice(0, 8)}`, bills }],
  });
  await post(await office.as('verifikator-1'), `${path}/costs/verification`, { batch: 1 });
  const approver = await office.as('penyetuju-klaim-1');
  await lookAt(approver, `/claims/${claimId}?do=approveCorrection`, 'bills-both');
  const panel = await openStep(approver, claimId, 'Setujui pembetulan');
  await expect(panel).toContainText('Keduanya tidak saling diperhitungkan');
  await expect(panel.getByRole('listitem')).toContainText([
    /menerima tambahan Rp9\.000\.000/,
    /lebih Rp9\.000\.000/,
  ]);
  await panel.getByRole('button', { name: 'Setujui pembetulan' }).dblclick();
  await expect(approver.getByText(SAVED, { exact: true })).toBeVisible();
  expect(await timesOf(approver, claimId, 'AwardCorrected')).toBe(1);
  await expect(
    partOf(approver, 'Penerima dan bagiannya').getByRole('row', { name: /RS Contoh Satu/ }),
  ).toContainText('menurut faktur');
});
