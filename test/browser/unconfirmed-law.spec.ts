import { barsNobody } from './desks/barriers.js';
import { submitted } from './desks/cases.js';
import { post } from './desks/post.js';
import { expect, gateway, test } from './people.js';

const ROW = 3600;
/** The villages paid from June on: a death in July is one of the first three months. */
const SECOND_MONTH = '2025-07-20';
const QUESTION = 'Terdiri atas apa Rp10.000.000 bagi kematian sebelum tiga bulan kepesertaan?';

test('An approver sees which lines rest on a rule that is not confirmed, and how it was read', async ({
  office,
}) => {
  const { claimId } = await submitted(await office.as('petugas-klaim-1'), ROW, SECOND_MONTH);
  await post(await office.as('verifikator-1'), `/api/claims/${claimId}/verification`, {});
  const approver = await office.as('penyetuju-klaim-1');
  await approver.goto(`${gateway()}/claims/${claimId}?do=approve`);
  const panel = approver.getByRole('region', { name: 'Langkah Anda' }).locator('form');
  const unsure = panel.getByRole('alert').filter({ hasText: 'belum dikonfirmasi dari naskah resminya' });
  const line = approver.getByRole('row').filter({ hasText: 'Biaya pemakaman' });
  for (const place of [line, unsure]) {
    await expect(place).toContainText('Biaya pemakaman');
    await expect(place).toContainText('Belum dikonfirmasi');
    await expect(place).toContainText('Permenaker 1/2025');
    await expect(place).toContainText(`${QUESTION} Seluruhnya biaya pemakaman.`);
  }
  await expect(line).toContainText('Rp10.000.000');
  await expect(line).toHaveAttribute('data-flagged', 'true');
  await expect(approver.getByText('Tafsir yang dipakai')).toBeVisible();
  await barsNobody(approver, 'a case with a line that is not confirmed');
});
