import { describe, expect, it } from '@jest/globals';
import { type CaseOfDuties, dutiesReport, peopleWithTwoDuties, verdictOn } from './duties.js';

const once = { executions: 1, amount: 21_000_000, amountReturned: 0 };
const settled: CaseOfDuties = {
  receiptNumber: 'JKM-2025-0000000006',
  stage: 'Settled',
  award: 42_000_000,
  paid: 42_000_000,
  kept: 0,
  duties: [
    { duty: 'SUBMITTER', actor: 'petugas-1' },
    { duty: 'VERIFIER', actor: 'verifikator-1' },
    { duty: 'CLAIM_APPROVER', actor: 'penyetuju-1' },
    { duty: 'PAYOUT_PREPARER', actor: 'keuangan-1' },
    { duty: 'PAYOUT_APPROVER', actor: 'pelepas-1' },
  ],
  findings: [],
  bank: [once, once],
};
const lines = (...cases: CaseOfDuties[]): string[] => dutiesReport(cases).text.split('\n');

describe('the money of a case', () => {
  it.each<[string, Partial<CaseOfDuties>, string]>([
    ['is equal when all three agree', {}, 'equal'],
    [
      'is equal after a return and a second payment',
      { bank: [{ ...once, amountReturned: 21_000_000 }, once, once] },
      'equal',
    ],
    ['is open while a share is not paid', { stage: 'PartlyPaid', paid: 21_000_000, bank: [once] }, 'open'],
    [
      'is open while the claim has not heard of it',
      { stage: 'Approved', paid: 0, bank: [once, once] },
      'open',
    ],
    [
      'is equal when some of a share was kept',
      { kept: 1_000_000, bank: [once, { ...once, amount: 20_000_000 }] },
      'equal',
    ],
    ['differs when more was kept', { kept: 1_000_000 }, 'differs'],
    ['is open before an award', { stage: 'Submitted', award: null, paid: 0, bank: [] }, 'open'],
    ['differs when the bank paid twice', { bank: [{ ...once, executions: 2 }, once] }, 'differs'],
    ['differs when the bank paid more', { bank: [once, once, once] }, 'differs'],
    ['differs when the bank paid without an award', { award: null, paid: 0, bank: [once] }, 'differs'],
    ['differs when it is settled and the bank paid less', { bank: [once] }, 'differs'],
  ])('%s', (_what, change, verdict) => {
    expect(verdictOn({ ...settled, ...change })).toBe(verdict);
  });
});

describe('one person with two duties', () => {
  const twice: CaseOfDuties = {
    ...settled,
    duties: [...settled.duties, { duty: 'VERIFIER', actor: 'petugas-1' }],
  };

  it('is found, by both services together', () => {
    expect(peopleWithTwoDuties(twice)).toEqual(['petugas-1']);
    expect(dutiesReport([settled, twice])).toMatchObject({ sound: false });
    expect(lines(settled, twice).join('\n')).toContain('DUA TUGAS · TWO DUTIES: petugas-1');
  });

  it.each([
    ['who proposed and approved what the bank did', 'keuangan-1', 'keuangan-1', ['keuangan-1']],
    ['who released the money and approved what became of it', 'keuangan-1', 'pelepas-1', ['pelepas-1']],
    ['who approved the claim and proposed it', 'penyetuju-1', 'pelepas-2', ['penyetuju-1']],
    ['nobody where two others did', 'keuangan-1', 'pelepas-2', []],
  ])('finds %s', (_what, proposedBy, approvedBy, found) => {
    expect(peopleWithTwoDuties({ ...settled, findings: [{ proposedBy, approvedBy }] })).toEqual(found);
  });

  it('is not one duty that two services keep, nor a second preparer', () => {
    const duties = [
      ...settled.duties,
      { duty: 'SUBMITTER', actor: 'petugas-1' },
      { duty: 'PAYOUT_PREPARER', actor: 'keuangan-2' },
    ] as const;
    expect(peopleWithTwoDuties({ ...settled, duties })).toEqual([]);
    expect(dutiesReport([{ ...settled, duties }]).sound).toBe(true);
  });
});

describe('a duty that an appeal has ended', () => {
  const appealed = [
    ...settled.duties.filter(({ duty }) => duty !== 'CLAIM_APPROVER'),
    { duty: 'CLAIM_APPROVER', actor: 'penyetuju-1', holder: 0 },
    { duty: 'APPEAL_DECIDER', actor: 'pemutus-1', holder: 0 },
  ] as const;

  it('has another holder after it', () => {
    const duties = [...appealed, { duty: 'CLAIM_APPROVER', actor: 'penyetuju-2', holder: 1 }] as const;
    expect(peopleWithTwoDuties({ ...settled, duties })).toEqual([]);
    const [heading = '', , line = ''] = lines({ ...settled, duties });
    expect(heading).toContain('PEMUTUS KEBERATAN');
    expect(line.split(/ {2,}/).slice(6, 8)).toEqual(['penyetuju-1, penyetuju-2', 'pemutus-1']);
  });

  it('is not taken again by its former holder', () => {
    const duties = [...appealed, { duty: 'CLAIM_APPROVER', actor: 'penyetuju-1', holder: 1 }] as const;
    expect(peopleWithTwoDuties({ ...settled, duties })).toEqual(['penyetuju-1']);
  });
});

describe('the report', () => {
  it('has a line per case', () => {
    const [, , line = ''] = lines(settled);
    expect(line.split(/ {2,}/)).toEqual([
      'JKM-2025-0000000006',
      '5',
      'Rp42.000.000 = Rp42.000.000 = Rp42.000.000',
      '1×',
      'petugas-1',
      'verifikator-1',
      'penyetuju-1',
      'keuangan-1',
      'pelepas-1',
    ]);
  });

  it('and counts below', () => {
    const open = { ...settled, stage: 'Approved', paid: 0, bank: [] };
    const wrong = { ...settled, bank: [once] };
    expect(lines(settled, open, wrong).slice(-8, -3)).toEqual([
      'Perkara · cases: 3',
      'Satu orang dua tugas · one person, two duties: 0 (harus · must be 0)',
      'Dibayar = disetujui = bank · paid = awarded = bank: 1',
      'Belum lunas · not paid in full: 1',
      'Uang berbeda · money differs: 1 (harus · must be 0)',
    ]);
    expect(dutiesReport([wrong]).sound).toBe(false);
  });

  it('says from what it was computed', () => {
    const [indonesian, english] = lines(settled).slice(-2);
    expect(indonesian).toMatch(/tabel layanan klaim dan pembayaran.*Catatan audit tidak dipakai/);
    expect(english).toMatch(/tables of claims and disbursement.*audit log is not used/);
  });

  it('is whole without a case', () => {
    expect(dutiesReport([])).toMatchObject({ sound: true });
    expect(lines()[0]).toBe('Perkara · cases: 0');
  });
});
