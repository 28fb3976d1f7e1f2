import type { Page } from '@playwright/test';
import { barsNobody } from './desks/barriers.js';
import { submitted } from './desks/cases.js';
import { picture } from './desks/pictures.js';
import { post } from './desks/post.js';
import { expect, gateway, test } from './people.js';

const ROW = 5900;
const READING = 'Dari jumlah mana ganti rugi 1% per hari dihitung?';

interface Shown {
  readonly shares: readonly { readonly shareId: string; readonly payeeId: string; readonly amount: number }[];
}

/** What the service would answer five days after the last day: nobody can wait for that here. */
const fiveDaysLate = ({ shares: [share] }: Shown) => ({
  ...{ dueOn: '2025-12-29', from: '2025-12-30', until: '2026-01-03', daysLate: 5, amount: 2_100_000 },
  ...{ final: false, regulation: 'PP 44/2015', article: 'Pasal 40', mark: 'UNCONFIRMED' },
  shares: [
    {
      ...{ shareId: share?.shareId, payeeId: share?.payeeId, amount: 42_000_000 },
      ...{ dueOn: '2025-12-29', paidOn: null, daysLate: 5 },
      line: {
        ...{ component: 'lateCompensation', item: null, amount: 2_100_000, formula: '1% × 42.000.000 × 5' },
        ...{ text: { id: 'Ganti rugi', en: 'Compensation' }, regulation: 'PP 44/2015', article: 'Pasal 40' },
        ...{ effectiveFrom: '2015-07-01', effectiveTo: null, mark: 'UNCONFIRMED', alsoBy: [] },
        readings: { LATE_COMPENSATION_BASE: 'whole-benefit' },
      },
    },
  ],
  text: { id: 'Batas pembayaran sudah lewat 5 hari.', en: 'The last day passed 5 days ago.' },
});

const answeredLate = (page: Page, claimId: string) =>
  page.route(`**/api/claims/${claimId}`, async route => {
    const response = await route.fetch();
    const view = (await response.json()) as Shown;
    await route.fulfill({ response, json: { ...view, lateCompensation: fiveDaysLate(view) } });
  });

test('A case that is paid late says what the law gives for it, in both languages, and bars nobody', async ({
  office,
}) => {
  const { claimId } = await submitted(await office.as('petugas-klaim-1'), ROW);
  await post(await office.as('verifikator-1'), `/api/claims/${claimId}/verification`, {});
  const approver = await office.as('penyetuju-klaim-1');
  await approver.goto(`${gateway()}/claims/${claimId}`);
  await expect(approver.locator('#lines')).toBeVisible();
  const part = approver.locator('#late');
  await expect(part).toHaveCount(0);

  await answeredLate(approver, claimId);
  await approver.reload();
  await expect(part.getByRole('heading', { name: 'Ganti rugi keterlambatan' })).toBeVisible();
  for (const said of [
    ...['Sampai hari ini', 'Rp2.100.000', '30 Des 2025', 'PP 44/2015, Pasal 40', 'Belum dikonfirmasi'],
    ...['1% × 42.000.000 × 5', 'belum dibayar', 'Batas pembayaran sudah lewat 5 hari.', READING],
  ])
    await expect(part).toContainText(said);
  await barsNobody(approver, 'a case that is paid late');
  await picture(approver, 'late-payment');

  await approver.getByRole('button', { name: 'English' }).click();
  for (const said of [
    'Compensation for paying late',
    'Until today',
    'not paid yet',
    'The last day passed 5 days ago.',
    'Days late',
  ])
    await expect(part).toContainText(said);
});
