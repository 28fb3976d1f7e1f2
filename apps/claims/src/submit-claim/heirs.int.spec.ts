import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, everyTable, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';
import { CANARIES, deathEntry, payeeEntry } from './testing-entries.js';

const FUND = { FUND_ACCOUNT: '129/0123456789/DANA JAMINAN SOSIAL CONTOH' };
const GUARDIAN = 'Canary Wali Sari';
const GUARDIAN_NIK = '5106044101809002';

let service: TestService;
let officer: TestClient;
let verifier: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, { ...DEAF, ...FUND });
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
});
afterAll(() => service.close());

async function member(): Promise<string> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  return one.personId;
}

const claimOf = async (change: Record<string, unknown>) =>
  officer.post('/api/claims', deathEntry(await member(), change));

async function assessed(change: Record<string, unknown>) {
  const { status, body } = await claimOf(change);
  expect([status, body.state]).toEqual([201, 'Validated']);
  await verifier.post(`/api/claims/${body.claimId}/verification`, {});
  return (await officer.get(`/api/claims/${body.claimId}`)).body;
}

let relatives = 0;
const relative = (relation: string, change: Record<string, unknown> = {}) => {
  relatives += 1;
  return payeeEntry({ relation, accountNumber: `${relatives}${CANARIES.account}`, ...change });
};
const { documents } = deathEntry('');

describe('The heirs of a death', () => {
  it.each([
    [['WIDOW', 'CHILD'], undefined, 1, 'Pasal 40'],
    [['MOTHER'], { proof: 'HEIR_CERTIFICATE', rank: 2, emptyRanks: [1] }, 2, 'Pasal 40'],
    [['SIBLING', 'SIBLING'], { proof: 'HEIR_CERTIFICATE', rank: 3, emptyRanks: [1, 2] }, 3, 'Pasal 40'],
  ])('%j stand in the claim with their rank and its article', async (relations, heirs, rank, article) => {
    const payees = relations.map(relation => relative(relation));
    const claim = await assessed({ payees, ...(heirs ? { heirs } : {}) });
    expect(claim.heirs.rank).toBe(rank);
    expect(claim.heirs.rules[0]).toMatchObject({ regulation: 'PP 44/2015', article });
    expect(claim.heirs.rules).toHaveLength(new Set(relations).size);
    expect(claim.shares).toHaveLength(relations.length);
  });

  it.each([
    ['MOTHER', undefined],
    ['SIBLING', { proof: 'HEIR_CERTIFICATE', rank: 3, emptyRanks: [1] }],
    ['PARENT_IN_LAW', { proof: 'HEIR_CERTIFICATE', rank: 4, emptyRanks: [2, 3] }],
    ['NAMED_IN_WILL', { proof: 'WILL', rank: 5, emptyRanks: [1, 2, 3] }],
  ])('%s with %j is refused while there may be somebody of a higher rank', async (relation, heirs) => {
    const personId = await member();
    const before = await everyTable(service.database.dataSource);
    const entry = deathEntry(personId, { payees: [relative(relation)], ...(heirs ? { heirs } : {}) });
    const { status, body } = await officer.post('/api/claims', entry);
    expect([status, body.code]).toEqual([422, 'HEIRS_NOT_PROVED']);
    expect(body.values).toMatchObject({ regulation: 'PP 44/2015', article: 'Pasal 40' });
    expect(body.texts.en.detail).toContain('PP 44/2015 Pasal 40');
    expect(await everyTable(service.database.dataSource)).toEqual(before);
  });

  it.each([
    ['a rank that is no number', { proof: 'HEIR_CERTIFICATE', rank: 'first' }],
    ['an unknown proof', { proof: 'RUMOUR', rank: 1 }],
    ['a rank twice', { proof: 'HEIR_CERTIFICATE', rank: 3, emptyRanks: [1, 1] }],
    ['what is not asked', { proof: 'HEIR_CERTIFICATE', rank: 1, name: CANARIES.name }],
  ])('%s is refused before it is looked at', async (_what, heirs) => {
    expect((await claimOf({ heirs })).status).toBe(400);
  });

  it('are previewed by the same rule', async () => {
    const { payees: _none, narrative: _n, diagnosis: _d, ...facts } = deathEntry(await member());
    const asked = { ...facts, payees: [{ relation: 'SIBLING' }] };
    const { body } = await officer.post('/api/claims/preview', asked, null);
    expect(body.refusal).toMatchObject({ code: 'HEIRS_NOT_PROVED' });
    const minor = { ...facts, payees: [{ relation: 'CHILD', isMinor: true }] };
    const promised = await officer.post('/api/claims/preview', minor, null);
    expect(promised.body.missingDocuments.map(({ code }: { code: string }) => code)).toEqual([
      'GUARDIANSHIP',
    ]);
  });
});

describe('A minor', () => {
  const guardian = { name: GUARDIAN, nik: GUARDIAN_NIK, basis: 'PARENT' };
  const child = (change: Record<string, unknown> = {}) =>
    relative('CHILD', {
      nik: undefined,
      birthDate: '2015-05-05',
      accountName: GUARDIAN,
      guardian,
      ...change,
    });
  const withPapers = (...payees: object[]) => ({ payees, documents: [...documents, 'GUARDIANSHIP'] });

  it('is paid through a guardian, whom those who work on the claim see', async () => {
    const claim = await assessed(withPapers(child()));
    expect(claim.payees).toMatchObject([
      {
        name: CANARIES.name,
        accountName: GUARDIAN,
        guardian: { name: GUARDIAN, nik: '510604******9002', basis: 'PARENT' },
      },
    ]);
    expect(claim.state.payees).toMatchObject([{ relation: 'CHILD', isMinor: true }]);
  });

  it('asks for the paper that shows the guardianship', async () => {
    const { body } = await claimOf({ payees: [child()] });
    expect(body).toMatchObject({ state: 'NeedsAttention', missingDocuments: [{ code: 'GUARDIANSHIP' }] });
    const received = await officer.post(`/api/claims/${body.claimId}/documents`, {
      documents: ['GUARDIANSHIP'],
    });
    expect(received.body).toMatchObject({ state: 'Validated', missingDocuments: [] });
  });

  it('and the guardian are in no event and no row', async () => {
    await claimOf(withPapers(child()));
    const [kept] = await rows<{ everything: string }>(
      service.database.dataSource,
      `SELECT (SELECT string_agg(data::text || metadata::text, '') FROM events)
        || (SELECT string_agg(to_json(claim)::text, '') FROM claim) AS everything`,
    );
    for (const canary of [GUARDIAN, GUARDIAN_NIK, '2015-05-05'])
      expect(kept?.everything).not.toContain(canary);
    const kinds = await rows<{ kind: string }>(
      service.database.dataSource,
      'SELECT DISTINCT kind FROM private_record ORDER BY kind',
    );
    expect(kinds.map(({ kind }) => kind)).toContain('MinorPayeeRecord');
  });

  it.each([
    ['without a guardian', { guardian: undefined }, 'GUARDIAN_MISSING'],
    ['without a birth date', { birthDate: undefined }, 'PAYEE_BIRTH_DATE_MISSING'],
    [
      'by a NIK alone',
      { birthDate: undefined, guardian: undefined, nik: '5106040505159001' },
      'PAYEE_BIRTH_DATE_MISSING',
    ],
    ['who is of age', { birthDate: '1990-05-05' }, 'GUARDIAN_OF_AN_ADULT'],
    ['who is not born yet', { birthDate: '2999-01-01' }, 'PAYEE_NOT_BORN'],
    [
      'with a guardian by no decree',
      { guardian: { ...guardian, basis: 'DECREE' } },
      'GUARDIAN_DECREE_MISSING',
    ],
    [
      'with an unreadable guardian',
      { guardian: { ...guardian, nik: '5106044199809002' } },
      'GUARDIAN_NIK_UNREADABLE',
    ],
  ])('%s is refused, and nothing is repeated', async (_what, change, code) => {
    const { status, body } = await claimOf(withPapers(child(change)));
    expect([status, body.code, body.values.payee]).toEqual([422, code, 1]);
    expect(JSON.stringify(body)).not.toContain(GUARDIAN);
  });
});

describe('Without an heir and a will', () => {
  const heirs = { proof: 'NO_HEIRS', emptyRanks: [1, 2, 3, 4, 5] };
  const papers = [
    ...documents.filter(code => code !== 'HEIR_CERTIFICATE' && code !== 'KTP_HEIR'),
    ...['NO_HEIRS_STATEMENT', 'KTP_FUNERAL_ARRANGER'],
  ];
  const arranged = { heirs, documents: papers, payees: [relative('FUNERAL_ARRANGER')] };

  it('the funeral goes to whoever arranged it and the rest to the account of the settings', async () => {
    const claim = await assessed(arranged);
    expect(claim.shares.map(({ amount }: { amount: number }) => amount)).toEqual([10_000_000, 32_000_000]);
    expect(claim.payees).toMatchObject([
      { relation: 'FUNERAL_ARRANGER', name: CANARIES.name },
      { relation: 'SOCIAL_SECURITY_FUND', account: '******6789', accountName: 'DANA JAMINAN SOSIAL CONTOH' },
    ]);
    expect(claim.heirs.rules.map(({ article }: { article: string }) => article)).toEqual([
      'Pasal 40',
      'Pasal 40',
    ]);
  });

  it('no officer names the fund, with heirs or without', async () => {
    for (const change of [{}, arranged]) {
      const payees = [relative('FUNERAL_ARRANGER'), relative('SOCIAL_SECURITY_FUND')];
      const { body } = await claimOf({ ...change, payees });
      expect([body.code, body.values.payee]).toEqual(['FUND_IS_NOT_TYPED', 2]);
    }
  });

  it('a refused case of a list leaves the others alone', async () => {
    const claims = [
      deathEntry(await member(), { ...arranged, payees: [relative('SIBLING')] }),
      deathEntry(await member()),
    ];
    const { body } = await officer.post('/api/claims/submissions', { claims });
    expect(body.items).toMatchObject([
      { claim: null, refusal: { code: 'ONE_FUNERAL_ARRANGER' } },
      { claim: { state: 'Validated' }, refusal: null },
    ]);
  });
});
