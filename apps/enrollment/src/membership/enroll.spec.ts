import { describe, expect, it } from '@jest/globals';
import { type MembershipId, type Nik, type PayerId, type PersonId, type RosterId, rupiah } from '#kernel';
import { type Candidate, enroll, type Known, nameKey } from './enroll.decide.js';
import { rosterChunks } from './roster-chunks.js';
import { countEnrollment, emptyTally } from './roster-tally.js';

const village = 'village' as PayerId;
const regency = 'regency' as PayerId;
const nik = '5106040101909001' as Nik;
const candidate: Candidate = {
  line: 2,
  personId: 'new-person' as PersonId,
  membershipId: 'new-membership' as MembershipId,
  worker: {
    payerCode: 'DESA-1',
    nik,
    name: 'Kenanga Biru Fajar',
    districtCode: '510604',
    occupation: 'OJEK',
    incomeBase: rupiah(1_000_000),
    sector: 'TRANSPORT',
    startsOn: '2025-06-01',
    nominatedOn: '2025-05-20',
  },
};
const payers = new Map([
  ['DESA-1', village],
  ['APBD-1', regency],
]);
const nobody: Known = { payers, persons: new Map() };
const known = (payerId: PayerId, startsOn = '2025-06-01', name = 'KENANGA BIRU FAJAR'): Known => ({
  payers,
  persons: new Map([
    [nik, { personId: 'old-person' as PersonId, name, memberships: [{ payerId, startsOn }] }],
  ]),
});

describe('enrolling a line', () => {
  it('of an unknown person makes a person and a membership', () => {
    const { memberships } = enroll(nobody, [candidate]);
    expect(memberships).toEqual([
      {
        line: 2,
        membershipId: 'new-membership',
        personId: 'new-person',
        payerId: village,
        isNewPerson: true,
        worker: candidate.worker,
      },
    ]);
  });

  it('again changes nothing', () => {
    expect(enroll(known(village), [candidate])).toEqual({
      memberships: [],
      unchanged: 1,
      errors: [],
      warnings: [],
    });
  });

  it('of a person whom another payer insures too makes a second membership and says so', () => {
    const { memberships, warnings } = enroll(known(regency), [candidate]);
    expect(memberships).toMatchObject([{ personId: 'old-person', payerId: village, isNewPerson: false }]);
    expect(warnings).toEqual([{ line: 2, column: 'nik', code: 'ALSO_MEMBER_OF_OTHER_PAYER' }]);
  });

  it('from another date under the same payer is refused', () => {
    expect(enroll(known(village, '2025-01-01'), [candidate]).errors).toEqual([
      { line: 2, column: 'mulai', code: 'ALREADY_MEMBER_FROM_OTHER_DATE' },
    ]);
  });

  it('under an unknown payer is refused', () => {
    expect(enroll({ ...nobody, payers: new Map() }, [candidate]).errors).toEqual([
      { line: 2, column: 'kode_pembayar', code: 'PAYER_UNKNOWN' },
    ]);
  });

  it('with another name for the same number says so', () => {
    expect(enroll(known(village, '2025-06-01', 'Melati Putih'), [candidate])).toMatchObject({
      unchanged: 1,
      warnings: [{ line: 2, column: 'nama', code: 'NAME_DIFFERS' }],
    });
  });

  it('is counted once, whatever came of it', () => {
    const stranger = { ...candidate, worker: { ...candidate.worker, payerCode: '?' } };
    const tally = countEnrollment(emptyTally, enroll(nobody, [candidate, stranger]));
    expect(tally).toMatchObject({ rows: 2, enrolled: 1, unchanged: 0, rejected: 1 });
  });
});

describe('the chunks of a roster', () => {
  const members = (count: number, payerCode: string) =>
    Array.from({ length: count }, () => ({ ...candidate, worker: { ...candidate.worker, payerCode } }));

  it('hold one payer and at most a thousand members each, and go on counting', () => {
    const { memberships } = enroll(nobody, [...members(1001, 'DESA-1'), ...members(2, 'APBD-1')]);
    const chunks = rosterChunks({
      rosterId: 'roster' as RosterId,
      chunksBefore: 4,
      memberships,
      records: new Map(),
    });
    expect(chunks.map(({ data }) => [data.chunk, data.payerId, data.members.length])).toEqual([
      [4, village, 1000],
      [5, village, 1],
      [6, regency, 2],
    ]);
  });

  it('name the personal record only where it was made now', () => {
    const record = { recordId: 'new-person', version: 1, commitment: 'c' };
    const part = {
      rosterId: 'roster' as RosterId,
      chunksBefore: 0,
      records: new Map([['new-person', record]]),
    };
    const [fresh] = rosterChunks({ ...part, memberships: enroll(nobody, [candidate]).memberships });
    const [old] = rosterChunks({ ...part, memberships: enroll(known(regency), [candidate]).memberships });
    expect(fresh?.data.members[0]?.record).toEqual(record);
    expect(old?.data.members[0]?.record).toBeNull();
  });

  it('carry no name, number or district', () => {
    const [chunk] = rosterChunks({
      rosterId: 'roster' as RosterId,
      chunksBefore: 0,
      memberships: enroll(nobody, [candidate]).memberships,
      records: new Map(),
    });
    expect(JSON.stringify(chunk)).not.toMatch(/5106040101909001|Kenanga|510604/);
  });
});

it('compares names without case, accents and doubled spaces', () => {
  expect(nameKey('  Kenángá   BIRU-Fajar ')).toBe('kenanga biru fajar');
});
