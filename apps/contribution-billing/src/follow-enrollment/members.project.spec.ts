import { describe, expect, it } from '@jest/globals';
import { membersOf, payersOf } from './members.project.js';

const terms = { startsOn: '2025-06-01', incomeBase: 1_000_000, sector: 'OTHER' };
const surplus = { nominatedOn: '2025-05-20', occupation: 'PETANI', record: null };
const chunk = {
  type: 'RosterChunkEnrolled',
  data: {
    payerId: 'village',
    members: [
      { membershipId: 'm1', personId: 'p1', ...terms, ...surplus },
      { membershipId: 'm2', personId: 'p2', ...terms, ...surplus },
    ],
  },
};
const single = {
  type: 'MembershipStarted',
  data: { membershipId: 'm3', personId: 'p3', payerId: 'wadah', ...terms, ...surplus },
};
const payer = {
  type: 'PayerRegistered',
  data: {
    payerId: 'village',
    payerCode: 'DESA-1',
    kind: 'APBDES',
    name: 'Desa',
    regionCode: '5106',
    decree: null,
  },
};
const others = [
  { type: 'PersonRegistered', data: {} },
  { type: 'RosterImported', data: {} },
  { type: 'HeirsRecorded', data: {} },
  { type: 'PersonNikShown', data: {} },
];

describe('what billing keeps of enrollment', () => {
  it('is each member once, of chunks and of single memberships, without what it has no use for', () => {
    expect(membersOf([chunk, payer, single, ...others])).toEqual([
      { membershipId: 'm1', personId: 'p1', payerId: 'village', ...terms },
      { membershipId: 'm2', personId: 'p2', payerId: 'village', ...terms },
      { membershipId: 'm3', personId: 'p3', payerId: 'wadah', ...terms },
    ]);
  });

  it('is each payer with its code, kind, name and region', () => {
    expect(payersOf([chunk, payer, ...others])).toEqual([
      { payerId: 'village', payerCode: 'DESA-1', kind: 'APBDES', name: 'Desa', regionCode: '5106' },
    ]);
  });
});
