import { barsNobody } from './desks/barriers.js';
import { claimOf, submitted, timesOf } from './desks/cases.js';
import { expect, gateway, test } from './people.js';

const ROW = 5700;

test('A short-staffed office routes a duty to another one, whose verifier finds it on the own work list', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-bangli');
  const { claimId, receiptNumber } = await submitted(officer, ROW);
  const verifier = await office.as('verifikator-karangasem');
  const verify = verifier.getByRole('button', { name: 'Verifikasi', exact: true });
  await verifier.goto(`${gateway()}/claims/${claimId}`);
  await expect(verify).toBeDisabled();
  await expect(verifier.getByText('Tugas ini dipegang KAB-BANGLI.').first()).toBeVisible();

  await officer.goto(`${gateway()}/claims/${claimId}`);
  await officer.getByRole('button', { name: 'Alihkan tugas ke kantor lain' }).press('Enter');
  await officer.getByRole('button', { name: 'Alihkan', exact: true }).click();
  const form = officer.getByRole('form', { name: 'Alihkan' });
  await expect(form.getByLabel('Tugas')).toBeFocused();
  await form.getByLabel('Tugas').selectOption({ label: 'Verifikator' });
  await form.getByLabel('Ke kantor').selectOption('KAB-KARANGASEM');
  await form.getByLabel('Mengapa?').selectOption({ index: 1 });
  await barsNobody(officer, 'a duty to route');
  await form.getByRole('button', { name: 'Alihkan' }).dblclick();
  await expect(officer.getByRole('button', { name: 'Ambil kembali tugas verifikator' })).toBeVisible();
  expect(await timesOf(officer, claimId, 'DutyRouted')).toBe(1);

  await verifier.goto(`${gateway()}/claims?tab=toVerify&sort=submittedAt`);
  const row = verifier.getByRole('row').filter({ hasText: receiptNumber });
  await expect(row.getByText('verifikator: Kantor Karangasem (contoh)')).toBeVisible();
  await verifier.getByLabel('Kantor', { exact: true }).selectOption('KAB-KLUNGKUNG');
  await expect(row).toHaveCount(0);
  await verifier.goto(`${gateway()}/claims/${claimId}`);
  await expect(verify).toBeEnabled();
  expect((await claimOf(verifier, claimId)).stage).toBe('Validated');
});
