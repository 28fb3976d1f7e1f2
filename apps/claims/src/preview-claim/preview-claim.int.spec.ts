import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { readOnly } from '../claim-ledger/read-only.js';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { reportEntry } from '../report-accident/testing-reports.js';
import { accidentEntry, accountFor, deathEntry, payeeEntry } from '../submit-claim/testing-entries.js';
import { arrive, covers, enrolled, listed, paidInTime, worker } from '../validate-claim/testing-facts.js';

const SAMPLE = join(import.meta.dirname, '../../../../test/samples/bangli/cases.json');
const { cases } = JSON.parse(readFileSync(SAMPLE, 'utf8')) as { cases: SampleEntry[] };

type Entry = ReturnType<typeof deathEntry> & Record<string, unknown>;
type SampleEntry = Omit<Entry, 'personId'> & { readonly key: string };

let service: TestService;
let officer: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  officer = service.as('officer.ayu', 'claims-officer');
});
afterAll(() => service.close());

async function member(...months: string[]): Promise<string> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(months, one));
  return one.personId;
}

const FIELDS = ['programme', 'outcome', 'personId', 'eventDate', 'documents', 'costs', 'stmbDays'];

/** What may be asked of an entry: everything but the people and the story. */
const asked = (entry: Record<string, unknown>): Record<string, unknown> => ({
  ...Object.fromEntries(FIELDS.filter(name => name in entry).map(name => [name, entry[name]])),
  payees: (entry['payees'] as { relation: string; weight?: number }[]).map(({ relation, weight }) => ({
    relation,
    ...(weight === undefined ? {} : { weight }),
  })),
});

const preview = async (entry: Record<string, unknown>) => {
  const { status, body } = await officer.post('/api/claims/preview', entry, null);
  expect([status, body]).toEqual([200, body]);
  return body;
};

const submitted = async (entry: Entry) => {
  const { status, body } = await officer.post('/api/claims', entry);
  expect([status, body]).toEqual([201, body]);
  return body;
};

const assessed = async (entry: Entry) => {
  const { claimId } = await submitted(entry);
  await service.as('verifier.made', 'claims-verifier').post(`/api/claims/${claimId}/verification`, {});
  return (await officer.get(`/api/claims/${claimId}`)).body;
};

const heirsOf = (personId: string) => {
  const of = { accountNumber: accountFor(personId) };
  return [
    payeeEntry({ ...of, relation: 'SPOUSE', weight: 3 }),
    payeeEntry({ ...of, relation: 'CHILD', weight: 2 }),
    payeeEntry({ ...of, relation: 'CHILD', weight: 2 }),
  ];
};

function sample(key: string, personId: string, change: Record<string, unknown> = {}): Entry {
  const {
    worker: _row,
    title: _title,
    key: _key,
    ...entry
  } = cases.find(one => one.key === key) as SampleEntry;
  return { ...entry, personId, ...change } as Entry;
}

describe('A preview promises what the claim then gets', () => {
  it.each([
    ['village-death', 42_000_000, ['2025-09', '2025-10', '2025-11'], true],
    ['athlete-accident', 63_056_229, ['2025-08', '2025-09'], false],
    ['december-death', 10_000_000, ['2025-12'], true],
  ])('%s: %d', async (key, total, months, isShared) => {
    const personId = await member(...months);
    const entry = sample(key, personId, isShared ? { payees: heirsOf(personId) } : {});
    const promised = await preview(asked(entry));
    const claim = await assessed(entry);
    expect(promised).toMatchObject({
      ...{ stillNeeded: [], refusal: null, validation: { ok: true, reasons: [] }, missingDocuments: [] },
      ...{ total, supposesDocuments: false, dueOn: claim.dueOn },
      flags: { unconfirmed: claim.flags.unconfirmed, policies: claim.flags.policies },
    });
    expect(promised.lines).toEqual(claim.lines);
    expect(promised.cover).toEqual(claim.state.cover);
    expect(promised.requiredDocuments).toEqual(claim.documents.required);
    expect(promised.shares.map(({ amount }: { amount: number }) => amount)).toEqual(
      claim.shares.map(({ amount }: { amount: number }) => amount),
    );
    expect(promised.shares[0]).toMatchObject({ index: 0, relation: entry.payees[0]?.relation });
  });
});

describe('A preview names the reasons that the claim then waits for', () => {
  const reasonsOf = async (entry: Entry) => {
    const promised = await preview(asked(entry));
    const { reasons, missingDocuments, dueOn } = await submitted(entry);
    expect(promised.validation).toEqual({ ok: false, reasons });
    expect(promised).toMatchObject({ missingDocuments, dueOn });
    return { promised, codes: reasons.map(({ code }: { code: string }) => code) };
  };

  it('an unpaid month, invoiced or not', async () => {
    const one = worker();
    await arrive(service, enrolled(one), listed('2025-12', one));
    const { promised, codes } = await reasonsOf(deathEntry(one.personId));
    expect(codes).toEqual(['MONTH_NOT_PAID']);
    expect(promised).toMatchObject({ lines: [], total: 0, shares: [], cover: null });
  });

  it('a month that was paid after the event', async () => {
    const one = worker();
    await arrive(service, enrolled(one), covers('2025-12', '2025-12-21', one));
    expect((await reasonsOf(deathEntry(one.personId))).codes).toEqual(['PAID_AFTER_EVENT']);
  });

  it('a missing document, and what the benefit is once it comes', async () => {
    const entry = deathEntry(await member('2025-12'));
    const { promised, codes } = await reasonsOf({ ...entry, documents: entry.documents.slice(1) });
    expect(codes).toEqual(['DOCUMENTS_MISSING']);
    expect(promised).toMatchObject({ supposesDocuments: true, total: 10_000_000, dueOn: null });
    expect(promised.requiredDocuments[0]).toMatchObject({ code: 'KPJ_CARD', present: false });
  });

  it('a duplicate, until the first is withdrawn', async () => {
    const entry = deathEntry(await member('2025-12'));
    const first = await submitted(entry);
    const { promised, codes } = await reasonsOf(entry);
    expect(codes).toEqual(['DUPLICATE_CLAIM']);
    expect(promised).toMatchObject({ total: 0, lines: [] });
    const { body } = await officer.get(`/api/claims?personId=${entry.personId}`);
    for (const { claimId } of body.items) {
      await officer.post(`/api/claims/${claimId}/withdrawal`, { reason: 'FAMILY_ASKED' });
    }
    expect((await preview(asked(entry))).validation).toEqual({ ok: true, reasons: [] });
    expect(first.state).toBe('Validated');
  });

  it('a person whom nobody has enrolled', async () => {
    const { codes } = await reasonsOf(deathEntry(worker().personId));
    expect(codes).toEqual(['PERSON_NOT_ENROLLED']);
  });
});

describe('A preview of a claim that names the report of its accident', () => {
  const report = async (victims: readonly string[], change: Record<string, unknown> = {}) => {
    const { status, body } = await officer.post('/api/accidents', reportEntry(victims, change));
    expect([status, body]).toEqual([201, body]);
    return body.accidentId as string;
  };

  it('waits for the conclusion on a suspicion, as the claim then does', async () => {
    const personId = await member('2025-12');
    const accidentReport = await report([personId], { suspected: true });
    const entry = accidentEntry(personId, { accidentReport });
    const promised = await preview({ ...asked(entry), accidentReport });
    const { reasons } = await submitted(entry);
    expect(promised).toMatchObject({ refusal: null, validation: { ok: false, reasons } });
    expect(reasons).toMatchObject([{ code: 'ACCIDENT_NOT_CONCLUDED' }]);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['another day', { happenedOn: '2025-12-19' }, { code: 'ACCIDENT_ON_ANOTHER_DAY' }],
    ['a disease', { category: 'OCCUPATIONAL_DISEASE' }, { code: 'DISEASE_CLAIMED_AS_ACCIDENT' }],
  ])('names the refusal of a report of %s in the words of the submission', async (_what, change, refusal) => {
    const personId = await member('2025-12');
    const accidentReport = await report([personId], change);
    const entry = accidentEntry(personId, { accidentReport });
    const promised = await preview({ ...asked(entry), accidentReport });
    const { body } = await officer.post('/api/claims', entry);
    expect(promised.refusal).toMatchObject({ ...refusal, code: body.code, values: body.values });
    expect(promised).toMatchObject({ validation: { ok: false, reasons: [] }, lines: [], total: 0 });
  });

  it('finds that the victim has a claim, is none, or that there is no such report', async () => {
    const personId = await member('2025-12');
    const accidentReport = await report([personId]);
    const entry = accidentEntry(personId, { accidentReport });
    expect(await preview({ ...asked(entry), accidentReport })).toMatchObject({
      ...{ refusal: null, validation: { ok: true, reasons: [] } },
    });
    await submitted(entry);
    const codeOf = async (of: string, accident: string) =>
      (await preview({ ...asked(accidentEntry(of)), accidentReport: accident })).refusal?.code;
    expect(await codeOf(personId, accidentReport)).toBe('VICTIM_HAS_A_CLAIM');
    expect(await codeOf(await member('2025-12'), accidentReport)).toBe('VICTIM_NOT_REPORTED');
    expect(await codeOf(personId, worker().personId)).toBe('ACCIDENT_NOT_FOUND');
  });

  it('says what the report answers before the receipts are there', async () => {
    const personId = await member('2025-12');
    const accidentReport = await report([personId], { happenedOn: '2025-12-19' });
    const { costs: _none, stmbDays: _nor, ...entry } = asked(accidentEntry(personId));
    expect((await preview({ ...entry, accidentReport })).refusal).toMatchObject({
      code: 'ACCIDENT_ON_ANOTHER_DAY',
    });
    const future = { ...entry, eventDate: '2999-01-01', accidentReport };
    expect((await preview(future)).refusal?.code).not.toBe('ACCIDENT_ON_ANOTHER_DAY');
  });

  it('of a disease asks for its papers', async () => {
    const personId = await member('2025-12');
    const accidentReport = await report([personId], { category: 'OCCUPATIONAL_DISEASE' });
    const promised = await preview({ ...asked(accidentEntry(personId)), accidentReport, disease: {} });
    expect(promised.refusal).toBeNull();
    const codes = promised.requiredDocuments.map(({ code }: { code: string }) => code);
    const usual = (await preview(asked(accidentEntry(personId)))).requiredDocuments;
    expect(codes).not.toEqual(usual.map(({ code }: { code: string }) => code));
  });
});

describe('A preview of a claim that came back', () => {
  const returned = async () => {
    const entry = deathEntry(await member('2025-10', '2025-11', '2025-12'));
    const { claimId } = await submitted(entry);
    const verifier = service.as('verifier.made', 'claims-verifier');
    await verifier.post(`/api/claims/${claimId}/verification`, {});
    const sent = await verifier.post(`/api/claims/${claimId}/return`, { reason: 'PAYEE_TO_CORRECT' });
    expect([sent.status, sent.body]).toEqual([201, sent.body]);
    return { entry, claimId };
  };
  const { personId: _someone, ...ofNobody } = asked(deathEntry(''));

  it('does not take it for its own duplicate, and promises what it then gets', async () => {
    const { entry, claimId } = await returned();
    expect((await preview(asked(entry))).validation.reasons).toMatchObject([{ code: 'DUPLICATE_CLAIM' }]);
    const promised = await preview({ claimId, documents: entry.documents });
    expect(promised).toMatchObject({
      ...{ stillNeeded: [], refusal: null, validation: { ok: true, reasons: [] }, total: 42_000_000 },
    });
    const { documents, costs, stmbDays, payees, narrative } = entry;
    const again = { documents, costs, stmbDays, payees, narrative };
    await officer.post(`/api/claims/${claimId}/resubmission`, again);
    await service.as('verifier.made', 'claims-verifier').post(`/api/claims/${claimId}/verification`, {});
    const { body } = await officer.get(`/api/claims/${claimId}`);
    expect(promised).toMatchObject({ lines: body.lines, dueOn: body.dueOn, total: body.total });
  });

  it('still finds another claim of the same event that came before it', async () => {
    const { entry, claimId } = await returned();
    const later = await submitted(entry);
    expect((await preview({ ...asked(entry), claimId })).validation.ok).toBe(true);
    expect((await officer.get(`/api/claims/${later.claimId}`)).body.reasons).toMatchObject([
      { code: 'DUPLICATE_CLAIM' },
    ]);
  });

  it('is for whoever may submit it again, and while it may be', async () => {
    const { claimId } = await returned();
    const other = service.as('officer.putu', 'claims-officer');
    const { body } = await other.post('/api/claims/preview', { ...ofNobody, claimId }, null);
    expect(body).toMatchObject({ refusal: { code: 'DUTY_HELD_BY_ANOTHER' }, lines: [], total: 0 });
    const open = await submitted(deathEntry(await member('2025-12')));
    expect((await preview({ claimId: open.claimId })).refusal).toMatchObject({ code: 'NOT_AT_THIS_STAGE' });
    const nothing = await officer.post('/api/claims/preview', { claimId: worker().personId }, null);
    expect(nothing).toMatchObject({ status: 404, body: { code: 'CLAIM_NOT_FOUND' } });
  });
});

describe('A preview of what is not known yet', () => {
  it('says what is still needed, and the papers as soon as the programme is known', async () => {
    expect(await preview({})).toMatchObject({
      stillNeeded: ['programme', 'outcome', 'personId', 'eventDate'],
      ...{ validation: { ok: false, reasons: [] }, requiredDocuments: [], total: 0 },
    });
    const { stillNeeded, missingDocuments } = await preview({ programme: 'JKM', outcome: 'death' });
    expect(stillNeeded).toEqual(['personId', 'eventDate']);
    expect(missingDocuments[0]).toMatchObject({ code: 'KPJ_CARD', text: { en: 'Membership card (KPJ)' } });
  });

  it('needs no payee to tell the benefit', async () => {
    const { payees: _none, ...entry } = asked(deathEntry(await member('2025-12')));
    expect(await preview(entry)).toMatchObject({ total: 10_000_000, shares: [], validation: { ok: true } });
  });

  it('tells of the insured before the receipts are there, and that they are needed', async () => {
    const { costs: _none, stmbDays: _nor, ...entry } = asked(accidentEntry(await member('2025-12')));
    expect(await preview({ ...entry, documents: [] })).toMatchObject({
      refusal: { code: 'BENEFIT_NOTHING_CLAIMED', text: { en: 'Neither costs nor days are claimed.' } },
      validation: { ok: false, reasons: [{ code: 'DOCUMENTS_MISSING' }] },
      lines: [],
    });
  });

  it('names the refusal that a submission would meet, in the same words', async () => {
    const entry = deathEntry(await member('2025-12'), { eventDate: '2999-01-01' });
    const { body } = await officer.post('/api/claims', entry);
    const { refusal, validation } = await preview(asked(entry));
    expect(refusal).toMatchObject({ code: body.code, values: body.values });
    expect(refusal.text).toEqual({ id: body.texts.id.detail, en: body.texts.en.detail });
    expect(validation).toEqual({ ok: false, reasons: [] });
  });
});

describe('A preview changes nothing', () => {
  it('in any table, and takes no name', async () => {
    const entry = deathEntry(await member('2025-12'));
    const before = await everything();
    await preview(asked(entry));
    expect(await everything()).toEqual(before);
    const named = await officer.post('/api/claims/preview', { payees: entry.payees }, null);
    expect(named).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID' } });
    const auditor = await service.as('auditor-1', 'auditor').post('/api/claims/preview', {}, null);
    expect(auditor.body.code).toBe('ROLE_NOT_ALLOWED');
  });

  it('because the database would refuse it', async () => {
    const write = "INSERT INTO duty (case_id, duty, actor) VALUES (gen_random_uuid(), 'submitter', 'a')";
    const attempt = readOnly(service.database.dataSource, tx => rows(tx, write));
    await expect(attempt).rejects.toThrow('read-only transaction');
  });
});

/** Every row of every table, counted and digested. */
async function everything(): Promise<unknown[]> {
  const { dataSource } = service.database;
  const tables = await rows<{ name: string }>(
    dataSource,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  const seen: unknown[] = [];
  for (const { name } of tables) {
    const digest = `SELECT count(*)::int AS rows, md5(string_agg(one::text, '' ORDER BY one::text)) AS digest FROM ${name} AS one`;
    seen.push({ name, ...(await rows<object>(dataSource, digest))[0] });
  }
  expect(seen.length).toBeGreaterThan(8);
  return seen;
}
