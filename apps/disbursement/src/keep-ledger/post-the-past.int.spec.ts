import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { appendToStreams, rows, type StoredEvent, type StreamAppend, type Tx } from '#event-store';
import { migrate } from '#platform';
import { serviceDatabase, type TestDatabase, waitFor } from '#testing';
import { database } from '../database.js';
import { histories } from '../ledger/testing-histories.js';
import { Ledger1764000000000 } from '../migrations/0004-ledger.js';
import { Recoveries1765400000000 } from '../migrations/0011-recoveries.js';
import { Offsets1765500000000 } from '../migrations/0012-offsets.js';
import { BankFindings1765600000000 } from '../migrations/0013-bank-findings.js';
import type { PaymentEvent } from '../payment/payment.events.js';
import * as past from '../payment/payment.samples.js';
import { type PaymentRow, type Placed, projectPayment } from '../show-payments/payment.project.js';
import { proveLedger } from './prove-ledger.js';
import { metadata } from './testing-payments.js';

jest.setTimeout(60_000);

const CASES = { numRuns: 40, seed: 4_200_000 };
const ofLedger: readonly (typeof database.migrations)[number][] = [
  Ledger1764000000000,
  Recoveries1765400000000,
  Offsets1765500000000,
  BankFindings1765600000000,
];
const withoutLedger = {
  service: database.service,
  migrations: database.migrations.filter(migration => !ofLedger.includes(migration)),
};

let here: TestDatabase;
beforeEach(async () => {
  here = await serviceDatabase(withoutLedger);
});
afterEach(() => here.drop());

/** The same history under ids of its own. */
function asAnother(events: readonly PaymentEvent[]): PaymentEvent[] {
  const others = new Map<string, string>();
  const other = (id: string): string => {
    others.set(id, others.get(id) ?? randomUUID());
    return others.get(id) ?? '';
  };
  return events.map(event => {
    const { paymentId, shareId, claimId } = event.data;
    const ids = { paymentId: other(paymentId), shareId: other(shareId), claimId: other(claimId) };
    return { ...event, data: { ...event.data, ...ids } } as PaymentEvent;
  });
}

function appendsOf(events: readonly PaymentEvent[]): StreamAppend[] {
  const versions = new Map<string, number>();
  return events.map(event => {
    const stream = event.data.paymentId;
    const expectedVersion = versions.get(stream) ?? 0;
    versions.set(stream, expectedVersion + 1);
    return { stream, expectedVersion, events: [event], metadata };
  });
}

const SAVE_AWARD = `INSERT INTO award (claim_id, receipt_number, programme, amount) VALUES ($1, 'JKM-2025-1', 'JKM', $2)`;
const SAVE_PAYMENTS = 'INSERT INTO payment SELECT * FROM json_populate_recordset(NULL::payment, $1::json)';

/** As the version before this one wrote it: events and rows, and no ledger. */
async function writtenBefore(tx: Tx, award: number, events: readonly PaymentEvent[]): Promise<void> {
  const stored: StoredEvent[] = await appendToStreams(tx, appendsOf(asAnother(events)));
  const payments = new Map<string, PaymentRow>();
  for (const event of stored)
    payments.set(
      event.stream,
      projectPayment(payments.get(event.stream) ?? null, event as Placed<PaymentEvent>),
    );
  const made = [...payments.values()];
  if (made[0]) await tx.query(SAVE_AWARD, [made[0].claim_id, award]);
  await tx.query(SAVE_PAYMENTS, [JSON.stringify(made)]);
}

describe('The migration that makes the ledger', () => {
  it('posts what was decided before it, whatever that was, as it would have been posted then', async () => {
    const cases = fc.sample(histories, CASES);
    for (const { award, steps } of cases)
      await here.dataSource.transaction(tx =>
        writtenBefore(
          tx,
          award,
          steps.map(({ event }) => event),
        ),
      );
    expect(await migrate(database, here.ownerUrl)).toEqual(ofLedger.map(({ name }) => name));
    const proof = await proveLedger(here.dataSource.manager);
    expect(proof).toMatchObject({
      eventsThatDiffer: [],
      sharesThatDiffer: [],
      paidBeyondTheAward: [],
      events: cases.reduce((sum, { steps }) => sum + steps.length, 0),
    });
    expect(proof.balance.balanced).toBe(true);
    expect(proof.balance.debit).toBeGreaterThan(0);
  });

  it('waits for whoever is writing, and posts that, too', async () => {
    const runner = here.dataSource.createQueryRunner();
    await runner.startTransaction();
    await writtenBefore(runner.manager, past.order.amount, past.settled);
    const migrated = migrate(database, here.ownerUrl);
    await waitFor(async () => (await waitingForEvents()) > 0, { what: 'the migration to wait' });
    await runner.commitTransaction();
    await runner.release();
    await migrated;
    const kinds = await rows(here.dataSource, 'SELECT kind FROM journal ORDER BY position');
    expect(kinds).toEqual([{ kind: 'SHARE_OWED' }, { kind: 'SUBMITTED' }, { kind: 'SETTLED' }]);
    expect((await proveLedger(here.dataSource.manager)).sharesThatDiffer).toEqual([]);
  });
});

async function waitingForEvents(): Promise<number> {
  const [found] = await rows<{ count: number }>(
    here.dataSource,
    `SELECT count(*)::int AS count FROM pg_locks
     WHERE relation = 'events'::regclass AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return found?.count ?? 0;
}
