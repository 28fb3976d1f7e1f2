import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { serviceDatabase, type TestDatabase } from '#testing';
import { database as claimsTables } from '../../apps/claims/src/database.js';
import { database as disbursementTables } from '../../apps/disbursement/src/database.js';
import { bankConfig } from '../../apps/sandbox-bank/src/config.js';
import { database as bankTables } from '../../apps/sandbox-bank/src/database.js';
import { startBank } from '../../apps/sandbox-bank/src/start-bank.js';
import { dutiesReport } from '../../libs/stack/operator/duties.js';
import { readDuties } from '../../libs/stack/operator/print-duties.js';

const KEY = 'a-key-for-tests-only';
const account = { bankCode: '129', accountNumber: '9000000042', accountName: 'Contoh Waris' };
const claimId = randomUUID();
const paymentId = randomUUID();
let claims: TestDatabase;
let disbursement: TestDatabase;
let bankDatabase: TestDatabase;
let bank: NestFastifyApplication;
let where: Parameters<typeof readDuties>[0];

const post = async (path: string, body: unknown) => {
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
  const answer = await fetch(where.bank + path, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.ok).toBe(true);
};

const CLAIM = `
INSERT INTO claim (claim_id, version, stage, programme, outcome, person_id, event_date, receipt_number, submitted_by,
  submitted_at, has_costs, documents, missing, reasons, award, paid, payments)
VALUES ($1, 9, 'Settled', 'JKM', 'death', $2, '2025-11-20', $3, 'petugas-1', '2025-11-24T02:00:00Z', false, '{}', '{}',
  '[]', 42000000, 42000000, '[]')`;

const takeDuty = ({ dataSource }: TestDatabase, duty: string, actor: string, caseId = claimId) =>
  dataSource.query('INSERT INTO duty (case_id, duty, actor) VALUES ($1, $2, $3)', [caseId, duty, actor]);

beforeAll(async () => {
  [claims, disbursement, bankDatabase] = await Promise.all([
    serviceDatabase(claimsTables),
    serviceDatabase(disbursementTables),
    serviceDatabase(bankTables),
  ]);
  bank = await startBank(bankConfig({ PORT: '0', DATABASE_URL: bankDatabase.appUrl, BANK_API_KEY: KEY }));
  where = { databases: { claims, disbursement }, bank: await bank.getUrl(), bankApiKey: KEY };
  await claims.dataSource.query(CLAIM, [claimId, randomUUID(), 'JKM-2025-0000000006']);
  for (const [duty, actor] of [
    ['submitter', 'petugas-1'],
    ['verifier', 'verifikator-1'],
    ['approver', 'penyetuju-1'],
  ] as const) {
    await takeDuty(claims, duty, actor);
  }
  for (const [duty, actor] of [
    ['SUBMITTER', 'petugas-1'],
    ['VERIFIER', 'verifikator-1'],
    ['CLAIM_APPROVER', 'penyetuju-1'],
    ['PAYOUT_PREPARER', 'keuangan-1'],
    ['PAYOUT_APPROVER', 'pelepas-1'],
  ] as const) {
    await takeDuty(disbursement, duty, actor);
  }
  await disbursement.dataSource.query(
    `INSERT INTO award VALUES ($1, 'JKM-2025-0000000006', 'JKM', 42000000)`,
    [claimId],
  );
  await disbursement.dataSource.query(
    `INSERT INTO payment (payment_id, claim_id, share_id, attempt, amount, record_id, record_version,
       record_commitment, receipt_number, programme, state, version, ordered_position, changed_at)
     VALUES ($1, $2, $3, 1, 42000000, $3, 1, '-', 'JKM-2025-0000000006', 'JKM', 'Settled', 6, 1, now())`,
    [paymentId, claimId, randomUUID()],
  );
});

afterAll(async () => {
  await bank.close();
  await Promise.all([claims, disbursement, bankDatabase].map(database => database.drop()));
});

it('differs as long as the bank has not executed what is settled', async () => {
  const { text, sound } = dutiesReport(await readDuties(where));
  expect(sound).toBe(false);
  expect(text).toContain('Rp42.000.000 = Rp42.000.000 ≠ Rp0');
});

it('is five people, one amount and one execution once the bank has', async () => {
  await post('/sandbox/accounts', account);
  const expiresAt = Temporal.Now.instant().add({ seconds: 30 }).toString({ smallestUnit: 'millisecond' });
  const purpose = 'JKM JKM-2025-0000000006';
  await post('/transfers', { instructionId: paymentId, amount: '42000000', ...account, purpose, expiresAt });
  const { text, sound } = dutiesReport(await readDuties(where));
  expect(sound).toBe(true);
  expect(text).toMatch(
    /JKM-2025-0000000006 +5 {2}Rp42\.000\.000 = Rp42\.000\.000 = Rp42\.000\.000 +1× {2}petugas-1/,
  );
});

it('finds one person with two duties that no single service can see', async () => {
  const other = randomUUID();
  await claims.dataSource.query(CLAIM, [other, randomUUID(), 'JKM-2025-0000000007']);
  await takeDuty(claims, 'submitter', 'serbabisa', other);
  expect(dutiesReport(await readDuties(where)).text).toContain('one person, two duties: 0');
  await takeDuty(disbursement, 'PAYOUT_APPROVER', 'serbabisa', other);
  const { text, sound } = dutiesReport(await readDuties(where));
  expect(sound).toBe(false);
  expect(text).toContain('one person, two duties: 1');
  expect(text).toMatch(/JKM-2025-0000000007 .* DUA TUGAS · TWO DUTIES: serbabisa/);
});
