import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePorts } from '#stack';
import { waitFor } from '#testing';
import { Gate } from './alone/gate.js';
import { ask, Look } from './alone/look.js';
import {
  accounts,
  claimOf,
  insuredName,
  insuredNik,
  MONTHS,
  payersFile,
  receiptsFile,
  rosterFile,
  WORKERS,
} from './alone/small-case.js';
import { type JourneySystem, startJourney } from './journey-system.js';
import type { ClaimView } from './main-job/case.js';

jest.setTimeout(90_000);

/** One of the reads of each service, and who may do it. */
const READS = {
  enrollment: { user: 'petugas-pendaftaran', path: '/api/payers' },
  billing: { user: 'petugas-iuran', path: '/api/invoices' },
  claims: { user: 'petugas-klaim-1', path: '/api/claims' },
  disbursement: { user: 'keuangan-1', path: '/api/payments' },
  audit: { user: 'auditor-1', path: '/api/audit/summary' },
};
type Service = keyof typeof READS;
const SERVICES = Object.keys(READS) as Service[];
const DECIDING = SERVICES.filter(service => service !== 'audit');

let journey: JourneySystem;
let look: Look;
let personId: string;
let claimId: string;

beforeAll(async () => {
  journey = await startJourney(['billing', 'claims', 'disbursement', 'audit', 'sandbox-bank']);
  look = new Look(journey.system.addresses);
}, 120_000);
afterAll(() => journey.close(), 60_000);

const running = (): string[] => SERVICES.filter(service => journey.system.processes.has(service));

/** Stops every service but one, then starts that one and waits until it says that it is ready. */
async function leaveAlone(service: Service): Promise<void> {
  await Promise.all(running().map(name => journey.system.stopService(name)));
  await journey.system.startService(service);
}

/** The services that are stopped are answered for by the gateway, in the language asked for. */
async function expectOthersToBeExcused(alone: Service): Promise<void> {
  for (const service of SERVICES.filter(name => name !== alone)) {
    const [id, en] = await Promise.all(
      (['id', 'en'] as const).map(language => ask(journey.system.addresses, { ...READS[service], language })),
    );
    expect(id).toMatchObject({
      status: 503,
      code: 'SERVICE_UNAVAILABLE',
      detail: `Layanan ${service} sedang tidak dapat dihubungi; tidak ada yang berubah.`,
    });
    expect(en).toMatchObject({
      status: 503,
      detail: `The service ${service} cannot be reached at the moment; nothing has changed.`,
    });
  }
  expect(running()).toEqual([alone]);
}

const claim = (): Promise<ClaimView & { person: { name: string | null } }> =>
  journey.api.as('petugas-klaim-1').get(`/api/claims/${claimId}`);

describe('Enrollment alone', () => {
  it('takes payers and a roster', async () => {
    await expectOthersToBeExcused('enrollment');
    const officer = journey.api.as('petugas-pendaftaran');
    await officer.upload('/api/payers/import', 'alone-payers', payersFile());
    expect(await officer.upload('/api/rosters', 'alone-roster', rosterFile())).toMatchObject({
      enrolled: WORKERS,
      rejected: 0,
    });
    const found = await officer.search<{ items: { personId: string }[] }>('/api/persons/search', {
      nik: insuredNik,
    });
    expect(found.items).toHaveLength(1);
    personId = found.items[0]?.personId ?? '';
  });
});

describe('Billing alone', () => {
  it('catches up on the roster, bills and takes receipts', async () => {
    await leaveAlone('billing');
    await expectOthersToBeExcused('billing');
    const officer = journey.api.as('petugas-iuran');
    await waitFor(
      async () =>
        (await officer.get<{ members: number }>('/api/invoices/members?month=2025-11')).members === WORKERS,
      { what: 'billing to know the workers', timeoutMs: 60_000 },
    );
    for (const month of MONTHS) {
      const run = await officer.post('/api/invoices', `alone-${month}`, { month, issuedOn: `${month}-01` });
      expect(run).toMatchObject({ invoices: 1, members: WORKERS, amount: WORKERS * 16_800 });
      const receipts = await officer.upload('/api/receipts', `alone-paid-${month}`, receiptsFile(month));
      expect(receipts).toMatchObject({ paid: 1, rejected: 0 });
    }
  });
});

describe('Claims alone', () => {
  const member = 'SELECT membership_id, person_id, payer_id, starts_on::text FROM';
  const month = 'SELECT membership_id, month, invoice_id, issued_on::text, due_on::text';

  it('killed in the middle of catching up, goes on to the state that the others tell of', async () => {
    const blocker = await look.connected('claims');
    await blocker.query('BEGIN; LOCK TABLE covered_month IN ACCESS EXCLUSIVE MODE');
    await leaveAlone('claims');
    const waits = "pg_locks WHERE NOT granted AND relation = 'covered_month'::regclass";
    await waitFor(async () => (await look.count('claims', waits)) > 0, {
      what: 'claims to be in the middle of catching up',
      timeoutMs: 60_000,
    });
    await journey.system.stopService('claims', 'SIGKILL');
    expect((await blocker.query('SELECT FROM covered_month')).rowCount).toBe(0);
    await blocker.end();
    await journey.system.startService('claims');
    await look.until('claims', 'covered_month', WORKERS * MONTHS.length);
    await look.until('claims', 'invoiced_month', WORKERS * MONTHS.length);
    await look.until('claims', 'member', WORKERS);
    await look.until('claims', 'foreign_record', WORKERS);
    expect(await look.rows('claims', `${member} member ORDER BY 1`)).toEqual(
      await look.rows('enrollment', `${member} membership ORDER BY 1`),
    );
    expect(await look.rows('claims', `${month}, received_on::text FROM covered_month ORDER BY 1, 2`)).toEqual(
      await look.rows(
        'billing',
        `${month}, received_on::text FROM invoice_member JOIN invoice USING (invoice_id, month) ORDER BY 1, 2`,
      ),
    );
    expect(await look.count('claims', 'parked')).toBe(0);
  });

  it('takes a claim, validates it from the topics, and has it verified and approved', async () => {
    await expectOthersToBeExcused('claims');
    const submitted = await journey.api
      .as('petugas-klaim-1')
      .post<ClaimView>('/api/claims', 'alone-claim', claimOf(personId));
    claimId = submitted.claimId;
    expect(await claim()).toMatchObject({
      stage: 'Validated',
      reasons: [],
      person: { name: insuredName },
    });
    await journey.api
      .as('verifikator-1')
      .post(`/api/claims/${claimId}/verification`, 'alone-verification', {});
    const { shownHash, total } = await claim();
    expect(total).toBe(42_000_000);
    await journey.api
      .asFresh('penyetuju-klaim-1')
      .post(`/api/claims/${claimId}/approval`, 'alone-approval', { shownHash });
    expect(await claim()).toMatchObject({ stage: 'Approved' });
  });
});

interface Payment {
  readonly paymentId: string;
  readonly state: string;
  readonly waitingFor: string | null;
  readonly amount: number;
}

describe('Disbursement alone', () => {
  const payments = async (): Promise<Payment[]> =>
    (await journey.api.as('keuangan-1').get<{ items: Payment[] }>(`/api/payments?claimId=${claimId}`)).items;
  const ordered = () =>
    waitFor(
      async () => {
        const list = await payments();
        return list.length === 1 && list.every(({ waitingFor }) => waitingFor === null) && list;
      },
      { what: 'the payment to be ordered and its payee to be known', timeoutMs: 60_000 },
    );

  it('orders the payment from the topics; without the bank it refuses to prepare it, and says why', async () => {
    await leaveAlone('disbursement');
    await expectOthersToBeExcused('disbursement');
    const [payment] = await ordered();
    expect(payment).toMatchObject({ state: 'Ordered', amount: 42_000_000 });
    const request = {
      user: 'keuangan-1',
      path: '/api/payouts',
      body: { paymentIds: [payment?.paymentId] },
    };
    expect(await ask(journey.system.addresses, { ...request, language: 'id' })).toMatchObject({
      status: 503,
      code: 'BANK_UNAVAILABLE',
      detail: 'Bank tidak menjawab (CONNECTION_LOST); tidak ada yang berubah.',
    });
    expect(await ask(journey.system.addresses, { ...request, language: 'en' })).toMatchObject({
      status: 503,
      detail: 'The bank does not answer (CONNECTION_LOST); nothing has changed.',
    });
    expect(await payments()).toMatchObject([{ state: 'Ordered' }]);
  });

  it('prepares, approves and pays once the bank is back', async () => {
    await journey.system.startService('sandbox-bank');
    for (const account of accounts) await journey.bank.openAccount(account);
    const paymentIds = (await ordered()).map(({ paymentId }) => paymentId);
    const { payoutId } = await journey.api
      .as('keuangan-1')
      .post<{ payoutId: string }>('/api/payouts', 'alone-payout', { paymentIds });
    const approver = journey.api.asFresh('penyetuju-keuangan-1');
    const { shownHash } = await approver.get<{ shownHash: string }>(`/api/payouts/${payoutId}`);
    await approver.post(`/api/payouts/${payoutId}/approval`, 'alone-release', { shownHash });
    await waitFor(async () => (await payments()).every(({ state }) => state === 'Settled'), {
      what: 'the payment to be settled',
      timeoutMs: 60_000,
    });
    for (const paymentId of paymentIds) {
      expect(await journey.bank.executionsOf(paymentId)).toMatchObject({ executions: 1 });
    }
    expect(running()).toEqual(['disbursement']);
  });
});

describe('What was away meanwhile', () => {
  it('claims shows the claim as settled', async () => {
    await leaveAlone('claims');
    await waitFor(async () => (await claim()).stage === 'Settled', {
      what: 'the claim to be settled',
      timeoutMs: 60_000,
    });
    await look.until('claims', 'outbox', 0);
  });

  it('audit, started last and alone, has every event, numbered without a gap', async () => {
    await leaveAlone('audit');
    const counts = await Promise.all(DECIDING.map(service => look.count(service, 'events')));
    const all = counts.reduce((sum, count) => sum + count, 0);
    await look.until('audit', 'log', all);
    expect(await look.rows('audit', 'SELECT topic, type, cause, error FROM parked')).toEqual([]);
    expect(await journey.api.as('auditor-1').get('/api/audit/summary')).toMatchObject({
      events: all,
      highest: all,
      gapless: true,
    });
    const numbers = await look.rows<{ number: string }>('audit', 'SELECT number FROM log ORDER BY number');
    expect(numbers.map(({ number }) => Number(number))).toEqual(numbers.map((_, index) => index + 1));
    await expectOthersToBeExcused('audit');
  });

  it('its thread of the claim is whole: every cause and every cited event is in it', async () => {
    const { items } = await journey.api
      .as('auditor-1')
      .get<{ items: ThreadLine[] }>(`/api/audit/cases/${claimId}`);
    const ids = new Set(items.map(({ eventId }) => eventId));
    const causes = items.flatMap(({ headers }) => headers['ce_causationid'] ?? []);
    const cited = items.flatMap(({ body }) => (JSON.parse(body) as { evidence?: string[] }).evidence ?? []);
    expect(causes.length).toBeGreaterThan(5);
    expect(cited.length).toBeGreaterThan(1);
    expect([...causes, ...cited].filter(id => !ids.has(id))).toEqual([]);
    const types = items.map(({ headers }) => headers['ce_type']);
    expect(types).toEqual(
      expect.arrayContaining([
        ...['PayerRegistered', 'RosterChunkEnrolled', 'InvoicePaid', 'MonthsCovered', 'ClaimSubmitted'],
        ...['ClaimApproved', 'PaymentOrdered', 'PayoutApproved', 'PaymentSettled', 'ClaimSettled'],
      ]),
    );
    await journey.system.startService('claims');
    expect(await journey.run('apps/claims/src/replay/main.js', claimId, '--quiet')).toContain(
      'Replay = live',
    );
  });
});

/** Starts a service with something of its environment behind a gate that is shut. */
async function startBehind(
  service: Service,
  env: NodeJS.ProcessEnv,
): Promise<{ log: () => string; ready: Promise<void> }> {
  const file = join(journey.dataDirectory, 'logs', `${service}.log`);
  const before = readFileSync(file, 'utf8').length;
  const ready = journey.system.startService(service, env);
  ready.catch(() => undefined);
  return { log: () => readFileSync(file, 'utf8').slice(before), ready };
}

const health = async (service: Service, what: 'live' | 'ready' | 'flow') => {
  try {
    const answer = await fetch(`${journey.system.addresses.services[service]}/health/${what}`);
    return { status: answer.status, body: (await answer.json()) as unknown };
  } catch {
    return { status: 0, body: null };
  }
};

async function gateTo(host: string, port: number): Promise<Gate> {
  const [free = 0] = await freePorts(1);
  return new Gate(free, { host, port });
}

describe('While Kafka cannot be reached', () => {
  let gate: Gate;
  afterAll(() => gate.shut());

  it('a service starts, says so in both languages, and takes commands', async () => {
    await Promise.all(running().map(name => journey.system.stopService(name)));
    const [host = '', port = ''] = (journey.system.addresses.kafkaBrokers[0] ?? '').split(':');
    gate = await gateTo(host, Number(port));
    const { log, ready } = await startBehind('billing', { KAFKA_BROKERS: `127.0.0.1:${gate.port}` });
    await ready;
    await waitFor(() => log().includes('Kafka'), { what: 'the log to speak of Kafka', timeoutMs: 30_000 });
    expect(log()).toContain('Kafka belum dapat dihubungi; dicoba lagi');
    expect(log()).toContain('Kafka cannot be reached yet; trying again');
    expect((await health('billing', 'ready')).status).toBe(200);
    expect(await health('billing', 'flow')).toMatchObject({
      status: 503,
      body: { code: 'NOT_READY', values: { details: { consumer: { status: 'down', joined: false } } } },
    });
    const bill = { month: '2025-12', issuedOn: '2025-12-01' };
    expect(await journey.api.as('petugas-iuran').post('/api/invoices', 'alone-2025-12', bill)).toMatchObject({
      invoices: 1,
      members: WORKERS,
    });
    expect(await look.count('billing', 'outbox')).toBe(2);
  });

  it('what it decided is published once Kafka is back', async () => {
    await gate.open();
    await look.until('billing', 'outbox', 0);
    await waitFor(async () => (await health('billing', 'flow')).status === 200, {
      what: 'billing to flow',
      timeoutMs: 60_000,
    });
    await journey.system.startService('claims');
    await look.until('claims', "invoiced_month WHERE month = '2025-12'", WORKERS);
  });
});

describe('While PostgreSQL cannot be reached', () => {
  let gate: Gate;
  afterAll(() => gate.shut());

  it('a service says so in both languages and is not ready; it starts by itself when it is back', async () => {
    await Promise.all(running().map(name => journey.system.stopService(name)));
    const url = new URL(journey.system.addresses.databases['claims']?.appUrl ?? '');
    gate = await gateTo(url.hostname, Number(url.port));
    url.host = `127.0.0.1:${gate.port}`;
    const { log, ready } = await startBehind('claims', { DATABASE_URL: url.href });
    await waitFor(() => log().includes('PostgreSQL'), { what: 'the log to speak of it', timeoutMs: 30_000 });
    expect(log()).toContain('PostgreSQL belum dapat dihubungi; dicoba lagi');
    expect(log()).toContain('PostgreSQL cannot be reached yet; trying again');
    expect(log()).not.toContain(url.password);
    expect((await health('claims', 'ready')).status).not.toBe(200);
    await gate.open();
    await ready;
    expect(await claim()).toMatchObject({ stage: 'Settled' });
  });

  it('lost while it runs, it is not ready and refuses clearly; it goes on by itself', async () => {
    await gate.shut();
    expect(await health('claims', 'ready')).toMatchObject({ status: 503 });
    expect((await health('claims', 'live')).status).toBe(200);
    const request = { ...READS.claims, language: 'en' as const };
    expect(await ask(journey.system.addresses, request)).toMatchObject({ status: 503, code: 'TRY_AGAIN' });
    await gate.open();
    await waitFor(async () => (await health('claims', 'flow')).status === 200, {
      what: 'claims to flow again',
      timeoutMs: 60_000,
    });
    expect(await claim()).toMatchObject({ stage: 'Settled' });
  });
});

interface ThreadLine {
  readonly eventId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
