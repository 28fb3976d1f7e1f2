import { describe, expect, it } from '@jest/globals';
import { registryRows } from './registry-rows.js';

const personId = '01990000-0000-7000-8000-000000000002';
const payee = (payeeId: string, nik: string | null) => ({
  ...{ payeeId, nik, name: 'Contoh Waris', relation: 'WIDOW', weight: 1 },
  ...{ bankCode: '129', account: '…44', accountName: 'Contoh Waris', guardian: null },
});
const people = {
  person: { personId, name: 'Contoh Peserta', nik: '51…01' },
  payees: [payee('one', '51…02'), payee('two', null)],
};
const answer = (change: object = {}) => ({
  ...{ about: 'WORKER' as const, subject: personId, found: true, nameMatches: true, birthMatches: null },
  ...{ isDead: true, deathDate: '2025-12-20', answeredAt: '2025-12-22T02:00:00.000Z', evidence: 'x/3' },
  ...change,
});

describe('What the registry says of the people of a case', () => {
  it('has a line for everybody, asked or not', () => {
    expect(registryRows(people, [])).toMatchObject([
      { about: 'worker', name: 'Contoh Peserta', asked: 'notYet' },
      { about: 'payee', subject: 'one', asked: 'notYet' },
      { about: 'payee', subject: 'two', asked: 'noNik' },
    ]);
  });

  it.each([
    [answer(), { says: 'sameName', life: 'dead', deathDate: '2025-12-20' }],
    [answer({ isDead: false, deathDate: null }), { says: 'sameName', life: 'alive' }],
    [answer({ nameMatches: false }), { says: 'otherName', life: 'dead' }],
    [
      answer({ found: false, nameMatches: null, isDead: null, deathDate: null }),
      { says: 'unknown', life: 'notSaid', deathDate: null },
    ],
  ])('tells %j', (said, row) => {
    expect(registryRows(people, [said])[0]).toMatchObject({ asked: 'answered', ...row });
  });
});
