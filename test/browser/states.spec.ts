import { barsNobody, isThere } from './desks/barriers.js';
import { submitted } from './desks/cases.js';
import { post } from './desks/post.js';
import { expect, gateway, test } from './people.js';

const ROW = 5200;

/** Lists that have nothing to show: each says so, and what would bring something. */
const EMPTY: readonly (readonly [what: string, user: string, place: string, says: string])[] = [
  ['claims', 'petugas-klaim-1', '/claims?tab=all&search=JKM-1999', 'Periksa awal nomor resi'],
  ['returned claims', 'verifikator-1', '/claims?tab=returned&search=JKM-1999', 'Periksa awal nomor resi'],
  ['payers', 'petugas-pendaftaran', '/payers?search=TIDAK-ADA', 'Ubah pencarian'],
  ['invoices', 'petugas-iuran', '/invoices?month=2019-01', 'Ubah pilihan'],
  ['payments', 'keuangan-1', '/payments?tab=atBank', 'Tidak ada pembayaran yang sedang di bank'],
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

/** Steps of a case, by who takes them and how far the case has come. */
const STEPS = {
  Validated: [
    ['petugas-klaim-1', ['withdraw']],
    ['verifikator-1', ['verify', 'return']],
  ],
  Assessed: [['penyetuju-klaim-1', ['approve', 'return', 'reject']]],
} as const;

for (const [stage, steps] of Object.entries(STEPS))
  test(`Each step of a case that is ${stage} bars nobody while it is taken`, async ({ office }) => {
    const { claimId } = await submitted(await office.as('petugas-klaim-1'), ROW);
    if (stage === 'Assessed')
      await post(await office.as('verifikator-1'), `/api/claims/${claimId}/verification`, {});
    for (const [user, actions] of steps) {
      const page = await office.as(user);
      for (const action of actions) {
        await page.goto(`${gateway()}/claims/${claimId}?do=${action}`);
        await isThere(page);
        await expect(page.getByRole('region', { name: 'Langkah Anda' }).locator('form')).toBeVisible();
        await barsNobody(page, `${action} by ${user}`);
      }
    }
  });

test('The history of a case bars nobody in each of its views, with the verdict of the replay', async ({
  office,
}) => {
  const { claimId } = await submitted(await office.as('petugas-klaim-1'), ROW);
  const page = await office.as('auditor-1');
  for (const view of ['picture', 'list', 'state']) {
    await page.goto(`${gateway()}/audit/cases/${claimId}?view=${view}`);
    await isThere(page);
    await page.getByRole('button', { name: 'Putar ulang dan bandingkan' }).click();
    await expect(page.getByText(/sama persis|cocok|sama dengan/i).first()).toBeVisible();
    await barsNobody(page, `view ${view}`);
  }
});

test('What somebody else changed meanwhile is told without barring anybody', async ({ office }) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId } = await submitted(officer, ROW);
  const verifier = await office.as('verifikator-1');
  await verifier.goto(`${gateway()}/claims/${claimId}?do=verify`);
  await isThere(verifier);
  await post(officer, `/api/claims/${claimId}/withdrawal`, { reason: 'FAMILY_WITHDREW' });
  await expect(verifier.getByRole('alert').first()).toBeVisible();
  await barsNobody(verifier, 'withdrawn meanwhile');
});
