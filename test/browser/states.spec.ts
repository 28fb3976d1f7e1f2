import { barsNobody, isThere } from './desks/barriers.js';
import { submitted } from './desks/cases.js';
import { post } from './desks/post.js';
import { expect, gateway, test } from './people.js';

const ROW = 5200;

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

test('A list of payments without any says so and bars nobody', async ({ office }) => {
  const page = await office.as('keuangan-1');
  await page.goto(`${gateway()}/payments?tab=atBank`);
  await isThere(page);
  await expect(page.getByRole('main')).toContainText('Tidak ada pembayaran yang sedang di bank');
  await barsNobody(page, 'no payment at the bank');
});
