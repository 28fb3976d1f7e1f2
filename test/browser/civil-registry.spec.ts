import type { Page } from '@playwright/test';
import type { paths } from '../../apps/console/src/api/schema.js';
import { barsNobody, isThere } from './desks/barriers.js';
import { picture } from './desks/pictures.js';
import { expect, gateway, read, test } from './people.js';
import { knownTo } from './sample.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;
type Case = Answer<'/api/claims/{claimId}'>;
type Deaths = Answer<'/api/claims/unclaimed-deaths'>;

const ANSWERED_AT = '2025-11-21T02:00:00.000Z';
/** As long as somebody in a real list may be called. */
const LONG_NAME = 'I Gusti Ngurah Agung Putu Wiradharma Kertanegara Sastrawan bin Suryadiningrat';

/**
 * No registry is asked in this system: it would hold the cases of all other tests. What the services answer where one is,
 * their own tests show; here it is put before the pages.
 */
const answerWith = (page: Page, path: RegExp, body: unknown) =>
  page.route(path, route => route.fulfill({ json: body }));

async function inBothLanguages(page: Page, address: string, first: () => Promise<void>, what: string) {
  for (const language of ['en', 'id']) {
    await page.evaluate(wanted => localStorage.setItem('santunan.language', wanted), language);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(gateway() + address);
    await isThere(page);
    await first();
    await barsNobody(page, `${what} in ${language}`);
    await picture(page, `${what}-${language}-360`);
  }
}

test('What the civil registry says of a case is shown of each person, and bars nobody', async ({
  office,
  browser,
}) => {
  const { claim } = await knownTo('auditor-1', browser);
  const page = await office.as('verifikator-1');
  const { person, payees } = await read<Case>(page, `/api/claims/${claim}`);
  const said = { found: true, birthMatches: null, answeredAt: ANSWERED_AT, evidence: `${claim}/3` };
  const answers = [
    {
      ...said,
      about: 'WORKER' as const,
      subject: person.personId,
      nameMatches: false,
      isDead: true,
      deathDate: '2025-10-30',
    },
    ...payees.slice(0, 1).map(({ payeeId }) => ({
      ...said,
      about: 'PAYEE' as const,
      subject: payeeId,
      nameMatches: true,
      isDead: false,
      deathDate: null,
    })),
  ];
  const check: Answer<'/api/claims/{claimId}/registry'> = {
    check: { standing: 'ANSWERED', since: ANSWERED_AT, answers },
  };
  await answerWith(page, /\/registry$/, check);
  const panel = page.getByRole('table', { name: /Menurut Dukcapil|civil registry/i });
  await inBothLanguages(page, `/claims/${claim}`, () => expect(panel).toBeVisible(), 'registry');
  const row = panel.locator('tr[data-row]').first();
  await expect(row).toContainText('NIK dikenal dengan nama lain');
  await expect(row).toContainText('Tercatat meninggal');
  await expect(row).toContainText('30 Okt 2025');
  await expect(row).toHaveAttribute('data-flagged', 'true');
  await answerWith(page, /\/registry$/, {
    check: { standing: 'NOT_CHECKED', since: ANSWERED_AT, answers: [] },
  });
  await page.reload();
  await expect(page.getByText(/Belum diperiksa: Dukcapil tidak menjawab/)).toBeVisible();
});

test('A death without a claim is followed up by keyboard, and its form bars nobody', async ({
  office,
  browser,
}) => {
  const { person } = await knownTo('auditor-1', browser);
  const page = await office.as('petugas-klaim-1');
  const deaths: Deaths = {
    items: [
      {
        ...{ personId: person, name: LONG_NAME, district: '510604', deathDate: '2025-10-30' },
        ...{ knownSince: ANSWERED_AT, memberSince: '2025-06-01', monthsPaid: 4, last: null },
      },
    ],
    ...{ isWhole: true, isFollowed: true, waitsDays: 14 },
  };
  const sent: unknown[] = [];
  await answerWith(page, /\/api\/claims\/unclaimed-deaths(\?|$)/, deaths);
  await page.route(/\/follow-up$/, route => {
    sent.push(route.request().postDataJSON());
    return route.fulfill({
      status: 201,
      json: { personId: person, done: 'FAMILY_INFORMED', doneOn: '2025-11-15' },
    });
  });
  const open = page.getByRole('button', { name: /^(Catat|Record)$/ });
  const form = page.locator('form').filter({ has: page.locator('select') });
  await inBothLanguages(
    page,
    '/unclaimed-deaths',
    async () => {
      await open.focus();
      await page.keyboard.press('Enter');
      await expect(form.locator('select')).toBeFocused();
      await page.keyboard.press('Enter');
    },
    'follow-up',
  );
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: 'Simpan' }).press('Enter');
  await expect(form.locator('select')).toBeFocused();
  await page.keyboard.type('Keluarga');
  await form.getByLabel('Tanggal').fill('2025-11-15');
  await page.keyboard.press('Enter');
  await expect(open).toBeVisible();
  expect(sent).toEqual([{ done: 'FAMILY_INFORMED', doneOn: '2025-11-15' }]);
});
