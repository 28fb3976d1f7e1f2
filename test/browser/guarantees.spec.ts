import { barsNobody } from './desks/barriers.js';
import { deathOf } from './desks/cases.js';
import { next } from './desks/new-case.js';
import { post } from './desks/post.js';
import { DAY_OF_DEATH, unclaimedWorker } from './desks/unclaimed.js';
import { expect, gateway, test } from './people.js';

const ROW = 5350;

interface Letter {
  readonly guaranteeId: string;
  readonly guaranteeNumber: string;
}

const ACCOUNT = 'Jatuh dari pohon kelapa; dibawa tetangga ke rumah sakit.';

test('A letter of guarantee is issued for a victim, listed, downloaded and cancelled', async ({ office }) => {
  const officer = await office.as('petugas-klaim-1');
  const { personId } = await unclaimedWorker(officer, ROW);
  const report = { happenedOn: DAY_OF_DEATH, regionCode: '5106042001', category: 'AT_WORK' };
  const told = { reporter: 'VILLAGE', channel: 'PHONE', account: ACCOUNT };
  const { accidentId } = await post<{ accidentId: string }>(officer, '/api/accidents', {
    ...{ ...report, ...told, victims: [personId] },
  });
  await officer.goto(`${gateway()}/accidents/${accidentId}`);
  await officer.getByRole('button', { name: 'Terbitkan surat jaminan' }).click();
  const form = officer.getByRole('form', { name: 'Terbitkan surat jaminan' });
  await form.getByRole('button', { name: 'Terbitkan', exact: true }).click();
  await expect(form.getByLabel('Rumah sakit')).toBeFocused();
  await form.getByLabel('Rumah sakit').selectOption('RS-CONTOH-1');
  await barsNobody(officer, 'a letter of guarantee to issue');
  await form.getByRole('button', { name: 'Terbitkan', exact: true }).dblclick();
  const letter = officer.getByRole('article', { name: /^SJ-/ });
  await expect(letter).toHaveCount(1);
  await expect(letter).toContainText('RS Contoh Satu');
  const number = (await letter.getAttribute('aria-label')) ?? '';
  const file = officer.waitForEvent('download');
  await letter.getByRole('link', { name: `Unduh ${number}` }).click();
  expect((await file).suggestedFilename()).toBe(`${number}.pdf`);

  const verifier = await office.as('verifikator-1');
  await verifier.goto(`${gateway()}/guarantees`);
  await verifier.getByRole('link', { name: number }).click();
  await expect(verifier.getByRole('article', { name: number })).toBeVisible();
  await expect(verifier.getByRole('button', { name: `Batalkan ${number}` })).toHaveCount(0);

  await letter.getByRole('button', { name: `Batalkan ${number}` }).click();
  await letter.getByLabel('Alasan').selectOption('NOT_TREATED');
  await letter.getByRole('button', { name: 'Batalkan surat' }).dblclick();
  await expect(letter.getByText('Korban tidak jadi dirawat')).toBeVisible();
  await barsNobody(officer, 'a cancelled letter of guarantee');
});

test('What a partner hospital is owed is entered with the bills of a claim, and stands in the case', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(officer, ROW + 250);
  const { personId } = worker;
  const report = { happenedOn: DAY_OF_DEATH, regionCode: '5106042001', category: 'AT_WORK' };
  const told = { reporter: 'VILLAGE', channel: 'PHONE', account: ACCOUNT };
  const { accidentId } = await post<{ accidentId: string }>(officer, '/api/accidents', {
    ...{ ...report, ...told, victims: [personId] },
  });
  const wanted = { personId, hospitalCode: 'RS-CONTOH-1', treatedFrom: DAY_OF_DEATH };
  const path = `/api/accidents/${accidentId}/guarantees`;
  const { guarantees } = await post<{ guarantees: readonly Letter[] }>(officer, path, wanted);
  const { guaranteeId = '', guaranteeNumber = '' } = guarantees[0] ?? {};

  await officer.goto(`${gateway()}/claims/new?person=${personId}&accident=${accidentId}`);
  await officer.getByLabel('Kecelakaan kerja, sembuh (JKK)').check();
  await officer.getByLabel('Tanggal peristiwa').fill(DAY_OF_DEATH);
  await officer.getByLabel('Apa yang terjadi').fill(ACCOUNT);
  await next(officer, 'Dokumen');
  await next(officer, 'Biaya');
  const receipt = officer.getByRole('group', { name: 'Kuitansi 1' });
  if (!(await receipt.isVisible())) await officer.getByRole('button', { name: 'Tambah kuitansi' }).click();
  await receipt.getByLabel('Jenis biaya').selectOption('medical');
  await receipt.getByLabel('Nomor kuitansi').fill('RAWAT-1');
  await receipt.getByLabel('Jumlah').fill('4000000');
  await officer.getByRole('button', { name: 'Tambah faktur rumah sakit' }).press('Enter');
  const invoice = officer.getByRole('group', { name: 'Faktur 1' });
  await expect(invoice.getByLabel('Rumah sakit')).toBeFocused();
  await invoice.getByLabel('Rumah sakit').selectOption('RS-CONTOH-1');
  await invoice.getByLabel('Nomor faktur').fill('INV/1');
  await invoice.getByLabel(/^Surat jaminan/).selectOption(guaranteeId);
  await invoice.getByLabel(/RAWAT-1/).check();
  await barsNobody(officer, 'a bill that is owed to a hospital');

  const [payee] = deathOf(worker).payees;
  const bills = [{ kind: 'medical', reference: 'RAWAT-1' }];
  const { claimId } = await post<{ claimId: string }>(officer, '/api/claims', {
    ...{ programme: 'JKK', outcome: 'recovered', personId, eventDate: DAY_OF_DEATH, stmbDays: 3 },
    ...{ documents: [], narrative: ACCOUNT, accidentReport: accidentId },
    costs: [{ kind: 'medical', reference: 'RAWAT-1', amount: 4_000_000 }],
    invoices: [{ hospitalCode: 'RS-CONTOH-1', number: `INV/${worker.nik.slice(-6)}`, guaranteeId, bills }],
    payees: [{ ...payee, name: worker.name, accountName: worker.name, relation: 'WORKER' }],
  });
  await officer.goto(`${gateway()}/claims/${claimId}`);
  await expect(officer.getByText('RS Contoh Satu').first()).toBeVisible();
  await barsNobody(officer, 'a case with a bill that is owed to a hospital');
  await officer.goto(`${gateway()}/guarantees`);
  await expect(officer.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(officer.getByRole('link', { name: guaranteeNumber })).toHaveCount(0);
});
