import type { Page } from '@playwright/test';
import { barsNobody } from './desks/barriers.js';
import { openAccounts } from './desks/cases.js';
import {
  chooseWorker,
  type EnteredCase,
  fillCosts,
  fillPayees,
  next,
  tickEveryDocument,
} from './desks/new-case.js';
import { DAY_OF_DEATH, unclaimedWorker, type Worker } from './desks/unclaimed.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 6200;
interface Kept {
  readonly missingDocuments: readonly { readonly code: string }[];
  readonly state: {
    readonly disease: { readonly leftWorkOn: string | null } | null;
    readonly jasaRaharja: readonly { readonly amount: number; readonly letterNumber: string }[];
  };
}

const recovered = ({ nik, name }: Worker): EnteredCase => ({
  ...{ programme: 'JKK', outcome: 'recovered', eventDate: DAY_OF_DEATH, documents: [], stmbDays: 3 },
  ...{ narrative: 'Peserta dirawat di rumah sakit dan sembuh.', diagnosis: 'Luka dan sesak napas.' },
  costs: [{ kind: 'medical', reference: 'RS-1', amount: 5_000_000 }],
  payees: [
    {
      ...{ name, relation: 'WORKER', bankCode: '129' },
      ...{ accountNumber: `01${nik.slice(4)}7`, accountName: name.toUpperCase() },
    },
  ],
});

/** The first step of a claim of a worker who has recovered. */
async function begin(officer: Page, { nik }: Worker, one: EnteredCase): Promise<void> {
  await openAccounts(one.payees);
  await officer.goto(`${gateway()}/claims/new`);
  await chooseWorker(officer, nik);
  await officer.getByLabel('Kecelakaan kerja, sembuh (JKK)').check();
  await officer.getByLabel(/^Tanggal peristiwa/).fill(one.eventDate);
  await officer.getByLabel('Apa yang terjadi').fill(one.narrative);
  await officer.getByLabel('Diagnosis dokter').fill(one.diagnosis ?? '');
}

async function send(officer: Page): Promise<Kept> {
  await officer.getByRole('button', { name: 'Kirim klaim' }).dblclick();
  await officer.getByRole('link', { name: 'Buka klaim ini' }).click();
  await officer.waitForURL(/\/claims\/[0-9a-f-]{36}/);
  return read<Kept>(officer, `/api${new URL(officer.url()).pathname}`);
}

test('After a road accident what Jasa Raharja has paid is entered, and its letter asked for', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(officer, ROW);
  const one = recovered(worker);
  await begin(officer, worker, one);
  await next(officer, 'Dokumen');
  await tickEveryDocument(officer);
  await officer.getByLabel('Surat Jasa Raharja tentang yang dibayarnya').uncheck();
  await next(officer, 'Biaya');
  await fillCosts(officer, one);
  await officer.getByRole('button', { name: 'Tambah surat Jasa Raharja' }).click();
  const letter = officer.getByRole('group', { name: 'Surat 1' });
  await expect(letter.getByLabel('Untuk')).toBeFocused();
  await letter.getByLabel('Untuk').selectOption('Pengobatan');
  await letter.getByLabel('Dibayar').fill('2.000.000');
  await letter.getByLabel('Nomor surat').fill('JR/2025/17');
  await letter.getByLabel('Tanggal surat').fill('2025-12-21');
  await barsNobody(officer, 'what Jasa Raharja has paid');
  await next(officer, 'Penerima');
  await fillPayees(officer, one);
  await next(officer, 'Periksa dan kirim');
  const { state, missingDocuments } = await send(officer);
  expect(state.jasaRaharja).toMatchObject([{ amount: 2_000_000, letterNumber: 'JR/2025/17' }]);
  expect(missingDocuments.map(({ code }) => code)).toEqual(['JASA_RAHARJA_LETTER']);
});

test('A disease that work caused is entered by the day of its diagnosis and of leaving work', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(officer, ROW + 20);
  const one = recovered(worker);
  await begin(officer, worker, one);
  await officer.getByLabel('Karena penyakit akibat kerja, bukan kecelakaan').check();
  await expect(officer.getByLabel(/^Tanggal diagnosis/)).toHaveValue(one.eventDate);
  await officer.getByLabel('Berhenti bekerja pada').fill('2025-11-01');
  await barsNobody(officer, 'a disease');
  await next(officer, 'Dokumen');
  await tickEveryDocument(officer);
  await next(officer, 'Biaya');
  await fillCosts(officer, one);
  await next(officer, 'Penerima');
  await fillPayees(officer, one);
  await next(officer, 'Periksa dan kirim');
  expect((await send(officer)).state.disease).toEqual({ leftWorkOn: '2025-11-01' });
});
