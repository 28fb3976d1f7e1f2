import type { Page } from '@playwright/test';
import { barsNobody, isThere } from './desks/barriers.js';
import { deathOf } from './desks/cases.js';
import { picture } from './desks/pictures.js';
import { post } from './desks/post.js';
import { DAY_OF_DEATH, unclaimedWorker, type Worker } from './desks/unclaimed.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 5200;
const WHAT = 'Terserempet sepeda motor dalam perjalanan ke ladang; saksinya dua tetangga.';
const WHY = 'Jam dan tempatnya tidak sesuai dengan perjalanan kerja.';

interface Accident {
  readonly accidentId: string;
  readonly reportNumber: string;
}

/** A second victim, found by NIK and told of by somebody else; the claim of the case leads to the report. */
async function addAnother(officer: Page, reportNumber: string): Promise<void> {
  const other = await unclaimedWorker(officer, ROW + 100);
  await officer.getByRole('button', { name: 'Tambahkan korban' }).click();
  const form = officer.getByRole('group', { name: 'Tambahkan korban' });
  await form.getByLabel('Nama, NIK, atau nomor kartu').fill(other.nik);
  await officer.keyboard.press('Enter');
  await form.getByRole('button', { name: `Pilih ${other.name}` }).click();
  await form.getByRole('button', { name: `Tambahkan ${other.name}` }).click();
  await expect(form.getByLabel('Siapa yang melapor?')).toBeFocused();
  await form.getByLabel('Siapa yang melapor?').selectOption('HOSPITAL');
  await form.getByLabel('Melalui apa?').selectOption('PHONE');
  await form.getByLabel('Apa yang terjadi?').fill('Dibonceng, lecet di lutut.');
  await barsNobody(officer, 'a victim who is added');
  await picture(officer, 'victim-360');
  await officer.setViewportSize({ width: 1440, height: 900 });
  await form.getByRole('button', { name: `Tambahkan ${other.name}` }).dblclick();
  await expect(officer.getByText(`${other.name} sudah tercatat sebagai korban.`)).toBeVisible();
  await expect(officer.getByRole('button', { name: 'Tambahkan korban' })).toBeFocused();
  await expect(officer.locator('tr[data-row]')).toHaveCount(2);
  const page = await officer.context().newPage();
  const { accidentReport: _report, ...entry } = await accidentOf(page, other);
  const { claimId } = await post<{ claimId: string }>(page, '/api/claims', entry);
  await page.goto(`${gateway()}/claims/${claimId}`);
  await theClaimIsPutOn(page, reportNumber);
  await picture(page, 'case-of-accident');
  await page.getByRole('link', { name: reportNumber }).click();
  await expect(page.getByRole('link', { name: /^Klaim JKK-/ })).toBeVisible();
  await page.close();
}

/** A claim that came without it is put on the report of its accident afterwards. */
async function theClaimIsPutOn(officer: Page, reportNumber: string): Promise<void> {
  const report = officer.getByRole('radio', { name: new RegExp(`^${reportNumber}`) });
  const put = officer.getByRole('button', { name: 'Masukkan klaim ke laporan ini' });
  await put.click();
  await expect(report).toBeFocused();
  await report.check();
  await barsNobody(officer, 'a claim without its report');
  await officer.setViewportSize({ width: 1440, height: 900 });
  await put.dblclick();
  await expect(officer.getByText('30 hari lagi')).toBeVisible();
}

async function accidentOf(officer: Page, worker: Worker) {
  const { personId, nik, name } = worker;
  const { items } = await read<{ items: Accident[] }>(officer, `/api/accidents?personId=${personId}`);
  const [payee] = deathOf(worker).payees;
  return {
    ...{ programme: 'JKK', outcome: 'recovered', personId, eventDate: DAY_OF_DEATH, stmbDays: 3 },
    ...{ documents: [], costs: [], narrative: WHAT, accidentReport: items[0]?.accidentId },
    payees: [{ ...payee, name, nik, accountName: name, relation: 'WORKER' }],
  };
}

/** The wizard has the report chosen, foresees that the claim waits for the conclusion, and takes a disease too. */
async function claimOfTheReport(officer: Page, reportNumber: string): Promise<void> {
  const report = officer.getByRole('radio', { name: new RegExp(`^${reportNumber}`) });
  const preview = officer.getByRole('complementary', { name: 'Perkiraan santunan' });
  await expect(report).toBeChecked();
  await officer.getByLabel('Tanggal peristiwa').fill('2025-11-19');
  await expect(preview).toContainText(`Laporan ${reportNumber} adalah tentang`);
  await expect(officer.getByText(/Samakan tanggalnya/)).toHaveCount(2);
  await officer.getByLabel('Tanggal peristiwa').fill(DAY_OF_DEATH);
  await expect(preview).not.toContainText(`Laporan ${reportNumber} adalah tentang`);
  await officer.getByLabel('Karena penyakit akibat kerja').check();
  await expect(officer.getByLabel('Tanggal diagnosis')).toHaveValue(DAY_OF_DEATH);
  await officer.getByLabel('Berhenti bekerja pada').fill('2025-12-01');
  await expect(officer.getByLabel('Berhenti bekerja pada')).toHaveAccessibleDescription(/sesudah diagnosis/);
  await picture(officer, 'claim-of-disease');
  await barsNobody(officer, 'a claim of a disease');
  await picture(officer, 'claim-of-disease-360');
}

test('A suspected accident is reported once, found again, and concluded on by somebody else', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(officer, ROW);
  await officer.goto(`${gateway()}/accidents`);
  await officer.getByRole('link', { name: 'Catat laporan' }).click();
  await officer.getByRole('button', { name: 'Simpan laporan' }).click();
  await expect(officer.getByText('Cari dan tambahkan korbannya.')).toBeVisible();
  await officer.getByLabel('Nama, NIK, atau nomor kartu').fill(worker.nik);
  await officer.getByRole('button', { name: 'Cari', exact: true }).click();
  await officer.getByRole('button', { name: `Tambahkan ${worker.name}` }).click();
  await officer.getByLabel('Tanggal kejadian').fill(DAY_OF_DEATH);
  await officer.getByLabel('Kode wilayah tempat kejadian').fill('5106042001');
  await officer.getByLabel('Jenis kejadian').selectOption('COMMUTING');
  await officer.getByLabel('Baru dugaan kecelakaan kerja').check();
  await officer.getByLabel('Siapa yang melapor?').selectOption('VILLAGE');
  await officer.getByLabel('Melalui apa?').selectOption('WHATSAPP');
  await officer.getByLabel('Apa yang terjadi?').fill(WHAT);
  await officer.getByRole('button', { name: 'Simpan laporan' }).dblclick();
  await expect(officer.getByRole('heading', { level: 1, name: /^KK1-/ })).toBeVisible();
  await expect(officer.getByText(WHAT)).toBeVisible();
  await expect(officer.getByText('Hak pekerja tidak berkurang karenanya.')).toBeVisible();
  const { items } = await read<{ items: Accident[] }>(officer, `/api/accidents?personId=${worker.personId}`);
  const [accident] = items;
  expect(items).toHaveLength(1);
  const { accidentId = '', reportNumber = '' } = accident ?? {};
  const again = {
    happenedOn: DAY_OF_DEATH,
    regionCode: '5106',
    category: 'AT_WORK',
    victims: [worker.personId],
  };
  const told = { reporter: 'EMPLOYER', channel: 'PHONE', account: WHAT };
  const answer = await post<Accident>(officer, '/api/accidents', { ...again, ...told });
  expect(answer).toMatchObject({ accidentId, alreadyReported: true });
  await addAnother(officer, reportNumber);
  await officer.getByRole('link', { name: 'Ajukan klaim' }).first().click();
  await expect(officer).toHaveURL(new RegExp(`accident=${accidentId}`));
  await expect(officer.getByLabel('Kecelakaan kerja, sembuh (JKK)')).toBeChecked();
  await claimOfTheReport(officer, reportNumber);

  const verifier = await office.as('verifikator-1');
  await verifier.goto(`${gateway()}/accidents?waitsFor=CONCLUSION`);
  await verifier.getByRole('link', { name: reportNumber }).click();
  for (const language of ['en', 'id']) {
    await verifier.evaluate(wanted => localStorage.setItem('santunan.language', wanted), language);
    await verifier.reload();
    await isThere(verifier);
    await expect(verifier.locator('form textarea')).toBeVisible();
    await barsNobody(verifier, `accident in ${language}`);
  }
  const conclude = verifier.getByRole('button', { name: 'Simpulkan', exact: true });
  await conclude.click();
  await expect(verifier.getByRole('radio').first()).toBeFocused();
  await verifier.getByLabel('Bukan kecelakaan kerja').check();
  await verifier.getByLabel('Alasan').fill(WHY);
  await conclude.dblclick();
  await expect(verifier.getByText('Selesai tanpa klaim: bukan kecelakaan kerja')).toBeVisible();
  await expect(verifier.getByText(WHY)).toBeVisible();
});
