import type { Page, Request } from '@playwright/test';
import { sampleRows } from '../journeys/main-job/sample.js';
import { post } from './desks/post.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 3500;
const { nik = '', nama: name = '' } = sampleRows('roster-villages.csv')[ROW] ?? {};

interface Found {
  readonly items: readonly { readonly personId: string; readonly cardNumber: string; readonly nik: string }[];
}
const find = async (page: Page) => {
  const [person] = (await post<Found>(page, '/api/persons/search', { nik })).items;
  if (!person) throw new Error(`Row ${ROW} is not enrolled`);
  return person;
};

interface Shown {
  readonly items: readonly {
    readonly number: number;
    readonly actor: string;
    readonly purpose: string;
    readonly personId: string;
  }[];
}
const shown = (auditor: Page) => read<Shown>(auditor, '/api/audit/duties/nik-shown?limit=20');

/** Everything that stays in a browser of whom one looked at. */
const leftBehind = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      [location.href, document.title, history.state, document.cookie],
      [{ ...localStorage }, { ...sessionStorage }],
      performance.getEntriesByType('resource').map(({ name }) => name),
    ]),
  );

const ask = (page: Page) => page.getByRole('button', { name: `Tampilkan NIK ${name}` });

async function unmask(page: Page): Promise<void> {
  await ask(page).click();
  await page.getByLabel('Untuk keperluan apa?').selectOption('MATCH_DOCUMENT');
  await page.getByRole('button', { name: 'Tampilkan', exact: true }).click();
  await expect(page.getByText(nik)).toBeVisible();
}

test('A person is found by name, NIK or card number, and none of them stays behind', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  const { personId, cardNumber, nik: masked } = await find(page);
  expect(masked).not.toBe(nik);
  const asked: Request[] = [];
  page.on('request', request => asked.push(request));
  await page.getByRole('link', { name: 'Peserta' }).click();
  for (const term of [name, nik.replace(/(\d{4})(?=\d)/g, '$1 '), cardNumber]) {
    await page.getByLabel('Nama, NIK, atau nomor kartu').fill(term);
    await page.keyboard.press('Enter');
    const row = page.locator('tr[data-row]').filter({ hasText: cardNumber });
    await expect(row.getByRole('link', { name })).toBeVisible();
    await expect(row.getByText(masked)).toBeVisible();
    expect(await page.content()).not.toContain(nik);
  }
  await page.getByRole('link', { name }).first().click();
  await page.waitForURL(`**/people/${personId}`);
  await expect(page.getByText(masked)).toBeVisible();
  await page.getByRole('link', { name: 'Kembali ke hasil pencarian' }).click();
  await expect(page.getByLabel('Nama, NIK, atau nomor kartu')).toHaveValue(cardNumber);
  const left = [await leftBehind(page), ...asked.map(request => request.url())].join('\n');
  for (const personal of [nik, cardNumber, name, encodeURIComponent(name), name.replaceAll(' ', '+')])
    expect(left).not.toContain(personal);
  await page.getByLabel('Nama, NIK, atau nomor kartu').fill(nik.slice(1));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ada 15 angka. NIK mempunyai 16 angka, nomor kartu 11 angka.')).toBeVisible();
});

test('A whole NIK is shown for a purpose, to nobody else, and is masked again', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  const { personId, nik: masked } = await find(page);
  await page.goto(`${gateway()}/people/${personId}`);
  await ask(page).click();
  await expect(page.getByLabel('Untuk keperluan apa?')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(ask(page)).toBeVisible();
  expect(await page.content()).not.toContain(nik);
  await unmask(page);
  expect(await leftBehind(page)).not.toContain(nik);
  await page.getByRole('button', { name: 'Sembunyikan' }).click();
  await expect(page.getByText(masked)).toBeVisible();
  await unmask(page);
  await page.reload();
  await expect(page.getByText(masked)).toBeVisible();
  expect(await page.content()).not.toContain(nik);
});

test('The auditor reads who saw a whole NIK, when and what for, and never the NIK', async ({ office }) => {
  const auditor = await office.as('auditor-1');
  const [before] = (await shown(auditor)).items;
  const page = await office.as('verifikator-1');
  const { personId } = await find(page);
  await page.goto(`${gateway()}/people/${personId}`);
  await unmask(page);
  const newest = async () =>
    (await shown(auditor)).items.filter(({ number }) => number > (before?.number ?? 0));
  await expect.poll(newest).toMatchObject([{ actor: 'verifikator-1', purpose: 'MATCH_DOCUMENT', personId }]);
  const answers: string[] = [];
  await auditor.route(/\/api\/(?!audit\/changes)/, async route => {
    const response = await route.fetch();
    answers.push(await response.text());
    await route.fulfill({ response });
  });
  await auditor.goto(`${gateway()}/duties`);
  const row = auditor.getByRole('table', { name: 'NIK utuh yang dilihat' }).locator('tr[data-row]').first();
  await expect(row).toContainText('Mencocokkan dengan KTP, KK, atau akta');
  await expect(row).toContainText('verifikator-1');
  const [event] = await newest();
  await auditor.goto(`${gateway()}/audit?type=PersonNikShown`);
  await expect(auditor.getByText(`#${event?.number}`)).toBeVisible();
  expect(answers.join('\n')).toContain(personId);
  expect(answers.join('\n')).not.toContain(nik);
  expect(await auditor.content()).not.toContain(nik);
});

test('Who needs no whole NIK is offered none, and the service refuses it', async ({ office }) => {
  const { personId } = await find(await office.as('petugas-klaim-1'));
  for (const user of ['petugas-iuran', 'penyetuju-klaim-1', 'auditor-1']) {
    const page = await office.as(user);
    await page.goto(`${gateway()}/people/${personId}`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByText(/^\d+\*+\d*$/).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Tampilkan NIK/ })).toHaveCount(0);
    expect(await page.content()).not.toContain(nik);
    const answer = await page.request.post(`${gateway()}/api/persons/${personId}/nik`, {
      headers: { origin: gateway(), 'idempotency-key': crypto.randomUUID() },
      data: { purpose: 'CORRECT_DATA' },
    });
    expect([user, answer.status(), (await answer.json()).code]).toEqual([user, 403, 'ROLE_NOT_ALLOWED']);
  }
});
