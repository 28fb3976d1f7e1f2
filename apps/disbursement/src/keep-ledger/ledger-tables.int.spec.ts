import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { appendToStreams, isTransient, rows } from '#event-store';
import type { ShareId } from '#kernel';
import { serviceDatabase, type TestDatabase } from '#testing';
import { database } from '../database.js';
import { ACCOUNT_CODES, CHART_OF_ACCOUNTS } from '../ledger/chart-of-accounts.table.js';
import type { PaymentEvent } from '../payment/payment.events.js';
import * as past from '../payment/payment.samples.js';
import { order } from '../payment/payment.samples.js';
import type { SampleCase } from '../testing-fixtures.js';
import { caseOfThree, metadata } from './testing-payments.js';

let here: TestDatabase;
let owner: DataSource;
let sample: SampleCase;
beforeAll(async () => {
  here = await serviceDatabase(database);
  owner = await new DataSource({ type: 'postgres', url: here.ownerUrl }).initialize();
  sample = await caseOfThree(here.dataSource);
});
afterAll(async () => {
  await owner.destroy();
  await here.drop();
});

const append = (event: PaymentEvent | undefined) =>
  here.dataSource.transaction(async tx => {
    const events = event ? [event] : [];
    const [stored] = await appendToStreams(tx, [
      { stream: randomUUID(), expectedVersion: 0, events, metadata },
    ]);
    return stored?.position ?? 0;
  });

/** Of the three shares of the sample, those whose first attempt did not pay. */
const REJECTED = 1;
const RETURNED = 2;

/** The position of an event that has no journal and needs none. */
const free = () => append(past.inPayout.at(-1));

const JOURNAL = `INSERT INTO journal (position, kind, reverses, posted_at) VALUES ($1, 'SUBMITTED', $2, now())`;
const ENTRY = `
INSERT INTO entry (position, line, account, claim_id, share_id, side, amount)
VALUES ($1, $2, $3, gen_random_uuid(), gen_random_uuid(), $4, $5)`;

type Line = readonly [account: string, side: string, amount: number];
const debit = (amount: number, account = 'AWARD_PAYABLE'): Line => [account, 'DEBIT', amount];
const credit = (amount: number, account = 'IN_TRANSIT'): Line => [account, 'CREDIT', amount];

interface Posted {
  readonly position: number;
  readonly reverses?: number;
}

const post = (writer: DataSource, { position, reverses }: Posted, ...lines: Line[]) =>
  writer.transaction(async tx => {
    await tx.query(JOURNAL, [position, reverses ?? null]);
    for (const [index, line] of lines.entries()) await tx.query(ENTRY, [position, index + 1, ...line]);
  });

const violates = (constraint: string) => ({ driverError: { constraint } });
const UNBALANCED = violates('debits_equal_credits');

describe.each([
  ['the running service', () => here.dataSource],
  ['the owner', () => owner],
] as const)('A journal of %s', (_who, connection) => {
  it('is posted when it is balanced, over as many lines as there are', async () => {
    const position = await free();
    await post(connection(), { position }, debit(5), credit(3), credit(2, 'BANK'));
    const posted = await rows(owner, 'SELECT line FROM entry WHERE position = $1', [position]);
    expect(posted).toHaveLength(3);
  });

  it.each<[string, Line[]]>([
    ['with less on one side', [debit(5), credit(4)]],
    ['with one side only', [debit(5)]],
    ['that is empty', []],
  ])('%s is refused at the commit', async (_what, lines) => {
    const position = await free();
    await expect(post(connection(), { position }, ...lines)).rejects.toMatchObject(UNBALANCED);
    expect(await rows(owner, 'SELECT FROM journal WHERE position = $1', [position])).toEqual([]);
  });

  it('gets no further line that unbalances it', async () => {
    const position = await free();
    await post(connection(), { position }, debit(5), credit(5));
    const added = connection().query(ENTRY, [position, 3, ...debit(1)]);
    await expect(added).rejects.toMatchObject(UNBALANCED);
  });

  it('is one for an event, and of an event that there is', async () => {
    const position = await free();
    await post(connection(), { position }, debit(5), credit(5));
    await expect(post(connection(), { position }, debit(5), credit(5))).rejects.toMatchObject(
      violates('journal_pkey'),
    );
    const none = { position: position + 1_000_000 };
    await expect(post(connection(), none, debit(5), credit(5))).rejects.toMatchObject(
      violates('journal_position_fkey'),
    );
  });

  it('takes back another that no other took back', async () => {
    const reverses = await free();
    await post(connection(), { position: reverses }, debit(5), credit(5));
    const takeBack = async () =>
      post(connection(), { position: await free(), reverses }, debit(5, 'IN_TRANSIT'), credit(5));
    await takeBack();
    await expect(takeBack()).rejects.toMatchObject(violates('one_reversal_per_journal'));
  });

  it.each<[string, Line[], string]>([
    ['nothing', [debit(0), credit(0)], 'entry_amount_check'],
    ['a negative amount', [debit(-5), credit(-5)], 'entry_amount_check'],
    ['an account that there is not', [debit(5, 'PETTY_CASH'), credit(5)], 'entry_account_check'],
  ])('never moves %s', async (_what, lines, constraint) => {
    const refused = post(connection(), { position: await free() }, ...lines);
    await expect(refused).rejects.toMatchObject(violates(constraint));
  });
});

describe('The owner', () => {
  it.each([
    `UPDATE entry SET amount = amount + 1 WHERE side = 'DEBIT'`,
    `UPDATE entry SET side = 'DEBIT'`,
    `DELETE FROM entry WHERE account = 'BANK'`,
    `UPDATE entry SET position = (SELECT max(position) FROM journal), line = 9
     WHERE (position, line) = (SELECT min(position), 1 FROM journal)`,
  ])('cannot unbalance what is posted: %s', async statement => {
    await expect(owner.query(statement)).rejects.toMatchObject(UNBALANCED);
  });
});

describe('The role of the running service', () => {
  it.each([
    'UPDATE journal SET kind = kind',
    'DELETE FROM journal',
    'TRUNCATE journal',
    'UPDATE entry SET amount = amount',
    'DELETE FROM entry',
    'TRUNCATE entry',
    `INSERT INTO account (code, normal_side) VALUES ('PETTY_CASH', 'DEBIT')`,
    'UPDATE account SET code = code',
    'ALTER TABLE entry DISABLE TRIGGER every_journal_is_balanced',
    'DROP TRIGGER money_moves_with_a_journal ON events',
  ])('may only add: %s is refused', async statement => {
    await expect(here.dataSource.query(statement)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});

describe('An event by which money moves', () => {
  const orderedAgain = (share: number): PaymentEvent => {
    const shareId = sample.shares[share]?.shareId as ShareId;
    return { type: 'PaymentOrdered', data: { ...order, shareId, attempt: 2 } };
  };
  const lists = [past.ordered, past.submitting, past.settled, past.rejected, past.returned];

  it.each(lists.map(list => list.at(-1)))(
    'is not committed without its journal, and whoever tried tries again: $type',
    async event => {
      const failure = await append(event).catch((error: unknown) => error);
      expect(failure).toMatchObject(violates('money_moves_with_a_journal'));
      expect(isTransient(failure)).toBe(true);
    },
  );

  it('is the order of a new attempt after a return, not after a rejection', async () => {
    expect(await append(orderedAgain(REJECTED))).toBeGreaterThan(0);
    await expect(append(orderedAgain(RETURNED))).rejects.toMatchObject(
      violates('money_moves_with_a_journal'),
    );
  });
});

describe('The chart of accounts', () => {
  it('in the database is the one that is decided by', async () => {
    const chart = await rows<{ code: string; normal_side: string }>(owner, 'SELECT * FROM account');
    expect(new Map(chart.map(({ code, normal_side }) => [code, normal_side]))).toEqual(
      new Map(ACCOUNT_CODES.map(code => [code, CHART_OF_ACCOUNTS[code].normalSide])),
    );
  });

  it.each(ACCOUNT_CODES)('takes entries: %s', async account => {
    await post(here.dataSource, { position: await free() }, debit(5, account), credit(5, account));
  });
});
