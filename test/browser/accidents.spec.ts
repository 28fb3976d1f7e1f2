import { barsNobody, isThere } from './desks/barriers.js';
import { post } from './desks/post.js';
import { DAY_OF_DEATH, unclaimedWorker } from './desks/unclaimed.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 5200;
const WHAT = 'Terserempet sepeda motor dalam perjalanan ke ladang; saksinya dua tetangga.';
const WHY = 'Jam dan tempatnya tidak sesuai dengan perjalanan kerja.';

interface Accident {
  readonly accidentId: string;
  readonly reportNumber: string;
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
  await officer.getByRole('link', { name: 'Ajukan klaim' }).click();
  await expect(officer).toHaveURL(new RegExp(`accident=${accidentId}`));
  await expect(officer.getByLabel('Kecelakaan kerja, sembuh (JKK)')).toBeChecked();

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
