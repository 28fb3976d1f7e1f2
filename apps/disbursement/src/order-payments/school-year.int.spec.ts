import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { applied, type ReceivedEvent } from '#kafka';
import type { Actor } from '#kernel';
import { serviceDatabase, type TestDatabase } from '#testing';
import { heldDuties, takeDuties } from '../case-duties/duty.table.js';
import { database } from '../database.js';
import { proveLedger } from '../keep-ledger/prove-ledger.js';
import { caseOfThree } from '../keep-ledger/testing-payments.js';
import { type SampleCase, sampleCase } from '../testing-fixtures.js';
import { orderPayments } from './order-payments.js';

let here: TestDatabase;
beforeAll(async () => {
  here = await serviceDatabase(database);
});
afterAll(() => here.drop());

const hear = (...events: ReceivedEvent[]) => here.dataSource.transaction(tx => orderPayments(tx, events));
const people = {
  submittedBy: 'petugas-9',
  advisedBy: null,
  verifiedBy: 'petugas-8',
  approvedBy: 'penyetuju-9',
};

/** A school year of Rp2.000.000 upon an award. */
function awarded(sample: SampleCase, version: number, change: object = {}): ReceivedEvent {
  const data = sample.event.data as { award: number; shares: object[] };
  const share = { ...data.shares[0], shareId: randomUUID(), payeeId: randomUUID(), amount: 2_000_000 };
  const year = { childId: randomUUID(), schoolYear: 2026, level: 'SMP', previousAward: data.award };
  return {
    ...sample.event,
    ...{ type: 'ScholarshipYearAwarded', version, id: `${sample.claimId}/${version}` },
    data: { ...data, ...people, ...year, award: data.award + 2_000_000, shares: [share], ...change },
  };
}
const amountsOf = async ({ claimId }: SampleCase) =>
  (
    await rows<{ amount: number }>(
      here.dataSource,
      'SELECT amount::float8 AS amount FROM payment WHERE claim_id = $1 ORDER BY ordered_position',
      [claimId],
    )
  ).map(({ amount }) => amount);

describe('A school year that was awarded', () => {
  it('orders its own share, once, by its own people', async () => {
    const sample = sampleCase(30_000_000, 12_000_000);
    expect(await hear(sample.event)).toEqual([applied]);
    const year = awarded(sample, 12);
    expect(await hear(year)).toEqual([applied]);
    expect(await hear({ ...year, version: 13, id: `${sample.claimId}/13` })).toEqual([
      { outcome: 'ignored', reason: 'The award was ordered before' },
    ]);
    expect(await amountsOf(sample)).toEqual([30_000_000, 12_000_000, 2_000_000]);
    const held = await heldDuties(here.dataSource.manager, [sample.claimId]);
    expect(held.get(sample.claimId)).toEqual(
      expect.arrayContaining([
        { duty: 'SUBMITTER', actor: 'petugas-1' },
        { duty: 'SUBMITTER', actor: 'petugas-9' },
        { duty: 'CLAIM_APPROVER', actor: 'penyetuju-9' },
      ]),
    );
  });

  it('raises what the case may be paid by exactly that', async () => {
    const sample = sampleCase(42_000_000);
    await hear(sample.event);
    const more = awarded(sample, 12, { award: 43_999_999 });
    expect(await hear(more)).toMatchObject([{ outcome: 'parked', error: expect.stringContaining('EXCEED') }]);
    expect(await amountsOf(sample)).toEqual([42_000_000]);
  });

  it('waits for a person to look where one of its people paid the case', async () => {
    const sample = sampleCase(42_000_000);
    await hear(sample.event);
    await here.dataSource.transaction(tx =>
      takeDuties(tx, [{ caseId: sample.claimId, duty: 'PAYOUT_PREPARER', actor: 'penyetuju-9' as Actor }]),
    );
    expect(await hear(awarded(sample, 12))).toEqual([{ outcome: 'parked', error: 'SAME_PERSON_TWO_DUTIES' }]);
    expect(await amountsOf(sample)).toEqual([42_000_000]);
  });

  it('is in the ledger, and what was paid is held against the award with it', async () => {
    const sample = await caseOfThree(here.dataSource);
    await hear(awarded(sample, 12));
    const proof = await here.dataSource.transaction('REPEATABLE READ', tx => proveLedger(tx));
    expect(proof).toMatchObject({ eventsThatDiffer: [], sharesThatDiffer: [], paidBeyondTheAward: [] });
  });
});
