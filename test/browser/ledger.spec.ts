import { picture } from './desks/pictures.js';
import { expect, gateway, test } from './people.js';
import { knownTo } from './sample.js';

test('The ledger is balanced, and each of its amounts leads to the event that moved it', async ({
  office,
  browser,
}) => {
  const { claim } = await knownTo('auditor-1', browser);
  const finance = await office.as('keuangan-1');
  await finance.getByRole('link', { name: 'Buku besar' }).click();
  await expect(finance.getByText(/^Seimbang: Debit Rp/)).toBeVisible();
  await picture(finance, 'ledger');
  const journals = finance.getByRole('table', { name: 'Jurnal' });
  await finance.getByRole('link', { name: 'Bank: yang keluar dikurangi yang kembali' }).click();
  await expect(finance).toHaveURL(/account=BANK/);
  const first = journals.locator('tr[data-row]').first();
  await expect(first).toContainText('Bank: yang keluar dikurangi yang kembali');
  const receipt = (await first.getByRole('link', { name: /^JK[KM]-/ }).textContent()) ?? '';
  await finance.getByRole('button', { name: 'Kosongkan' }).click();
  const field = finance.getByLabel('Nomor resi');
  await field.fill('bukan resi');
  await finance.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/seperti pada tanda terima/);
  await field.fill(` ${receipt.toLowerCase()} `);
  await finance.keyboard.press('Enter');
  await expect(finance).toHaveURL(new RegExp(`receipt=${receipt}`));
  await expect(journals.locator('tr[data-row]').first()).toContainText(receipt);
  await journals.locator('tr[data-row]').first().getByRole('link').first().click();
  await expect(finance.getByRole('heading', { level: 2, name: new RegExp(receipt) })).toBeFocused();
  await finance.getByRole('link', { name: 'Jurnalnya di buku besar' }).click();
  await expect(finance.getByText('Hanya jurnal dari satu pembayaran.')).toBeVisible();

  const auditor = await office.as('auditor-1');
  const { receiptNumber } = await (await auditor.request.get(`${gateway()}/api/claims/${claim}`)).json();
  await auditor.goto(`${gateway()}/ledger?receipt=${receiptNumber}&account=BANK`);
  const link = auditor
    .getByRole('table', { name: 'Jurnal' })
    .locator('tr[data-row]')
    .first()
    .getByRole('link');
  const event = (await link.first().textContent()) ?? '';
  await link.first().click();
  await expect(auditor).toHaveURL(new RegExp(`/audit/cases/${claim}`));
  await expect(auditor.locator('#chosen-event')).toContainText(event);
});
