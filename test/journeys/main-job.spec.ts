import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { allTopics } from '#contracts';
import { Databases } from '../databases.js';
import { checkLedger } from '../faults/check/ledger.js';
import { READ_MODEL_CHECKS } from '../faults/check/read-models.js';
import { type JourneySystem, startJourney } from './journey-system.js';
import { until } from './main-job/until.js';
import { PersonalData } from './personal-data.js';
import { readTopics } from './read-topic.js';
import { answersToWrongRequests } from './wrong-requests.js';

interface Claim {
  readonly claimId: string;
  readonly receiptNumber: string;
}

interface LogLine {
  readonly number: number;
  readonly eventId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const REPLAY = 'apps/claims/src/replay/main.js';
const personalData = new PersonalData();
let journey: JourneySystem;
let output: string;
let claims: readonly Claim[];

const summary = () =>
  journey.api.as('auditor-1').get<{ events: number; gapless: boolean }>('/api/audit/summary');

beforeAll(async () => {
  journey = await startJourney([], { registry: true });
  output = await journey.run('test/journeys/main-job/main.js');
  ({ items: claims } = await journey.api.as('auditor-1').get<{ items: Claim[] }>('/api/claims?limit=100'));
}, 240_000);
afterAll(() => journey.close(), 60_000);

describe('The main job on the sample', () => {
  const settled = [
    'JKM Rp42.000.000 settled · 20+12+10 · 5 people · bank 1×',
    'JKK Rp63.056.229 settled · 8 lines · 5 people · bank 1×',
  ];

  it.each([...settled, 'Rp24.746.400', 'Rp114.240.000'])('prints %s', line => {
    expect(output).toContain(line);
  });

  it('leaves three cases open, one of them with its reason', () => {
    expect(output.match(/Waiting for you/g)).toHaveLength(3);
    expect(output).toContain('MONTH_NOT_PAID');
  });

  it('done a second time, changes nothing', async () => {
    const before = await summary();
    const again = await journey.run('test/journeys/main-job/main.js');
    for (const line of settled) expect(again).toContain(line);
    expect(await summary()).toEqual(before);
    expect(before).toMatchObject({ gapless: true });
  }, 120_000);
});

describe('The civil registry', () => {
  const officer = () => journey.api.as('petugas-klaim-1');

  it('was asked about the member of every claim, and knows each', async () => {
    expect(output).toContain('Dukcapil · civil registry: ');
    for (const { claimId } of claims) {
      const answer = await officer().get<{ check: object }>(`/api/claims/${claimId}/registry`);
      expect(answer.check).toMatchObject({
        standing: 'ANSWERED',
        answers: [{ about: 'WORKER', found: true, nameMatches: true }],
      });
    }
  });

  it('tells of two members who died and for whom nobody has claimed', async () => {
    let found: readonly { deathDate: string; monthsPaid: number }[] = [];
    await until('the deaths to be listed', async () => {
      const list = await officer().get<{ items: typeof found }>('/api/claims/unclaimed-deaths');
      found = list.items;
      return found.length > 0;
    });
    expect(found.map(({ deathDate, monthsPaid }) => [deathDate, monthsPaid > 0])).toEqual([
      ['2025-10-30', true],
      ['2025-11-14', true],
    ]);
  }, 60_000);
});

describe('A replay', () => {
  it('of every claim equals the live state', async () => {
    expect(claims).toHaveLength(5);
    for (const { claimId } of claims)
      expect(await journey.run(REPLAY, claimId, '--quiet')).toMatch(/^\s*Replay = live · \d+ events\s*$/);
    expect(await journey.run(REPLAY, paidDeath())).toContain('Replay = live');
  }, 120_000);

  describe('of a copy in which something was altered', () => {
    let copy: readonly LogLine[];
    let thread: readonly LogLine[];
    beforeAll(async () => {
      const file = join(journey.dataDirectory, 'log.ndjson');
      await journey.run('apps/claims/src/replay/export-log.js', file);
      copy = readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as LogLine);
      const death = claims.find(({ receiptNumber }) => receiptNumber === paidDeath());
      thread = await threadOf(death?.claimId ?? '');
    }, 60_000);

    it.each([
      ['ClaimSubmitted', 'eventDate', '2025-11-30'],
      ['BenefitAssessed', 'total', 42_000_001],
      ['PaymentOrdered', 'amount', 42_000_001],
      ['RosterChunkEnrolled', 'sector', 'FISHERY'],
    ])(
      'says that it was a %s, and which member',
      async (type, member, altered) => {
        const file = join(journey.dataDirectory, `${type}.ndjson`);
        const target = thread.find(({ headers }) => headers['ce_type'] === type);
        const changed = copy.map(line =>
          line.eventId === target?.eventId ? alter(line, member, altered) : line,
        );
        writeFileSync(file, changed.map(line => JSON.stringify(line)).join('\n'));
        await expect(journey.run(REPLAY, paidDeath(), '--log', file, '--quiet')).rejects.toMatchObject({
          code: 1,
          stdout: expect.stringMatching(new RegExp(`#${target?.number} ${type}: .*${member}: .*${altered}`)),
        });
      },
      60_000,
    );
  });
});

describe('The read models', () => {
  let databases: Databases;
  beforeAll(() => {
    databases = new Databases(journey.system.addresses);
  });
  afterAll(() => databases.close());

  /** Where a table is referred to, or the sample leaves it empty. */
  const BEFORE: Readonly<Record<string, string>> = {
    'claims.accident_victim': 'ALTER TABLE accident_victim DROP CONSTRAINT accident_victim_accident_id_fkey',
    'disbursement.award': 'ALTER TABLE award DROP CONSTRAINT award_pkey CASCADE',
    'disbursement.repayment_line': `ALTER TABLE repayment_line DROP CONSTRAINT repayment_line_recovery_id_fkey,
      DROP CONSTRAINT repayment_line_file_id_line_fkey`,
    'disbursement.payment': 'ALTER TABLE bank_request DROP CONSTRAINT bank_request_payment_id_fkey',
  };
  const INSTEAD: Readonly<Record<string, string>> = {
    'enrollment.heir_on_file': `INSERT INTO heir_on_file (person_id, position, record_id, record_version, relation)
      VALUES (gen_random_uuid(), 1, gen_random_uuid(), 1, 'SPOUSE')`,
    'claims.filed_document': `INSERT INTO filed_document (sha256, claim_id, document)
      VALUES (repeat('a', 64), gen_random_uuid(), 'KTP_HEIR')`,
    'claims.accident': `INSERT INTO accident (accident_id, version, report_number, happened_on, region_code, category,
        reported_at, suspected)
      VALUES (gen_random_uuid(), 1, 'KK1-2026-0000000000', '2026-01-02', '5106', 'AT_WORK', now(), false)`,
    'claims.accident_victim': `INSERT INTO accident_victim (accident_id, person_id, happened_on, place)
      VALUES (gen_random_uuid(), gen_random_uuid(), '2026-01-02', 0)`,
    'claims.return_to_work': `INSERT INTO return_to_work (return_id, claim_id, person_id, version, waits_for, since, state)
      VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 1, 'FITNESS', now(), '{}')`,
    'claims.hospital_invoice': `INSERT INTO hospital_invoice (hospital_code, number, claim_id, batch)
      VALUES ('RS-CONTOH-1', 'INV/1', gen_random_uuid(), 1)`,
    'disbursement.award_correction': `INSERT INTO award_correction (claim_id, version, amount)
      SELECT claim_id, 99, amount FROM award LIMIT 1`,
    'disbursement.recovery': `INSERT INTO recovery (recovery_id, claim_id, payee_id, receipt_number, status, owed, repaid, waived,
        state, opened_position, opened_at, version, changed_at)
      VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'JKK-2026-0000000000', 'Open', 1, 0, 0, '{}', 1, now(), 1, now())`,
    'disbursement.repayment_line': `INSERT INTO repayment_line (file_id, line, recovery_id, kind, matched_at)
      VALUES (gen_random_uuid(), 1, gen_random_uuid(), 'STATEMENT', now())`,
    'disbursement.disputed_case': `INSERT INTO disputed_case (claim_id, version, open)
      VALUES (gen_random_uuid(), 1, true)`,
    'disbursement.corrected_account': `INSERT INTO corrected_account (record_id, record_version, record_commitment, claim_id,
        payee_id, evidence, confirmed_at)
      VALUES (gen_random_uuid(), 2, repeat('a', 64), gen_random_uuid(), gen_random_uuid(), '/13', now())`,
  };

  const CHECKS = [...READ_MODEL_CHECKS, { rows: 'disbursement.entry', faults: checkLedger }];

  it.each(CHECKS)('$rows: what its events make, and a change is seen', async check => {
    const [service = '', table = ''] = check.rows.split(' ')[0]?.split('.') ?? [];
    expect(await check.faults(databases)).toEqual([]);
    await databases.rows(service, 'BEGIN');
    try {
      await databases.rows(service, BEFORE[check.rows] ?? 'SELECT 1');
      await databases.rows(service, INSTEAD[check.rows] ?? `DELETE FROM ${table}`);
      expect(await check.faults(databases)).not.toEqual([]);
    } finally {
      await databases.rows(service, 'ROLLBACK');
    }
  });
});

describe('Personal data of the sample', () => {
  it('is recognised where it belongs: in the private topics', async () => {
    const topics = allTopics.map(({ name }) => name).filter(name => name.endsWith('.private'));
    const messages = await readTopics(journey.system.addresses.kafkaBrokers, topics);
    const found = messages.flatMap(({ value }) => personalData.foundIn(value));
    expect(new Set(found).size).toBeGreaterThan(16_000);
  }, 60_000);

  it('appears in no other topic', async () => {
    const topics = allTopics.map(({ name }) => name).filter(name => !name.endsWith('.private'));
    const messages = await readTopics(journey.system.addresses.kafkaBrokers, topics);
    expect(messages.length).toBeGreaterThan(900);
    const found = messages.flatMap(message => personalData.foundIn(Object.values(message).join('\n')));
    expect(found).toEqual([]);
  }, 60_000);

  it('appears in no stored event', async () => {
    for (const [name, { ownerUrl }] of Object.entries(journey.system.addresses.databases)) {
      if (name === 'sandbox-bank') continue;
      const events = await storedEvents(ownerUrl);
      expect([name, events.flatMap(event => personalData.foundIn(event))]).toEqual([name, []]);
    }
  }, 60_000);

  it('appears in no answer to a wrong request, and in no log line', async () => {
    const answers = await answersToWrongRequests(journey.system.addresses);
    for (const { what, status, body } of answers) {
      expect([what, status, personalData.foundIn(body)]).toEqual([what, expect.any(Number), []]);
      expect([what, status < 500]).toEqual([what, true]);
    }
    const folder = join(journey.dataDirectory, 'logs');
    const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.log'),
    );
    expect(logs.length).toBeGreaterThan(7);
    for (const name of logs) {
      expect([name, personalData.foundIn(readFileSync(join(folder, name), 'utf8'))]).toEqual([name, []]);
    }
  }, 60_000);
});

/** The receipt number of the death that is settled: the first case of the output. */
const paidDeath = (): string => /submits (\S+),/.exec(output)?.[1] ?? 'none';

const threadOf = async (claimId: string): Promise<readonly LogLine[]> =>
  (await journey.api.as('auditor-1').get<{ items: LogLine[] }>(`/api/audit/cases/${claimId}`)).items;

/** The line with one member of its body changed, wherever in it that member first stands. */
function alter(line: LogLine, member: string, value: string | number): LogLine {
  const pattern = new RegExp(`("${member}":)("[^"]*"|[0-9]+)`);
  const body = line.body.replace(pattern, (_all, name) => name + JSON.stringify(value));
  expect(body).not.toBe(line.body);
  return { ...line, body };
}

async function storedEvents(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ event: string }>(
      'SELECT to_jsonb(events)::text AS event FROM events',
    );
    return rows.map(({ event }) => event);
  } finally {
    await client.end();
  }
}
