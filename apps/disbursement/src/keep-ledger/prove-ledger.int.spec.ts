import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { serviceDatabase, type TestDatabase } from '#testing';
import { database } from '../database.js';
import { type LedgerProof, proveLedger } from './prove-ledger.js';
import { caseOfThree } from './testing-payments.js';

let here: TestDatabase;
let owner: DataSource;
beforeAll(async () => {
  here = await serviceDatabase(database);
  owner = await new DataSource({ type: 'postgres', url: here.ownerUrl }).initialize();
  await caseOfThree(here.dataSource);
});
afterAll(async () => {
  await owner.destroy();
  await here.drop();
});

const verdict = ({ balance, eventsThatDiffer, sharesThatDiffer, paidBeyondTheAward }: LedgerProof) => ({
  balanced: balance.balanced,
  events: eventsThatDiffer.length,
  shares: sharesThatDiffer.length,
  awards: paidBeyondTheAward.length,
});
const nothing = { balanced: true, events: 0, shares: 0, awards: 0 };

/** What the proof says of a change that is taken back afterwards. */
async function proofAfter(statement: string): Promise<LedgerProof> {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(statement);
    return await proveLedger(runner.manager);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

const of = (kind: string): string => `(SELECT max(position) FROM journal WHERE kind = '${kind}')`;

describe('the proof of the ledger', () => {
  it('holds for what was decided', async () => {
    const proof = await proveLedger(here.dataSource.manager);
    expect(verdict(proof)).toEqual(nothing);
    expect(proof.events).toBe(3 + 4 + 4 + 1 + 4 + 5);
    const balances = proof.balance.items.map(({ account, balance }) => [account, balance]);
    expect(balances.filter(([, balance]) => balance !== 0)).toEqual([
      ['FUND', 42_000_000],
      ['BANK', 28_000_000],
      ['RETURNED_FUNDS', 14_000_000],
    ]);
  });

  it.each<[string, string, Partial<typeof nothing>]>([
    [
      'an amount that was changed on both sides',
      `UPDATE entry SET amount = amount + 1 WHERE position = ${of('SETTLED')}`,
      { events: 1, shares: 2 },
    ],
    [
      'an amount that was changed on one side',
      `UPDATE entry SET amount = amount + 1 WHERE position = ${of('SETTLED')} AND side = 'DEBIT'`,
      { balanced: false, events: 1, shares: 1 },
    ],
    [
      'a journal that is gone',
      `DELETE FROM entry WHERE position = ${of('RETURNED')};
       DELETE FROM journal WHERE position = ${of('RETURNED')}`,
      { events: 1, shares: 2 },
    ],
    [
      'a journal of an event that moves nothing',
      `INSERT INTO journal SELECT max(position), 'SETTLED', NULL, now() FROM events WHERE type = 'PaymentReleased';
       INSERT INTO entry SELECT (SELECT max(position) FROM events WHERE type = 'PaymentReleased'), line, account, claim_id,
         share_id, side, amount FROM entry WHERE position = ${of('SETTLED')}`,
      { events: 1, shares: 2 },
    ],
    [
      'lines that were added, balanced as they are',
      `INSERT INTO entry SELECT position, line + 2, account, claim_id, share_id,
         CASE side WHEN 'DEBIT' THEN 'CREDIT' ELSE 'DEBIT' END, amount FROM entry WHERE position = ${of('SETTLED')}`,
      { events: 1, shares: 2 },
    ],
    [
      'a reversal of a journal of another payment',
      `UPDATE journal SET reverses = (SELECT min(position) FROM journal WHERE kind = 'SUBMITTED')
       WHERE position = ${of('REJECTED')}`,
      { events: 1 },
    ],
    [
      'a reversal that names nothing',
      `UPDATE journal SET reverses = NULL WHERE position = ${of('REJECTED')}`,
      { events: 1 },
    ],
    [
      'another time',
      `UPDATE journal SET posted_at = posted_at - interval '1 day' WHERE position = ${of('SUBMITTED')}`,
      { events: 1 },
    ],
    [
      'another claim',
      `UPDATE entry SET claim_id = gen_random_uuid() WHERE position = ${of('SUBMITTED')}`,
      { events: 1, shares: 4 },
    ],
    [
      'a payment in another state',
      `UPDATE payment SET state = 'Unknown' WHERE state = 'Settled' AND attempt = 2`,
      { shares: 2 },
    ],
    ['a payment beyond the award', 'UPDATE award SET amount = 27999999', { awards: 1 }],
  ])('finds %s', async (_what, statement, found) => {
    expect(verdict(await proofAfter(statement))).toEqual({ ...nothing, ...found });
  });

  it('is silent about a file of orders, which moves nothing', async () => {
    const written = `INSERT INTO events (stream_id, version, type, schema_version, data, metadata)
      SELECT gen_random_uuid(), 1, 'PaymentFileWritten', 1, '{}', metadata FROM events LIMIT 1`;
    expect(verdict(await proofAfter(written))).toEqual(nothing);
  });

  it('says which event and which share', async () => {
    const { eventsThatDiffer, sharesThatDiffer } = await proofAfter(
      `UPDATE entry SET amount = amount + 1 WHERE position = ${of('SETTLED')}`,
    );
    expect(eventsThatDiffer[0]).toMatch(/^PaymentSettled [0-9a-f-]{36}\/5: .*"amount":14000001/);
    expect(sharesThatDiffer).toEqual([
      expect.stringMatching(/^[0-9a-f-]{36} BANK: .* ledger 1, .* payments 0$/),
      expect.stringMatching(/^[0-9a-f-]{36} IN_TRANSIT: .* ledger -1, .* payments 0$/),
    ]);
  });
});
