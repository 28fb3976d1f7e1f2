import type { Page } from '@playwright/test';
import { PersonalData } from '../journeys/personal-data.js';
import { submitted } from './desks/cases.js';
import { askStatus, fillStatus, fromAnAddressOfItsOwn } from './desks/status.js';
import { expect, test } from './people.js';

const ROW = 3400;
const WRONG = 'Tidak ada klaim dengan nomor resi dan kode rahasia ini.';
const alert = (page: Page) => page.getByRole('alert');

/** Everything that stays in a browser: where it is, where it was, and what it keeps. */
const leftBehind = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      [location.href, history.state, document.cookie],
      [{ ...localStorage }, { ...sessionStorage }],
    ]),
  );

test('A family reads how far its claim is, in either language, and nothing of anybody', async ({
  office,
}) => {
  const claim = await submitted(await office.as('petugas-klaim-1'), ROW);
  const { receiptNumber, statusSecret, worker } = claim;
  const page = await office.nobody({ width: 360 });
  const answers = await fromAnAddressOfItsOwn(page);
  await askStatus(page, receiptNumber, statusSecret.toLowerCase().replace('-', ' '));
  const steps = page.getByRole('listitem');
  await expect(steps).toHaveCount(6);
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.getByText('Klaim menunggu verifikasi.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('The claim waits to be verified.', { exact: false })).toBeVisible();
  await expect(steps).toHaveCount(6);
  expect(answers.map(({ status }) => status)).toEqual([200]);
  const seen = [answers[0]?.body ?? '', await page.content()].join('\n');
  expect(new PersonalData().foundIn(seen)).toEqual([]);
  for (const secret of [worker.personId, claim.claimId, 'petugas-klaim', '42.000.000', '42000000', 'Rp'])
    expect(seen).not.toContain(secret);
  const left = await leftBehind(page);
  for (const said of [receiptNumber, statusSecret, statusSecret.replace('-', ''), claim.claimId])
    expect(left).not.toContain(said);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Receipt number' })).toHaveValue('');
  await expect(steps).toHaveCount(0);
});

test('A wrong code, a wrong number and what is neither get one and the same answer', async ({ office }) => {
  const { receiptNumber, statusSecret } = await submitted(await office.as('petugas-klaim-1'), ROW);
  const page = await office.nobody();
  const answers = await fromAnAddressOfItsOwn(page);
  const [other] = ['AAAA-AAAA', 'BBBB-BBBB'].filter(secret => secret !== statusSecret);
  for (const [receipt, secret] of [
    [receiptNumber, other ?? ''],
    ['JKM-2026-0000000000', statusSecret],
    ["' OR 1=1 --", '%'],
    ['<b>1</b>', '🙂'],
  ] as const) {
    await askStatus(page, receipt, secret);
    await expect(alert(page).getByText(WRONG)).toBeVisible();
    await expect(alert(page)).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Nomor resi' })).toHaveValue(receipt.toUpperCase());
  }
  const said = answers.map(({ status, body }) => {
    const { code, detail, texts } = JSON.parse(body);
    return JSON.stringify({ status, code, detail, texts });
  });
  expect(answers).toHaveLength(4);
  expect([...new Set(said)]).toHaveLength(1);
  await fillStatus(page, '', '');
  await expect(page.getByText('Belum diisi.')).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Nomor resi' })).toBeFocused();
  expect(answers).toHaveLength(4);
  await fillStatus(page, receiptNumber, statusSecret);
  await expect(page.getByText('Langkah-langkah')).toBeVisible();
});

test('Whoever guesses is held off and told for how long', async ({ office }) => {
  const page = await office.nobody();
  const answers = await fromAnAddressOfItsOwn(page);
  await askStatus(page, 'JKM-2026-0000000000', 'AAAA-AAAA');
  const show = page.getByRole('button', { name: 'Lihat status' });
  for (let tries = 1; tries < 10; tries += 1) {
    await expect.poll(() => answers.length).toBe(tries);
    await expect(show).toBeEnabled();
    await show.click();
  }
  await expect.poll(() => answers.length).toBe(10);
  await expect(alert(page).getByText(WRONG)).toBeVisible();
  await show.click();
  await expect(alert(page).getByText('Terlalu banyak permintaan dalam waktu singkat.')).toBeVisible();
  const [, seconds = ''] =
    /Tunggu (\d+) detik, lalu coba lagi\./.exec((await alert(page).textContent()) ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(0);
  expect(Number(seconds)).toBeLessThanOrEqual(60);
  expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(404), 429]);
  const neighbour = await office.nobody();
  await fromAnAddressOfItsOwn(neighbour);
  await askStatus(neighbour, 'JKM-2026-0000000000', 'AAAA-AAAA');
  await expect(alert(neighbour).getByText(WRONG)).toBeVisible();
});
