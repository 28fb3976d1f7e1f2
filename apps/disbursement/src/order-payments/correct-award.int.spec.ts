import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { applied, type ReceivedEvent } from '#kafka';
import type { Actor } from '#kernel';
import { serviceDatabase, type TestDatabase } from '#testing';
import { heldDuties, takeDuties } from '../case-duties/duty.table.js';
import { database } from '../database.js';
import { type SampleCase, sampleCase } from '../testing-fixtures.js';
import { orderPayments } from './order-payments.js';

let here: TestDatabase;
beforeAll(async () => {
  here = await serviceDatabase(database);
});
afterAll(() => here.drop());

const hear = (...events: ReceivedEvent[]) => here.dataSource.transaction(tx => orderPayments(tx, events));
const next = ({ event }: SampleCase, version: number, type: string, change: object): ReceivedEvent => ({
  ...event,
  ...{ type, version, id: `${event.stream}/${version}` },
  data: { ...(event.data as object), decidedBy: 'pemutus-1', formerly: [], ...change },
});
const formerly = [{ duty: 'approver', actor: 'penyetuju-1' }];
const decided = (sample: SampleCase, decidedBy = 'pemutus-1') =>
  next(sample, 12, 'AppealDecided', { claimId: sample.claimId, decidedBy, formerly });

/** An award of 10 million raised to 42, in two new shares of its payees. */
function corrected(sample: SampleCase, change: object = {}): ReceivedEvent {
  const { shares } = sample.event.data as { shares: { amount: number }[] };
  const added = shares.map(share => ({ ...share, shareId: randomUUID(), amount: 16_000_000 }));
  return next(sample, 14, 'AwardCorrected', {
    ...{ previousAward: 10_000_000, award: 42_000_000, shares: added, approvedBy: 'penyetuju-2', formerly },
    ...change,
  });
}
const paymentsOf = ({ claimId }: SampleCase) =>
  rows<{ amount: number; state: string }>(
    here.dataSource,
    'SELECT amount::float8 AS amount, state FROM payment WHERE claim_id = $1 ORDER BY ordered_position',
    [claimId],
  );
const amountsOf = async (sample: SampleCase) => (await paymentsOf(sample)).map(({ amount }) => amount);

async function ordered(): Promise<SampleCase> {
  const sample = sampleCase(5_000_000, 5_000_000);
  expect(await hear(sample.event)).toEqual([applied]);
  return sample;
}

describe('A corrected award', () => {
  it('orders its new shares alone, and once however often it is heard', async () => {
    const sample = await ordered();
    const correction = corrected(sample);
    expect(await hear(decided(sample), correction)).toEqual([applied, applied]);
    expect(await amountsOf(sample)).toEqual([5_000_000, 5_000_000, 16_000_000, 16_000_000]);
    expect(await hear({ ...correction, version: 15, id: `${sample.claimId}/15` })).toEqual([
      { outcome: 'ignored', reason: 'The award was ordered before' },
    ]);
    expect(await amountsOf(sample)).toHaveLength(4);
    const held = await heldDuties(here.dataSource.manager, [sample.claimId]);
    expect(held.get(sample.claimId)).toEqual(
      expect.arrayContaining([
        { duty: 'CLAIM_APPROVER', actor: 'penyetuju-1' },
        { duty: 'CLAIM_APPROVER', actor: 'penyetuju-2' },
        { duty: 'APPEAL_DECIDER', actor: 'pemutus-1' },
      ]),
    );
  });

  it('is the limit of all payments together, by the core and by the database', async () => {
    const sample = await ordered();
    const tooMuch = corrected(sample, { award: 41_999_999 });
    expect(await hear(tooMuch)).toMatchObject([
      { outcome: 'parked', error: expect.stringContaining('EXCEED') },
    ]);
    const other = await ordered();
    await hear(corrected(other));
    const copy = `INSERT INTO payment SELECT (json_populate_record(payment, $2::json)).* FROM payment
      WHERE claim_id = $1 LIMIT 1`;
    const change = {
      payment_id: randomUUID(),
      share_id: randomUUID(),
      ordered_position: Date.now(),
      amount: 1,
    };
    await expect(here.dataSource.query(copy, [other.claimId, JSON.stringify(change)])).rejects.toThrow(
      /exceed its award/,
    );
    await expect(here.dataSource.query('UPDATE award_correction SET amount = 1')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('waits for a person to look where one of its people has paid the case', async () => {
    const sample = await ordered();
    await here.dataSource.transaction(tx =>
      takeDuties(tx, [{ caseId: sample.claimId, duty: 'PAYOUT_PREPARER', actor: 'pemutus-1' as Actor }]),
    );
    const parked = [{ outcome: 'parked', error: 'SAME_PERSON_TWO_DUTIES' }];
    expect(await hear(decided(sample))).toEqual(parked);
    expect(await hear(corrected(sample))).toEqual(parked);
    expect(await amountsOf(sample)).toHaveLength(2);
  });

  it('that was too much orders nothing', async () => {
    const sample = await ordered();
    const found = next(sample, 14, 'OverpaymentFound', { amount: 1, approvedBy: 'penyetuju-2', formerly });
    expect(await hear(found)).toEqual([applied]);
    expect(await amountsOf(sample)).toHaveLength(2);
  });
});
