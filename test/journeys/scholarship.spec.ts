import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { waitFor } from '#testing';
import { accounts, insuredNik } from './alone/small-case.js';
import { CaseInHand } from './case-in-hand.js';
import { type JourneySystem, startJourney } from './journey-system.js';
import { DIED, insureForLong } from './scholarship/long-member.js';
import { proofOf, SchoolYears } from './scholarship/school-years.js';

jest.setTimeout(240_000);

const DUTIES = 'libs/stack/operator/print-duties.js';
const LEDGER = 'apps/disbursement/src/keep-ledger/operator/print-ledger.js';
const REPLAY = 'apps/claims/src/replay/main.js';
const REBUILD = 'apps/claims/src/rebuild/main.js';

const OF_THE_CASE = { officer: 'petugas-klaim-1', verifier: 'verifikator-1', approver: 'penyetuju-klaim-1' };
const YEARS_LATER = { officer: 'petugas-klaim-2', verifier: 'verifikator-2', approver: 'penyetuju-klaim-2' };

const ofChild = { bankCode: '129', accountNumber: '0110200009001', accountName: 'CONTOH WALI DUA' };
const ofStudent = { bankCode: '129', accountNumber: '0110200009002', accountName: 'CONTOH ANAK DUA' };
const GUARDIAN = { name: 'Contoh Wali Dua', nik: '5106014508780001', basis: 'PARENT' };
const CHILD = {
  ...{ name: 'Contoh Anak Satu', nik: '5106010503180001', birthDate: '2018-03-05', ...ofChild },
  guardian: GUARDIAN,
};
/** Is 23 on the day on which the third school year begins. */
const STUDENT = { name: 'Contoh Anak Dua', nik: '5106011707020002', birthDate: '2002-07-17', ...ofStudent };

let journey: JourneySystem;
beforeAll(async () => {
  journey = await startJourney();
  await insureForLong(journey);
  for (const account of [...accounts, ofChild, ofStudent]) await journey.bank.openAccount(account);
}, 240_000);
afterAll(() => journey.close(), 60_000);

const refusalOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'allowed',
    (problem: { code: string; text: string }) => `${problem.code} ${problem.text}`,
  );

it('The children of a member who died are paid for every school year that was proved, and for no other', async () => {
  const { items } = await journey.api
    .as('petugas-klaim-1')
    .search<{ items: { personId: string }[] }>('/api/persons/search', { nik: insuredNik });
  const one = await CaseInHand.submit(journey, items[0]?.personId ?? '', { eventDate: DIED });
  await one.reaches('Validated');
  await one.do('verifikator-1', 'verification');
  await one.approve('penyetuju-klaim-1');
  await one.payOut();
  await one.reaches('Settled');

  const school = new SchoolYears(journey, one);
  expect((await school.seen()).right).toMatchObject({ due: true, regulation: 'PP 82/2019' });
  const child = await school.enter('petugas-klaim-1', CHILD);
  const student = await school.enter('petugas-klaim-1', STUDENT);
  const third = { ...CHILD, name: 'Contoh Anak Tiga', nik: '5106010503140003', birthDate: '2014-03-05' };
  expect(await refusalOf(school.enter('petugas-klaim-1', third))).toContain('SCHOLARSHIP_CHILDREN_FULL');

  await school.award(OF_THE_CASE, proofOf(child, 2023, 'TK'));
  await school.award(OF_THE_CASE, proofOf(student, 2023, 'PT'));
  await school.payOut(2);
  expect(await one.atBank()).toBe(55_500_000);

  // In the second year the school of the student sends no letter, and so nothing is paid for it.
  await school.award(YEARS_LATER, proofOf(child, 2024, 'TK'));
  await school.payOut(1);

  const beyond = await refusalOf(school.prove('petugas-klaim-2', proofOf(child, 2025, 'TK')));
  expect(beyond).toMatch(/SCHOLARSHIP_YEAR_NOT_DUE .* paling lama 2 tahun.*\(PP 82\/2019 /);
  const grown = await refusalOf(school.prove('petugas-klaim-2', proofOf(student, 2025, 'PT')));
  expect(grown).toMatch(/SCHOLARSHIP_YEAR_NOT_DUE .* ulang tahun ke-23 .*\(PP 82\/2019 /);
  await school.award(YEARS_LATER, proofOf(child, 2025, 'SD'));
  await school.payOut(1);

  const { award } = (await one.seen()).state;
  expect(award).toMatchObject({ amount: 58_500_000, paid: 58_500_000 });
  expect(await one.atBank()).toBe(58_500_000);
  expect((await school.seen()).years).toMatchObject([
    { schoolYear: 2023, state: 'PAID', amount: 1_500_000 },
    { schoolYear: 2023, state: 'PAID', amount: 12_000_000 },
    { schoolYear: 2024, state: 'PAID', amount: 1_500_000 },
    { schoolYear: 2025, state: 'PAID', amount: 1_500_000 },
  ]);

  const replay = () => journey.run(REPLAY, one.claimId).catch(() => '');
  const agrees = async () => {
    const text = await replay();
    return text.includes('Replay = live') && text;
  };
  const what = 'the audit log to hold the whole case';
  const replayed = await waitFor(agrees, { what, timeoutMs: 60_000 });
  expect(replayed).toContain('ScholarshipYearAwarded');
  const rebuilt = await journey.run(REBUILD, 'claims', '--compare');
  expect(rebuilt).toMatch(/claims, 0 berbeda · different; \d+ tugas · duties, 0 berbeda/);
  const duties = await journey.run(DUTIES);
  expect(duties).toContain('one person, two duties: 0');
  expect(duties).toContain('paid = awarded = bank: 1');
  expect(await journey.run(LEDGER)).toContain('paid beyond the award: 0');
});
