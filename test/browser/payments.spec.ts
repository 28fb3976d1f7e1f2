import type { Page } from '@playwright/test';
import { readAddresses } from '#stack';
import { Bank } from '../journeys/main-job/bank.js';
import { barsNobody } from './desks/barriers.js';
import { approved, claimOf, deathOf } from './desks/cases.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 3300;
test.describe.configure({ timeout: 180_000 });

interface Payment {
  readonly paymentId: string;
  readonly payoutId: string | null;
  readonly attempt: number;
  readonly state: string;
  readonly bankReference: string | null;
}
const paymentsOf = async (finance: Page, claimId: string): Promise<readonly Payment[]> =>
  (await read<{ items: Payment[] }>(finance, `/api/payments?claimId=${claimId}`)).items;
const statesOf = async (finance: Page, claimId: string) =>
  (await paymentsOf(finance, claimId)).map(({ attempt, state }) => `${attempt} ${state}`);

async function prepare(finance: Page, receiptNumber: string): Promise<void> {
  await finance.goto(`${gateway()}/payments`);
  await finance.getByLabel(`Pilih pembayaran ${receiptNumber}, Contoh Waris Satu`).check();
  await finance.getByRole('button', { name: 'Siapkan daftar bayar' }).dblclick();
  await finance.waitForURL(/\/payouts\/[0-9a-f-]{36}/);
  await expect(finance.getByText(receiptNumber).first()).toBeVisible();
}

async function approve(approver: Page, address: string): Promise<void> {
  await approver.goto(address);
  await approver.getByRole('button', { name: 'Setujui Rp42.000.000' }).dblclick();
}

test('A payout is cancelled and prepared anew; what the bank refuses is ordered once more, and paid once', async ({
  office,
}) => {
  const { claimId, receiptNumber, worker } = await approved(office.as, ROW);
  const finance = await office.as('keuangan-1');
  await expect.poll(() => statesOf(finance, claimId)).toEqual(['1 Ordered']);

  await prepare(finance, receiptNumber);
  const first = finance.url();
  await finance.getByRole('button', { name: 'Batalkan daftar bayar' }).click();
  await finance.getByRole('button', { name: 'Batalkan daftar ini' }).click();
  await expect(finance.getByText('Pilih sebabnya.')).toBeVisible();
  await finance.getByLabel('Ada rekening yang diragukan').check();
  await finance.getByRole('button', { name: 'Batalkan daftar ini' }).dblclick();
  await expect(finance.getByText('Ada rekening yang diragukan')).toBeVisible();
  await finance.reload();
  await expect(finance.getByText('Dibatalkan oleh')).toBeVisible();
  await expect(finance.getByRole('button', { name: 'Batalkan daftar bayar' })).toHaveCount(0);
  expect(await statesOf(finance, claimId)).toEqual(['1 Ordered']);

  await prepare(finance, receiptNumber);
  expect(finance.url()).not.toBe(first);
  await finance.goBack();
  await finance.goForward();
  expect(await statesOf(finance, claimId)).toEqual(['1 InPayout']);

  const [payee] = deathOf(worker).payees;
  await new Bank(readAddresses()).willReject(payee?.accountNumber ?? '');
  const approver = await office.as('penyetuju-keuangan-1');
  await approver.goto(first);
  await expect(approver.getByText('Dibatalkan oleh')).toBeVisible();
  await expect(approver.getByRole('button', { name: /^Setujui/ })).toHaveCount(0);
  await approve(approver, finance.url());
  await expect.poll(() => statesOf(finance, claimId), { timeout: 60_000 }).toEqual(['1 Rejected']);

  await finance.goto(`${gateway()}/payments?tab=back`);
  await finance.getByRole('link', { name: receiptNumber }).click();
  await finance.getByRole('button', { name: 'Perintahkan percobaan baru' }).dblclick();
  await finance.waitForURL(/tab=ordered/);
  await finance.reload();
  await finance.goBack();
  await expect(finance.getByText('Percobaan baru sudah diperintahkan.').first()).toBeVisible();
  await expect(finance.getByRole('button', { name: 'Perintahkan percobaan baru' })).toHaveCount(0);
  expect((await statesOf(finance, claimId)).toSorted()).toEqual(['1 Rejected', '2 Ordered']);

  await prepare(finance, receiptNumber);
  await approve(approver, finance.url());
  await expect
    .poll(async () => (await claimOf(approver, claimId)).stage, { timeout: 60_000 })
    .toBe('Settled');
  const bank = new Bank(readAddresses());
  const paid = await Promise.all(
    (await paymentsOf(finance, claimId)).map(({ paymentId }) => bank.executionsOf(paymentId)),
  );
  expect(paid.map(({ executions }) => executions).toSorted()).toEqual([0, 1]);
});

test('Where the bank contradicts itself, one enters its written answer and another approves it', async ({
  office,
}) => {
  const { claimId, receiptNumber, worker } = await approved(office.as, ROW + 1);
  const [finance, second] = [await office.as('keuangan-1'), await office.as('penyetuju-keuangan-2')];
  const [payee] = deathOf(worker).payees;
  await new Bank(readAddresses()).willMisbehave('CONTRADICT', payee?.accountNumber ?? '');
  await expect.poll(() => statesOf(finance, claimId)).toEqual(['1 Ordered']);
  await prepare(finance, receiptNumber);
  await approve(await office.as('penyetuju-keuangan-1'), finance.url());
  const doubted = `/api/payments?exception=open&claimId=${claimId}`;
  const listed = async () => (await read<{ items: unknown[] }>(finance, doubted)).items.length;
  await expect.poll(listed, { timeout: 60_000 }).toBe(1);
  const [payment] = await paymentsOf(finance, claimId);

  await finance.goto(`${gateway()}/payments?tab=doubted`);
  await finance.getByRole('link', { name: receiptNumber }).click();
  await expect(finance.getByText('Keterangan bank yang bertentangan').first()).toBeVisible();
  const submit = finance.getByRole('button', { name: 'Usulkan kepada orang kedua' });
  await submit.click();
  await expect(finance.getByText('Pilih salah satu.')).toBeVisible();
  await finance.getByLabel('Membayar tepat yang diperintahkan, sekali').check();
  await finance.getByLabel('Nomor surat bank').fill('BANK/2026/0117');
  await finance.getByLabel('Nomor bank atas pelaksanaannya').fill(payment?.bankReference ?? '');
  await expect(finance.getByText('Tanggal paling lambat hari ini.').first()).toBeVisible();
  for (const label of ['Tanggal surat itu', 'Dilaksanakan pada'])
    await finance.getByLabel(label).fill((await finance.getByLabel(label).getAttribute('max')) ?? '');
  await submit.dblclick();
  await expect(finance.getByText('Anda yang mengusulkan; orang lain yang menyetujui.')).toBeVisible();
  await expect(finance.getByRole('button', { name: 'Setujui persis ini' })).toHaveCount(0);

  const releaser = await office.as('penyetuju-keuangan-1');
  await releaser.goto(finance.url());
  await releaser.getByRole('button', { name: 'Setujui persis ini' }).click();
  await expect(releaser.getByText(/Orang lain memutus apa yang dilakukan bank/).first()).toBeVisible();

  await second.goto(finance.url());
  await second.getByRole('button', { name: 'Setujui persis ini' }).dblclick();
  await expect(second.getByText('Keterangan bank pernah bertentangan; sudah diputus')).toBeVisible();
  await expect.poll(listed).toBe(0);
  expect(await statesOf(finance, claimId)).toEqual(['1 Settled']);
});

test('An approver halts sending to the bank for a reason, finance sees it, and it is resumed', async ({
  office,
}) => {
  const [approver, finance] = [await office.as('penyetuju-keuangan-1'), await office.as('keuangan-1')];
  await approver.goto(`${gateway()}/payouts`);
  await approver.getByRole('button', { name: 'Hentikan pengiriman ke bank' }).click();
  const halt = approver.getByRole('button', { name: 'Hentikan pengiriman', exact: true });
  await halt.click();
  await expect(approver.getByText('Pilih sebabnya.')).toBeVisible();
  await approver.getByLabel('Gangguan di bank').check();
  await halt.dblclick();
  const halted = 'Pengiriman ke bank dihentikan';
  await expect(approver.getByText(halted)).toBeVisible();

  await finance.goto(`${gateway()}/payouts`);
  await expect(finance.getByText(halted)).toBeVisible();
  await expect(finance.getByText('Gangguan di bank')).toBeVisible();
  await expect(finance.getByRole('button', { name: /pengiriman/ })).toHaveCount(0);

  await approver.getByRole('button', { name: 'Lanjutkan pengiriman ke bank' }).click();
  await approver.getByLabel('Bank sudah pulih').check();
  await approver.getByRole('button', { name: 'Lanjutkan pengiriman', exact: true }).dblclick();
  await expect(approver.getByText('Dilanjutkan. Yang sudah disetujui sedang dikirim.')).toBeVisible();
  await finance.reload();
  await expect(finance.getByText('Menunggu persetujuan').first()).toBeVisible();
  await expect(finance.getByText(halted)).toHaveCount(0);
});

test('Where the bank takes files, the name of an account is read by a person and recorded', async ({
  office,
}) => {
  const { claimId, receiptNumber } = await approved(office.as, ROW + 2);
  const finance = await office.as('keuangan-1');
  await expect.poll(() => statesOf(finance, claimId)).toEqual(['1 Ordered']);
  const open = async () => {
    await finance.goto(`${gateway()}/payments`);
    await finance.getByRole('link', { name: receiptNumber }).click();
    await expect(finance.getByRole('heading', { name: `Pembayaran ${receiptNumber}` })).toBeVisible();
  };
  await open();
  // The bank of this system can be asked: nobody has to read a name.
  const heading = finance.getByRole('heading', { name: 'Nama rekening di bank' });
  await expect(heading).toHaveCount(0);

  await finance.route(/\/api\/payments\/[0-9a-f-]{36}$/, async route => {
    const response = await route.fetch();
    const answer = await response.json();
    await route.fulfill({
      response,
      json: { ...answer, accountName: { isAskedBy: 'PERSON', recorded: null } },
    });
  });
  await open();
  await expect(heading).toBeVisible();
  await expect(finance.getByText('Belum ada yang mencatat nama rekening ini.')).toBeVisible();
  const submit = finance.getByRole('button', { name: 'Catat nama rekening' });
  await submit.click();
  await expect(finance.getByText('Tulis namanya.')).toBeVisible();
  await expect(finance.getByText('Pilih salah satu.')).toBeVisible();
  await finance.getByLabel('Nama menurut bank').fill('CONTOH WARIS SATU');
  await finance.getByLabel('Buku tabungan penerima').check();
  await barsNobody(finance, 'the name of an account');
  const sent = finance.waitForRequest(/\/account-name$/);
  await submit.dblclick();
  expect((await sent).postDataJSON()).toEqual({ name: 'CONTOH WARIS SATU', source: 'PASSBOOK' });
  // The real service answers that its bank is asked: said in words, and what was typed is kept.
  await expect(finance.getByText('Nama rekening ditanyakan langsung kepada bank')).toBeVisible();
  await expect(finance.getByLabel('Nama menurut bank')).toHaveValue('CONTOH WARIS SATU');
});
