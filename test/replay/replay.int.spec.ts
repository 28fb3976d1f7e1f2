import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { rows } from '#event-store';
import { createService, lawStreamOf } from '#platform';
import { BUILT_IN_LAW, BUILT_IN_TABLES } from '#statutory';
import { bootForTest, DEAF, type TestService, waitFor } from '#testing';
import { ClaimsModule } from '../../apps/claims/src/claims.module.js';
import { database } from '../../apps/claims/src/database.js';
import { lawInLog } from '../../apps/claims/src/replay/law-in-log.js';
import type { ReplayAnswer } from '../../apps/claims/src/replay/replay-answer.js';
import { deathEntry } from '../../apps/claims/src/submit-claim/testing-entries.js';
import { arrive, covers, enrolled, worker } from '../../apps/claims/src/validate-claim/testing-facts.js';
import { publish, startAudit } from './log-of-its-own.js';

let audit: TestService;
let claims: TestService;
let owner: Client;
let claimId: string;

/** Both services trust the issuer of the audit service: one person, one token. */
const as = async (user: string, role: string) => ({
  authorization: `Bearer ${await audit.issuer.token(user, [role])}`,
  'content-type': 'application/json',
  'idempotency-key': randomUUID(),
});

const post = async (path: string, body: unknown, headers: Record<string, string>) => {
  const answer = await claims.raw(path, { method: 'POST', headers, body: JSON.stringify(body) });
  expect([answer.status, answer.body]).toEqual([201, answer.body]);
  return answer.body;
};

const replay = async () => {
  const { status, body } = await claims.raw(`/api/claims/${claimId}/replay`, {
    headers: await as('auditor-1', 'auditor'),
  });
  return { status, body: body as ReplayAnswer & { code?: string; values?: object } };
};

const inLog = (eventId: string) =>
  waitFor(
    async () =>
      (await rows(audit.database.dataSource, 'SELECT 1 FROM log WHERE event_id = $1', [eventId])).length > 0,
    { what: `${eventId} in the log`, timeoutMs: 60_000 },
  );

/** The facts reach claims by hand and the log by Kafka, one after the other. */
async function facts(): Promise<string> {
  const one = worker();
  for (const event of [enrolled(one), covers('2025-12', '2025-12-05', one)]) {
    await publish(event);
    await inLog(event.id);
    await arrive(claims, event);
  }
  return one.personId;
}

beforeAll(async () => {
  audit = await startAudit();
  claims = await bootForTest(ClaimsModule, database, {
    AUDIT_URL: audit.url,
    OIDC_ISSUER: audit.issuer.url,
  });
  owner = new Client({ connectionString: audit.database.ownerUrl });
  await owner.connect();
  const personId = await facts();
  ({ claimId } = await post('/api/claims', deathEntry(personId), await as('officer.ayu', 'claims-officer')));
  await post(`/api/claims/${claimId}/verification`, {}, await as('verifier.made', 'claims-verifier'));
  const seen = await claims.raw(`/api/claims/${claimId}`, {
    headers: await as('approver.putu', 'claims-approver'),
  });
  const { shownHash } = seen.body;
  await post(`/api/claims/${claimId}/approval`, { shownHash }, await as('approver.putu', 'claims-approver'));
  await inLog(`${claimId}/5`);
}, 120_000);
afterAll(async () => {
  await owner.end();
  await claims.close();
  await audit.close();
}, 60_000);

describe('A case as it was known', () => {
  it('has one moment per event of all services, in the order of the log, and equals the live state', async () => {
    const { status, body } = await replay();
    expect([status, body.verdict]).toEqual([
      200,
      { equal: true, events: 5, tables: 'RECORDED', differences: [] },
    ]);
    expect(body.moments.map(({ service, type, stage, actor }) => [service, type, stage, actor])).toEqual([
      ['enrollment', 'RosterChunkEnrolled', 'NotSubmitted', null],
      ['billing', 'MonthsCovered', 'NotSubmitted', null],
      ['claims', 'ClaimSubmitted', 'Submitted', 'officer.ayu'],
      ['claims', 'ClaimValidated', 'Validated', 'officer.ayu'],
      ['claims', 'ClaimVerified', 'Verified', 'verifier.made'],
      ['claims', 'BenefitAssessed', 'Assessed', 'verifier.made'],
      ['claims', 'ClaimApproved', 'Approved', 'approver.putu'],
    ]);
    const numbers = body.moments.map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((left, right) => left - right));
    expect(body.moments[2]?.meaning.en).toBe('A claim was submitted and has a receipt number');
    expect(body.moments[3]?.causationId).toBe(`${claimId}/1`);
  });

  it('holds at each moment what was known then, and says what changed', async () => {
    const { moments } = (await replay()).body;
    expect(moments.map(({ isOfClaim, state }) => [isOfClaim, state?.version ?? null])).toEqual([
      [false, null],
      [false, null],
      ...[1, 2, 3, 4, 5].map(version => [true, version]),
    ]);
    const [, , submitted, validated, , assessed, approved] = moments;
    expect(submitted?.state).toMatchObject({ stage: 'Submitted', cover: null, assessment: null });
    expect(validated?.state).toMatchObject({ cover: { monthsPaid: 1 }, assessment: null, award: null });
    expect(assessed?.state).toMatchObject({ assessment: { total: 10_000_000 }, award: null });
    expect(approved?.state).toMatchObject({ award: { amount: 10_000_000, paid: 0 } });
    expect(validated?.changes).toContainEqual({ field: 'stage', before: 'Submitted', after: 'Validated' });
    expect(moments[0]?.changes).toEqual([]);
    const live = await claims.raw(`/api/claims/${claimId}`, { headers: await as('auditor-1', 'auditor') });
    expect(approved?.state).toEqual(live.body.state);
  });
});

describe('A case assessed by tables that were corrected since', () => {
  let corrected: NestFastifyApplication;
  let tables: string;
  let ownerOfClaims: Client;
  beforeAll(async () => {
    tables = mkdtempSync(join(tmpdir(), 'corrected-tables-'));
    const table = JSON.stringify(BUILT_IN_TABLES['jkm-first-months.json']);
    writeFileSync(
      join(tables, 'jkm-first-months.json'),
      table.replaceAll('10000000', '11000000').replaceAll('8000000', '9000000'),
    );
    Object.assign(process.env, { STATUTORY_TABLES: tables, ...DEAF });
    corrected = await createService(ClaimsModule, database);
    await corrected.listen(0, '127.0.0.1');
    ownerOfClaims = new Client({ connectionString: claims.database.ownerUrl });
    await ownerOfClaims.connect();
  });
  afterAll(async () => {
    delete process.env['STATUTORY_TABLES'];
    rmSync(tables, { recursive: true });
    await ownerOfClaims.end();
    await corrected.close();
  });

  const verdict = async () => {
    const answer = await fetch(`${await corrected.getUrl()}/api/claims/${claimId}/replay`, {
      headers: await as('auditor-1', 'auditor'),
    });
    return ((await answer.json()) as ReplayAnswer).verdict;
  };
  const told = `FROM events WHERE type = 'BenefitLawAdopted'`;

  it('is computed again by its own', async () => {
    expect(await verdict()).toEqual({ equal: true, events: 5, tables: 'RECORDED', differences: [] });
    expect(await rows(claims.database.dataSource, `SELECT stream_id ${told}`)).toHaveLength(2);
  });

  it('is computed by the others where its own are gone, which is said', async () => {
    const stream = lawStreamOf('BenefitLawAdopted', BUILT_IN_LAW.digest);
    expect((await ownerOfClaims.query(`DELETE ${told} AND stream_id = $1`, [stream])).rowCount).toBe(1);
    const { equal, tables: used, differences } = await verdict();
    expect([equal, used]).toEqual([false, 'OTHERS']);
    expect(differences).toContainEqual({
      field: 'award: assessment.total',
      ...{ left: 10_000_000, right: 11_000_000 },
    });
  });

  it('is proved by the log alone, which holds its tables and their digest', async () => {
    const stream = lawStreamOf('BenefitLawAdopted', BUILT_IN_LAW.digest);
    await inLog(`${stream}/1`);
    const { body } = await audit.raw(`/api/audit/streams/${stream}`, {
      headers: await as('auditor-1', 'auditor'),
    });
    expect(lawInLog(body.items, BUILT_IN_LAW.digest)?.tables).toEqual(BUILT_IN_LAW.tables);
  });
});

describe('A row of the log that somebody with all rights has changed', () => {
  let before: { rows: { number: string; body: Buffer }[] };
  beforeAll(async () => {
    before = await owner.query('SELECT * FROM log WHERE stream = $1', [claimId]);
  });
  afterEach(async () => {
    for (const { number, body } of before.rows) {
      await owner.query('UPDATE log SET body = $2 WHERE number = $1', [number, body]);
    }
    expect((await replay()).body.verdict).toMatchObject({ equal: true });
  });

  const alter = async (version: number, from: string, to: string) => {
    const { rowCount } = await owner.query(
      `UPDATE log SET body = convert_to(replace(convert_from(body, 'UTF8'), $2, $3), 'UTF8')
       WHERE event_id = $1 AND convert_from(body, 'UTF8') LIKE '%' || $2 || '%'`,
      [`${claimId}/${version}`, from, to],
    );
    expect(rowCount).toBe(1);
    return (await replay()).body.verdict;
  };
  const numberOf = async (version: number) => {
    const [row] = await rows<{ number: string }>(
      audit.database.dataSource,
      'SELECT number::text FROM log WHERE event_id = $1',
      [`${claimId}/${version}`],
    );
    return row?.number;
  };

  it('is found by event and field: the day of the event', async () => {
    const { equal, differences } = await alter(1, '"eventDate":"2025-12-20"', '"eventDate":"2025-12-02"');
    expect(equal).toBe(false);
    const values = { left: '2025-12-02', right: '2025-12-20' };
    expect(differences[0]).toEqual({ field: `#${await numberOf(1)} ClaimSubmitted: eventDate`, ...values });
    expect(differences).toContainEqual({ field: 'state: eventDate', ...values });
  });

  it('is found by event and field: the sum, also against the law', async () => {
    const { equal, differences } = await alter(4, '"total":10000000', '"total":42000000');
    expect(equal).toBe(false);
    const values = { left: 42_000_000, right: 10_000_000 };
    expect(differences[0]).toEqual({ field: `#${await numberOf(4)} BenefitAssessed: total`, ...values });
    expect(differences).toContainEqual({ field: 'award: assessment.total', ...values });
  });

  it('is found even where nothing can be made of it any more', async () => {
    const { equal, differences } = await alter(5, '"shares":[', '"parts":[');
    expect(equal).toBe(false);
    const approved = `#${await numberOf(5)} ClaimApproved`;
    expect(differences.map(({ field }) => field)).toEqual(
      expect.arrayContaining([`${approved}: shares`, approved]),
    );
  });
});

describe('An event that the log does not hold', () => {
  const without = async (version: number) => {
    const moved = await owner.query(
      "UPDATE log SET stream = gen_random_uuid(), correlation_id = '' WHERE event_id = $1",
      [`${claimId}/${version}`],
    );
    expect(moved.rowCount).toBe(1);
    const answer = await replay();
    await owner.query('UPDATE log SET stream = $1, correlation_id = $2 WHERE event_id = $3', [
      ...[claimId, claimId, `${claimId}/${version}`],
    ]);
    return answer;
  };

  it('in the middle is a hole, named by its version', async () => {
    const { body } = await without(3);
    expect(body.verdict).toMatchObject({ equal: false, events: 4 });
    expect(body.verdict.differences).toEqual([
      { field: 'version 3', left: 'missing in the log', right: 'expected' },
    ]);
    const approved = body.moments.find(({ type }) => type === 'ClaimApproved');
    expect(approved).toMatchObject({ stage: 'Validated', state: null });
  });

  it('at the end may be on its way: the answer is to ask again', async () => {
    expect(await without(5)).toMatchObject({
      status: 409,
      body: { code: 'CASE_NOT_IN_LOG_YET', values: { inLog: 4, events: 5 } },
    });
  });
});
