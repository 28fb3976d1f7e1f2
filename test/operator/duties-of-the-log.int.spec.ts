import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventContracts } from '#contracts';
import { rows } from '#event-store';
import { serviceDatabase, type TestDatabase } from '#testing';
import { database } from '../../apps/audit/src/database.js';
import { keep, told } from '../../apps/audit/src/testing-log.js';
import type { ClaimEvent } from '../../apps/claims/src/claim/claim.events.js';
import { dutyTakenBy } from '../../apps/claims/src/claim-ledger/duty-table.js';
import { samplePath } from '../../libs/contracts/samples.js';

const DUTY = {
  submitter: 'SUBMITTER',
  adviser: 'MEDICAL_ADVISER',
  verifier: 'VERIFIER',
  approver: 'CLAIM_APPROVER',
  decider: 'APPEAL_DECIDER',
};

const samples = eventContracts.map(contract => {
  const text = readFileSync(join(import.meta.dirname, '../../libs/contracts', samplePath(contract)), 'utf8');
  return { topic: contract.topic, type: contract.type, data: JSON.parse(text) as object };
});

let log: { readonly database: TestDatabase };
beforeAll(async () => {
  log = { database: await serviceDatabase(database) };
  for (const sample of samples) await keep(log, told(sample));
});
afterAll(() => log.database.drop());

const readFromLog = (topic: string) =>
  rows<{ type: string; duty: string; actor: string }>(
    log.database.dataSource,
    'SELECT type, duty, case_duty.actor FROM case_duty JOIN log USING (number, type) WHERE topic = $1 ORDER BY number',
    [topic],
  );

it('the log reads the same duties out of a claim as the claims service keeps', async () => {
  const kept = samples
    .filter(({ topic }) => topic === 'claims.events')
    .flatMap(({ type, data }) => {
      const taken = dutyTakenBy({ type, data } as ClaimEvent);
      return taken ? [{ type, duty: DUTY[taken.duty], actor: taken.actor }] : [];
    });
  expect(kept.length).toBeGreaterThan(4);
  expect(await readFromLog('claims.events')).toEqual(kept);
});

it('and out of payments the two duties of finance', async () => {
  const duties = (await readFromLog('disbursement.events')).map(({ type, duty }) => [type, duty]);
  expect(duties).toEqual([
    ['PaymentPutInPayout', 'PAYOUT_PREPARER'],
    ['PaymentReleased', 'PAYOUT_APPROVER'],
  ]);
});
