import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { barsNobody, isThere } from './desks/barriers.js';
import { submitted, timesOf } from './desks/cases.js';
import { partOf } from './desks/heirs.js';
import { goingOn, notAPicture, picture, type Scan, tooLarge } from './desks/scans.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 4400;
const PAPER = 'Kartu Keluarga';
const open = (page: Page, claimId: string) => page.goto(`${gateway()}/claims/${claimId}`);
/** One document of the checklist. */
const paper = (page: Page, name = PAPER): Locator =>
  partOf(page, 'Dokumen').getByRole('listitem').filter({ hasText: name }).first();
const choose = (page: Page, scan: Scan, name = PAPER) =>
  paper(page, name).locator('input[type=file]').setInputFiles(scan);
const isFiled = (page: Page) => expect(paper(page).getByText('Berkas tersimpan.')).toBeVisible();

interface Files {
  readonly files: readonly { readonly document: string; readonly bytes: number }[];
}
const filesOf = async (page: Page, claimId: string) =>
  (await read<Files>(page, `/api/claims/${claimId}`)).files;

test('A file is put to its document, and comes out for the verifier as it went in', async ({ office }) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId, receiptNumber } = await submitted(officer, ROW);
  const scan = picture(claimId);
  await open(officer, claimId);
  await choose(officer, scan);
  await isFiled(officer);
  await expect(paper(officer)).toContainText(`PNG, ${scan.buffer.length} B, oleh petugas-klaim-1`);

  const verifier = await office.as('verifikator-1');
  await open(verifier, claimId);
  await expect(verifier.getByRole('button', { name: /^Tambah berkas/ })).toHaveCount(0);
  const download = verifier.waitForEvent('download');
  await verifier.getByRole('button', { name: `Unduh ${PAPER} 1` }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(new RegExp(`^${receiptNumber}-FAMILY_CARD-[0-9a-f]{8}\\.png$`));
  expect((await readFile(await saved.path())).equals(scan.buffer)).toBe(true);
});

test('A file is dropped on its document; one that only some cases need is named first', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId } = await submitted(officer, ROW);
  await open(officer, claimId);
  const bytes = [...picture(claimId).buffer];
  const dropped = await officer.evaluateHandle(numbers => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(numbers)], 'a.png', { type: 'image/png' }));
    return transfer;
  }, bytes);
  const add = paper(officer).getByRole('button', { name: `Tambah berkas: ${PAPER}` });
  await add.dispatchEvent('drop', { dataTransfer: dropped });
  await isFiled(officer);
  await officer.getByLabel('Dokumen lain, bila diperlukan').selectOption('WILL');
  await partOf(officer, 'Dokumen')
    .locator('input[type=file]')
    .last()
    .setInputFiles(picture(`${claimId} will`));
  await expect(paper(officer, 'Surat wasiat')).toContainText('PNG');
  expect((await filesOf(officer, claimId)).map(({ document }) => document)).toEqual(['FAMILY_CARD', 'WILL']);
});

test('What is no document is refused in words at the document, and nothing is kept', async ({ office }) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId } = await submitted(officer, ROW);
  await open(officer, claimId);
  const refused: readonly (readonly [Scan, RegExp])[] = [
    [notAPicture, /yang diterima hanya PDF, JPEG, dan PNG/],
    [goingOn(claimId), /Setelah akhir PNG .* masih ada 22 byte lain/],
    [tooLarge, /Berkas ini lebih besar dari 10 MB/],
    [picture(claimId, 'gambar.pdf'), /Isi berkas ini PNG, tetapi dikirim sebagai/],
    [{ ...picture(claimId), buffer: picture(claimId).buffer.subarray(0, -20) }, /terpotong|rusak/],
    [{ ...notAPicture, buffer: Buffer.alloc(0) }, /Berkas ini kosong/],
  ];
  for (const [scan, said] of refused) {
    await choose(officer, scan);
    await expect(paper(officer).getByRole('alert')).toContainText(said);
  }
  expect(await filesOf(officer, claimId)).toEqual([]);
  await choose(officer, picture(claimId));
  await isFiled(officer);
  await expect(paper(officer).getByRole('alert')).toHaveCount(0);
});

test('A file that did not get through is sent again by one press, and is one file', async ({ office }) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId } = await submitted(officer, ROW);
  await open(officer, claimId);
  await officer.route('**/files', route => route.abort('failed'), { times: 1 });
  await choose(officer, picture(claimId));
  await expect(paper(officer).getByText('Tidak ada jawaban dari layanan.')).toBeVisible();
  await paper(officer).getByRole('button', { name: 'Coba lagi' }).click();
  await isFiled(officer);
  expect(await timesOf(officer, claimId, 'DocumentFiled')).toBe(1);
});

test('The very same file on another claim is said on both, with the way to the other', async ({ office }) => {
  const officer = await office.as('petugas-klaim-1');
  const one = await submitted(officer, ROW);
  const scan = picture(one.claimId);
  await open(officer, one.claimId);
  await choose(officer, scan);
  await isFiled(officer);
  const two = await submitted(officer, ROW);
  await open(officer, two.claimId);
  await choose(officer, scan);
  await isFiled(officer);
  const note = paper(officer).getByRole('note');
  await expect(note).toContainText('juga ada pada 1 klaim lain');
  await note.getByRole('link', { name: one.receiptNumber }).click();
  await expect(officer.getByRole('heading', { level: 1 })).toContainText(one.receiptNumber);
  await expect(paper(officer).getByRole('note')).toContainText(two.receiptNumber);
});

test('Documents with their files bar nobody, in both languages, wide and narrow', async ({ office }) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId } = await submitted(officer, ROW);
  await open(officer, claimId);
  await choose(officer, picture(claimId));
  await isFiled(officer);
  await choose(officer, notAPicture);
  await expect(paper(officer).getByRole('alert')).toBeVisible();
  await barsNobody(officer, 'documents in id');
  await officer.evaluate(() => localStorage.setItem('santunan.language', 'en'));
  await officer.reload();
  await isThere(officer);
  await expect(officer.getByRole('button', { name: /^Download/ })).toBeVisible();
  await barsNobody(officer, 'documents in en');
});
