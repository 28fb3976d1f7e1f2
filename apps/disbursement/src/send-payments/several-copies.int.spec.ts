import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createService } from '#platform';
import { DEAF, waitFor } from '#testing';
import { database } from '../database.js';
import { DisbursementModule } from '../disbursement.module.js';
import { ResolveOutcomes } from '../resolve-outcomes/resolve-outcomes.js';
import { orderedCase, pay, paymentOf, startWorld, storyOf } from '../testing-fixtures.js';
import { SendPayments } from './send-payments.js';

const ENDED = ['Settled', 'Rejected', 'Returned'];
const ALONE = { ...DEAF, WORK_EVERY_MS: '60000' };
const MAIN = join(import.meta.dirname, '../main.js');

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
/** Its own workers sleep: the test is the one who works. */
beforeAll(async () => {
  world = await startWorld(ALONE);
});
afterAll(() => world.close());

async function released(...amounts: number[]) {
  const { shares } = await orderedCase(world, ...amounts);
  const paymentIds = shares.map(share => share.paymentId);
  await pay(world.service, paymentIds);
  return { shares, paymentIds };
}

describe('several copies of the service', () => {
  it('never send a payment twice', async () => {
    const { paymentIds } = await released(...Array.from({ length: 20 }, () => 1_000_000));
    const more = await released(...Array.from({ length: 20 }, () => 1_000_000));
    const all = [...paymentIds, ...more.paymentIds];
    const copies = await Promise.all([1, 2].map(() => createService(DisbursementModule, database)));
    try {
      await Promise.all(copies.map(copy => copy.init()));
      const senders = [world.service.app, ...copies].map(copy => copy.get(SendPayments));
      const sent = await Promise.all([...senders, ...senders].map(sender => sender.round()));
      expect(sent.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(all.length);
      for (const paymentId of all) await resolved(paymentId);
    } finally {
      await Promise.all(copies.map(copy => copy.close()));
    }
    const settled = await Promise.all(
      all.map(async id => (await paymentOf(world.service, id)).state === 'Settled'),
    );
    const executions = await Promise.all(all.map(world.bank.executionsOf));
    // On a slow machine a request may expire before the bank has read it: then nothing was executed, and it is known.
    expect(executions).toEqual(settled.map(Number));
    expect(executions.filter(Boolean).length).toBeGreaterThan(0);
  });
});

describe('a copy that dies', () => {
  it('between the commit and the socket leaves nothing sent and nothing sent again', async () => {
    const { paymentIds } = await released(1_000_000);
    const [paymentId = ''] = paymentIds;
    await runUntilKilled('disbursement.after-submitting');
    expect((await paymentOf(world.service, paymentId)).state).toBe('Submitting');
    expect(await world.service.app.get(SendPayments).round()).toBe(0);
    const ended = await resolved(paymentId);
    expect(ended).toMatchObject({ state: 'Rejected', reason: 'NOT_EXECUTED_BEFORE_EXPIRY' });
    expect((await storyOf(world.service, paymentId)).slice(3)).toEqual([
      'PaymentSubmitted',
      'PaymentOutcomeUnknown',
      'PaymentRejected',
    ]);
    expect(await world.bank.executionsOf(paymentId)).toBe(0);
  });

  it('between the answer and its record leaves it to be asked about', async () => {
    const { paymentIds } = await released(1_000_000);
    const [paymentId = ''] = paymentIds;
    await runUntilKilled('disbursement.after-bank-answer');
    expect((await paymentOf(world.service, paymentId)).state).toBe('Submitting');
    expect(await resolved(paymentId)).toMatchObject({ state: 'Settled' });
    expect(await world.bank.executionsOf(paymentId)).toBe(1);
  });
});

/** The built service as a process of its own, ended by kill -9 at the point named. */
async function runUntilKilled(crashPoint: string): Promise<void> {
  const child = spawn(process.execPath, ['--no-warnings', MAIN], {
    env: {
      ...process.env,
      SANTUNAN_CRASH_AT: crashPoint,
      NODE_OPTIONS: '',
      WORK_EVERY_MS: '30',
    },
    stdio: 'ignore',
  });
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
}

const resolved = (paymentId: string) =>
  waitFor(
    async () => {
      await world.service.app.get(ResolveOutcomes).round();
      const payment = await paymentOf(world.service, paymentId);
      return ENDED.includes(payment.state) && payment;
    },
    { what: `payment ${paymentId} to be resolved`, timeoutMs: 25_000 },
  );

describe('the account that was approved', () => {
  it('is paid, or nothing is: one exchanged afterwards is kept for a person', async () => {
    const { shares, paymentIds } = await released(1_000_000);
    const [paymentId = ''] = paymentIds;
    await world.service.database.dataSource.query(
      `UPDATE foreign_record SET data = jsonb_set(data::jsonb, '{accountNumber}', '"9999999999"')::json WHERE record_id = $1`,
      [shares[0]?.record.recordId],
    );
    expect(await world.service.app.get(SendPayments).round()).toBe(0);
    expect(await paymentOf(world.service, paymentId)).toMatchObject({
      state: 'Released',
      exceptions: [{ code: 'PAYEE_RECORD_DIFFERS', heardBy: 'SENDER' }],
    });
    expect(await world.bank.executionsOf(paymentId)).toBe(0);
  });
});
