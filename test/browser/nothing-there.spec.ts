import { barsNobody, isThere } from './desks/barriers.js';
import { expect, gateway, test } from './people.js';

/** Lists that have nothing to show: each says so, and what would bring something. */
const EMPTY: readonly (readonly [what: string, user: string, place: string, says: string])[] = [
  ['claims', 'petugas-klaim-1', '/claims?tab=all&search=JKM-1999', 'Periksa awal nomor resi'],
  ['returned claims', 'verifikator-1', '/claims?tab=returned&search=JKM-1999', 'Periksa awal nomor resi'],
  ['payers', 'petugas-pendaftaran', '/payers?search=TIDAK-ADA', 'Ubah pencarian'],
  ['invoices', 'petugas-iuran', '/invoices?month=2019-01', 'Ubah pilihan'],
  ['events', 'auditor-1', '/audit?actor=tidak-ada&type=ClaimSubmitted', 'Tidak ada'],
];

/** Forms that a page opens within itself. */
const FORMS: readonly (readonly [what: string, user: string, place: string])[] = [
  ['a new payer', 'petugas-pendaftaran', '/payers?add=one'],
  ['a file of payers', 'petugas-pendaftaran', '/payers?add=file'],
  ['bills of a month', 'petugas-iuran', '/invoices?do=issue'],
  ['receipts of a month', 'petugas-iuran', '/invoices?do=receipts'],
];

for (const [what, user, place, says] of EMPTY)
  test(`A list of ${what} without any says so and bars nobody`, async ({ office }) => {
    const page = await office.as(user);
    await page.goto(gateway() + place);
    await isThere(page);
    await expect(page.getByRole('main')).toContainText(says);
    await barsNobody(page, place);
  });

for (const [what, user, place] of FORMS)
  test(`The form for ${what} bars nobody, filled wrongly either`, async ({ office }) => {
    const page = await office.as(user);
    await page.goto(gateway() + place);
    await isThere(page);
    await barsNobody(page, place);
    for (const button of await page.locator('form button[type=submit]').all())
      if (await button.isEnabled()) await button.click();
    await barsNobody(page, `${place}, after sending nothing`);
  });
