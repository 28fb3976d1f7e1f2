import type { Page } from '@playwright/test';
import { barsNobody } from './desks/barriers.js';
import { claimOf, submitted, timesOf } from './desks/cases.js';
import { post } from './desks/post.js';
import { askStatus, fromAnAddressOfItsOwn } from './desks/status.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 4700;
const WHY = 'Akta kematian dan surat keterangan desa menyebut hari yang berbeda.';
const panelOf = (page: Page) => page.getByRole('region', { name: 'Langkah Anda' }).locator('form');

test('A paper beyond the checklist is asked for with a reason, which the family reads, and the claim waits for it', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId, receiptNumber } = await submitted(officer, ROW);
  const verifier = await office.as('verifikator-1');
  await verifier.goto(`${gateway()}/claims/${claimId}`);
  await verifier.getByRole('button', { name: 'Minta dokumen lain' }).click();
  await panelOf(verifier).getByRole('button', { name: 'Minta dokumen' }).click();
  await expect(panelOf(verifier).getByRole('combobox')).toBeFocused();
  await panelOf(verifier).getByRole('combobox').selectOption({ index: 1 });
  await panelOf(verifier).getByRole('radio').first().check();
  await panelOf(verifier).getByLabel('Dokumen mana tepatnya, dan mengapa').fill(WHY);
  await barsNobody(verifier, 'a paper to ask for');
  await panelOf(verifier).getByRole('button', { name: 'Minta dokumen' }).dblclick();
  await expect(verifier.getByText('Tersimpan', { exact: true })).toBeVisible();
  await expect(verifier.getByText(WHY)).toBeVisible();
  await expect(verifier.getByRole('button', { name: 'Verifikasi', exact: true })).toHaveCount(0);
  expect(await timesOf(verifier, claimId, 'FurtherDocumentAsked')).toBe(1);
  expect((await claimOf(verifier, claimId)).stage).toBe('NeedsAttention');

  const { statusSecret, missingDocuments } = await read<{
    statusSecret: string;
    missingDocuments: { code: string; text: { id: string } }[];
  }>(officer, `/api/claims/${claimId}`);
  const family = await office.nobody();
  await fromAnAddressOfItsOwn(family);
  await askStatus(family, receiptNumber, statusSecret);
  await expect(family.getByText('batas waktu kami berhenti berjalan')).toBeVisible();
  await expect(family.getByRole('heading', { name: 'Yang ditunggu', exact: true })).toBeVisible();
  await expect(
    family.getByText('Yang harus bertindak: Anda yang mengajukan klaim, sejak').first(),
  ).toBeVisible();
  await expect(family.getByText(missingDocuments[0]?.text.id ?? '').first()).toBeVisible();

  const documents = missingDocuments.map(({ code }) => code);
  await post(officer, `/api/claims/${claimId}/documents`, { documents });
  expect((await claimOf(officer, claimId)).stage).toBe('Validated');
});
