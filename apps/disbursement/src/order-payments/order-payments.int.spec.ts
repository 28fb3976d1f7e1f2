import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { appendToStreams, eventStoreSchema, rows, writeRecords } from '#event-store';
import { connectConsumer, kafkaClient, Relay } from '#kafka';
import { serviceDatabase, type TestDatabase, testStack, waitFor } from '#testing';
import { database } from '../database.js';
import { readPayments } from '../show-payments/read-payments.js';
import { type SampleCase, sampleCase } from '../testing-fixtures.js';
import { ClaimsConsumer } from './claims.consumer.js';
import { orderPayments } from './order-payments.js';
import { paymentIdOf } from './payments-of-award.js';

jest.setTimeout(60_000);

class ClaimsInSmall1763700000001 {
  async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query(eventStoreSchema('claims_app'));
  }
}

@Module({ controllers: [ClaimsConsumer] })
class ConsumerModule {}

const log = { warn: () => undefined, info: () => undefined };
const kafka = kafkaClient({ clientId: 'test', brokers: testStack().brokers });
let claims: TestDatabase;
let here: TestDatabase;
let relay: Relay;
let close: () => Promise<void>;

beforeAll(async () => {
  claims = await serviceDatabase({ service: 'claims', migrations: [ClaimsInSmall1763700000001] });
  here = await serviceDatabase(database);
  const app = await NestFactory.create(ConsumerModule, new FastifyAdapter(), { logger: false });
  const consumer = `disbursement-${randomUUID()}`;
  const server = connectConsumer(app, { consumer, kafka, database: here.dataSource, log });
  await app.startAllMicroservices();
  await waitFor(() => server.health().joined, { what: 'the consumer to join its group' });
  relay = new Relay({ service: 'claims', database: claims.dataSource, kafka, log });
  relay.start();
  close = () => app.close();
});
afterAll(async () => {
  await relay.stop();
  await close();
  await Promise.all([claims.drop(), here.drop()]);
});

const approve = ({ claimId, event }: SampleCase, version = 0) =>
  claims.dataSource.transaction(tx =>
    appendToStreams(tx, [
      {
        stream: claimId,
        expectedVersion: version,
        events: [{ type: 'ClaimApproved', data: event.data }],
        metadata: { actor: 'penyetuju-1', correlationId: claimId, causationId: null, traceparent: null },
      },
    ]),
  );

/** Publishes the payees' records; their refs come out of it, so the case is rewritten around them. */
async function withPublishedRecords(
  sample: SampleCase,
): Promise<{ publish: () => Promise<void>; sample: SampleCase }> {
  const records = sample.shares.map(({ record, data }) => ({ ...record, kind: 'PayeeRecord', data }));
  const runner = claims.dataSource.createQueryRunner();
  await runner.startTransaction();
  const refs = await writeRecords(runner.manager, records);
  const award = sample.event.data as { shares: { record: unknown }[] };
  const shares = award.shares.map((share, index) => ({ ...share, record: refs[index] }));
  const publish = async () => {
    await runner.commitTransaction();
    await runner.release();
  };
  return { publish, sample: { ...sample, event: { ...sample.event, data: { ...award, shares } } } };
}

const paymentsOf = async ({ claimId }: SampleCase) =>
  (
    await readPayments(
      here.dataSource.manager,
      { after: '0', limit: 50, states: null, order: 'asc', claimId, withException: false },
      Temporal.PlainDate.from('2025-12-01'),
    )
  ).items;

const orderedWith = (sample: SampleCase, waitingFor: string | null) =>
  waitFor(
    async () => {
      const payments = await paymentsOf(sample);
      const all = payments.length === sample.shares.length;
      return all && payments.every(payment => payment.waitingFor === waitingFor) && payments;
    },
    { what: `payments that wait for ${waitingFor}` },
  );

describe('an approved claim', () => {
  it('orders one payment per share when the payee is known first', async () => {
    const { publish, sample } = await withPublishedRecords(sampleCase(30_000_000, 12_000_000));
    await publish();
    await approve(sample);
    const payments = await orderedWith(sample, null);
    expect(payments.map(({ state, amount, attempt }) => ({ state, amount, attempt }))).toEqual([
      { state: 'Ordered', amount: 30_000_000, attempt: 1 },
      { state: 'Ordered', amount: 12_000_000, attempt: 1 },
    ]);
    const duties = await rows(
      here.dataSource,
      'SELECT duty, actor FROM duty WHERE case_id = $1 ORDER BY duty',
      [sample.claimId],
    );
    expect(duties).toEqual([
      { duty: 'CLAIM_APPROVER', actor: 'penyetuju-1' },
      { duty: 'SUBMITTER', actor: 'petugas-1' },
      { duty: 'VERIFIER', actor: 'petugas-2' },
    ]);
  });

  it('waits, and says why, when the payee comes later; its arrival ends the wait', async () => {
    const { publish, sample } = await withPublishedRecords(sampleCase(42_000_000));
    await approve(sample);
    const [waiting] = await orderedWith(sample, 'PAYEE_RECORD_NOT_ARRIVED');
    await publish();
    const [ready] = await orderedWith(sample, null);
    expect(waiting).toMatchObject({ payeeName: null, account: null });
    expect(waiting?.waitingText?.en).toContain('it comes by itself');
    const account = expect.stringMatching(/^\*+\d{4}$/);
    const payee = { payeeName: expect.any(String), bankCode: expect.any(String), account };
    const waitingText = { id: 'Dimasukkan ke daftar bayar', en: 'To be put in a payout' };
    expect(ready).toEqual({ ...waiting, waitingFor: null, waitingText, ...payee });
  });

  it('heard again in a later event orders nothing', async () => {
    const { publish, sample } = await withPublishedRecords(sampleCase(42_000_000));
    await publish();
    await approve(sample);
    await orderedWith(sample, null);
    const again = await here.dataSource.transaction(tx =>
      orderPayments(tx, [{ ...sample.event, id: `${sample.claimId}/9`, version: 9 }]),
    );
    expect(again).toEqual([{ outcome: 'ignored', reason: 'The award was ordered before' }]);
    expect(await paymentsOf(sample)).toHaveLength(1);
  });

  it('whose shares exceed the award is parked whole', async () => {
    const sample = sampleCase(30_000_000, 12_000_000);
    const data = { ...(sample.event.data as object), award: 41_999_999 };
    await approve({ ...sample, event: { ...sample.event, data } });
    const parked = await waitFor(
      async () =>
        (
          await rows(here.dataSource, 'SELECT cause, error FROM parked WHERE stream_id = $1', [
            sample.claimId,
          ])
        )[0],
      { what: 'the event to be parked' },
    );
    expect(parked).toMatchObject({
      cause: 'failed',
      error: expect.stringContaining('PAYMENTS_EXCEED_AWARD'),
    });
    expect(await paymentsOf(sample)).toEqual([]);
  });

  it('leaves no diagnosis here', async () => {
    const recordId = randomUUID();
    const marker = randomUUID();
    await claims.dataSource.transaction(tx =>
      writeRecords(tx, [
        {
          recordId,
          version: 1,
          kind: 'CaseRecord',
          data: { claimId: randomUUID(), narrative: 'Contoh', diagnosis: 'Contoh' },
        },
        {
          recordId: marker,
          version: 1,
          kind: 'PayeeRecord',
          data: sampleCase(1).shares[0]?.data,
        },
      ]),
    );
    const kept = (id: string) =>
      rows(here.dataSource, 'SELECT kind FROM foreign_record WHERE record_id = $1', [id]);
    await waitFor(async () => (await kept(marker)).length === 1, { what: 'the payee to arrive' });
    expect(await kept(recordId)).toEqual([]);
  });
});

describe('the database refuses what bypasses the core', () => {
  const COPY = `
    INSERT INTO payment SELECT (json_populate_record(payment, $2::json)).* FROM payment
    WHERE claim_id = $1 LIMIT 1`;

  it('a second live payment of a share, and payments beyond the award', async () => {
    const sample = sampleCase(42_000_000);
    await here.dataSource.transaction(tx => orderPayments(tx, [sample.event]));
    const insert = (change: object) =>
      here.dataSource.query(COPY, [
        sample.claimId,
        JSON.stringify({ payment_id: randomUUID(), attempt: 2, ordered_position: Date.now(), ...change }),
      ]);
    await expect(insert({})).rejects.toThrow(/one_live_payment_per_share/);
    await expect(insert({ share_id: randomUUID() })).rejects.toThrow(/exceed its award/);
    await insert({ state: 'Returned' });
  });

  it('any change of what was recorded', async () => {
    for (const table of ['events', 'duty', 'award', 'bank_exception', 'bank_request']) {
      await expect(here.dataSource.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
      await expect(here.dataSource.query(`TRUNCATE ${table}`)).rejects.toThrow(/permission denied/);
    }
    await expect(here.dataSource.query(`UPDATE bank_request SET request = ''`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(here.dataSource.query('UPDATE award SET amount = 1')).rejects.toThrow(/permission denied/);
    await expect(here.dataSource.query('DELETE FROM payment')).rejects.toThrow(/permission denied/);
  });
});

it('the id of a payment says which share and attempt it is', () => {
  const { shares } = sampleCase(1);
  const [share] = shares;
  expect(share?.paymentId).toBe(paymentIdOf(share?.shareId as never, 1));
});
