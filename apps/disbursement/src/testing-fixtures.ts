import { randomInt, randomUUID } from 'node:crypto';
import { rows } from '#event-store';
import type { ReceivedEvent } from '#kafka';
import { commitmentTo, newSalt } from '#kernel';
import { bootForTest, DEAF, serviceDatabase, type TestService, waitFor } from '#testing';
import { bankConfig } from '../../sandbox-bank/src/config.js';
import { database as bankDatabase } from '../../sandbox-bank/src/database.js';
import { startBank } from '../../sandbox-bank/src/start-bank.js';
import { database } from './database.js';
import { DisbursementModule } from './disbursement.module.js';
import { orderPayments } from './order-payments/order-payments.js';
import { paymentIdOf } from './order-payments/payments-of-award.js';

const KEY = 'a-key-for-tests-only';
const FORGET = "UPDATE account SET bank_code = '999' WHERE account_number = $1";

/** Everything quick, and notices rare, so that a test sees which way an answer came. */
const QUICK = {
  BANK_API_KEY: KEY,
  BANK_TIMEOUT_MS: '400',
  TRANSFER_EXPIRY_MS: '2500',
  EXPIRY_MARGIN_MS: '300',
  FIRST_INQUIRY_MS: '60',
  WORK_EVERY_MS: '30',
  NOTICES_EVERY_MS: '3600000',
};

export type SandboxBank = Awaited<ReturnType<typeof startSandboxBank>>;

/** The bank itself, on a database and a port of its own. */
export async function startSandboxBank() {
  const db = await serviceDatabase(bankDatabase);
  const app = await startBank(bankConfig({ PORT: '0', DATABASE_URL: db.appUrl, BANK_API_KEY: KEY }));
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
  const post = async (path: string, body: object) => {
    const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await answer.json()) as Record<string, unknown>;
  };
  const get = async (path: string) =>
    (await (await fetch(url + path, { headers })).json()) as Record<string, unknown>;
  return {
    url,
    openAccount: (accountNumber: string, accountName: string) =>
      post('/sandbox/accounts', { bankCode: '129', accountNumber, accountName }),
    /** Somebody pays into the account of the fund. */
    payIn: (amount: string, reference: string) =>
      post('/sandbox/credits', { amount, reference }) as Promise<
        Record<'bookedOn' | 'bankReference', string>
      >,
    setBalance: (balance: string) => post('/sandbox/balance', { balance }),
    misbehave: (kind: string, accountNumber: string, times = 1) =>
      post('/sandbox/behaviours', { kind, times, accountNumber }),
    /** The account is closed, or never was one of this bank. */
    forget: (accountNumber: string) => rows(db.dataSource, FORGET, [accountNumber]),
    /** A file of orders, answered by a report. */
    order: async (content: Buffer) => {
      const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/xml' };
      const sent = await fetch(`${url}/files/pain.001`, {
        method: 'POST',
        headers,
        body: new Uint8Array(content),
      });
      return sent.text();
    },
    statement: async (day: string) =>
      (await fetch(`${url}/statement.camt053?day=${day}`, { headers })).text(),
    giveBack: (instructionId: string) =>
      post('/sandbox/returns', { instructionId, reason: 'ACCOUNT_CLOSED' }),
    executionsOf: async (instructionId: string) =>
      Number((await get(`/executions/count?instructionId=${instructionId}`))['executions']),
    count: () => get('/executions/count'),
    close: async () => {
      await app.close();
      await db.drop();
    },
  };
}

/** The service with its bank, and everything quick. It hears no other test's claims: it would order their payments. */
export async function startWorld(env: Readonly<Record<string, string>> = {}) {
  const bank = await startSandboxBank();
  const service = await bootForTest(DisbursementModule, database, {
    ...QUICK,
    ...DEAF,
    BANK_URL: bank.url,
    ...env,
  });
  return {
    bank,
    service,
    close: async () => {
      await service.close();
      await bank.close();
    },
  };
}

export interface SampleShare {
  readonly shareId: string;
  readonly paymentId: string;
  readonly accountNumber: string;
  readonly payeeName: string;
  readonly record: { readonly recordId: string; readonly version: number; readonly commitment: string };
  readonly data: object;
  readonly salt: string;
  readonly amount: number;
}

export interface SampleCase {
  readonly claimId: string;
  readonly receiptNumber: string;
  readonly shares: readonly SampleShare[];
  readonly event: ReceivedEvent;
}

/** An approved case with one payee per amount; generated, like every person here. */
export function sampleCase(...amounts: readonly number[]): SampleCase {
  const claimId = randomUUID();
  const receiptNumber = `JKM-2025-${randomInt(1_000_000, 9_999_999)}`;
  const shares = amounts.map(sampleShare);
  const data = {
    claimId,
    receiptNumber,
    programme: 'JKM',
    personId: randomUUID(),
    award: amounts.reduce((sum, amount) => sum + amount, 0),
    shares: shares.map(({ shareId, record, amount }) => ({ shareId, payeeId: randomUUID(), record, amount })),
    shownHash: 'a'.repeat(64),
    submittedBy: 'petugas-1',
    advisedBy: null,
    verifiedBy: 'petugas-2',
    approvedBy: 'penyetuju-1',
    approvedAt: '2025-11-28T01:00:00Z',
  };
  return { claimId, receiptNumber, shares, event: receivedApproval(claimId, data) };
}

function sampleShare(amount: number): SampleShare {
  const shareId = randomUUID();
  const accountNumber = `9${randomInt(100_000_000, 999_999_999)}`;
  const payeeName = `Ni Contoh Penerima ${accountNumber.slice(-3)}`;
  const data = {
    payeeId: randomUUID(),
    name: payeeName,
    nik: null,
    bankCode: '129',
    accountNumber,
    accountName: payeeName,
  };
  const salt = newSalt();
  const record = { recordId: randomUUID(), version: 1, commitment: commitmentTo(data, salt) };
  const paymentId = paymentIdOf(shareId as never, 1);
  return { shareId, paymentId, accountNumber, payeeName, record, data, salt, amount };
}

function receivedApproval(claimId: string, data: object): ReceivedEvent {
  return {
    topic: 'claims.events',
    partition: 0,
    offset: '0',
    id: `${claimId}/7`,
    stream: claimId,
    version: 7,
    type: 'ClaimApproved',
    schemaVersion: 1,
    data,
    time: '2025-11-28T01:00:00.000Z',
    actor: 'penyetuju-1',
    correlationId: claimId,
    causationId: null,
    traceparent: null,
    headers: {},
    value: Buffer.from(''),
  };
}

export async function recordArrives(service: TestService, share: SampleShare): Promise<void> {
  const { record, data, salt } = share;
  await service.database.dataSource.query(
    `INSERT INTO foreign_record (record_id, version, kind, data, salt, commitment) VALUES ($1, $2, 'PayeeRecord', $3, $4, $5)`,
    [record.recordId, record.version, JSON.stringify(data), salt, record.commitment],
  );
}

/** Ordered, the payees known here and their accounts open at the bank. */
export async function orderedCase(
  { service, bank }: { service: TestService; bank: SandboxBank },
  ...amounts: readonly number[]
): Promise<SampleCase> {
  const sample = sampleCase(...amounts);
  await service.database.dataSource.transaction(tx => orderPayments(tx, [sample.event]));
  for (const share of sample.shares) {
    await recordArrives(service, share);
    await bank.openAccount(share.accountNumber, share.payeeName.toUpperCase());
  }
  return sample;
}

export const PREPARER = 'keuangan-1';
export const APPROVER = 'keuangan-2';
export const preparer = (service: TestService) => service.as(PREPARER, 'finance-officer');
export const approver = (service: TestService) => service.as(APPROVER, 'finance-approver');

export async function prepare(service: TestService, paymentIds: readonly string[]): Promise<string> {
  const prepared = await preparer(service).post('/api/payouts', { paymentIds });
  if (prepared.status !== 201) throw new Error(JSON.stringify(prepared.body));
  return prepared.body.payoutId;
}

export async function approve(service: TestService, payoutId: string): Promise<void> {
  const { body } = await approver(service).get(`/api/payouts/${payoutId}`);
  const { shownHash } = body;
  const approved = await approver(service).post(`/api/payouts/${payoutId}/approval`, { shownHash });
  if (approved.status !== 201) throw new Error(JSON.stringify(approved.body));
}

/** Prepared by one and approved by another: the workers send it by themselves. */
export async function pay(service: TestService, paymentIds: readonly string[]): Promise<void> {
  await approve(service, await prepare(service, paymentIds));
}

export const paymentOf = async (service: TestService, paymentId: string) =>
  (await preparer(service).get(`/api/payments/${paymentId}`)).body;

export const becomes = (service: TestService, paymentId: string, state: string) =>
  waitFor(
    async () => {
      const payment = await paymentOf(service, paymentId);
      return payment.state === state && payment;
    },
    { what: `payment ${paymentId} to be ${state}`, timeoutMs: 25_000 },
  );

/** The types of a payment's events, in order. */
export const storyOf = async (service: TestService, paymentId: string): Promise<string[]> =>
  (await paymentOf(service, paymentId)).story.map((chapter: { type: string }) => chapter.type);

/** Waits until the payment was settled, whatever has become of it since: one that comes back at once is not settled for long. */
export const hasSettled = (service: TestService, paymentId: string) =>
  waitFor(async () => (await storyOf(service, paymentId)).includes('PaymentSettled'), {
    what: `payment ${paymentId} to have been settled`,
    timeoutMs: 25_000,
  });
