import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DEAF } from '#testing';
import { orderPayments } from '../order-payments/order-payments.js';
import { preparer, recordArrives, type SampleShare, sampleCase, startWorld } from '../testing-fixtures.js';

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld(DEAF);
});
afterAll(() => world.close());

const sql = (statement: string, parameters: unknown[]) =>
  world.service.database.dataSource.query(statement, parameters);

/** A payment by the second version of its payee's record; the first one differs by what is given, or is gone. */
async function orderedBySecondVersion(before: object | null): Promise<SampleShare> {
  const sample = sampleCase(42_000_000);
  const [first] = sample.shares;
  if (!first) throw new Error('A case has a share');
  const share = { ...first, record: { ...first.record, version: 2 } };
  const award = sample.event.data as { shares: object[] };
  const data = { ...award, shares: award.shares.map(one => ({ ...one, record: share.record })) };
  await world.service.database.dataSource.transaction(tx => orderPayments(tx, [{ ...sample.event, data }]));
  if (before) await recordArrives(world.service, { ...first, data: { ...first.data, ...before } });
  await recordArrives(world.service, share);
  await world.bank.openAccount(share.accountNumber, share.payeeName.toUpperCase());
  return share;
}

const arrivedHoursAgo = ({ record }: SampleShare, hours: number) =>
  sql(
    'UPDATE foreign_record SET arrived_at = now() - make_interval(hours => $2) WHERE record_id = $1 AND version = 2',
    [record.recordId, hours],
  );
const prepare = ({ paymentId }: SampleShare) =>
  preparer(world.service).post('/api/payouts', { paymentIds: [paymentId] });

describe('A payee whose record has a second version', () => {
  it.each([
    ['another account', { accountNumber: '9000000009' }],
    ['another bank', { bankCode: '014' }],
    ['a first version that is gone', null],
  ])('with %s is not paid for three days, and the refusal says until when', async (_what, before) => {
    const share = await orderedBySecondVersion(before);
    await arrivedHoursAgo(share, 71);
    const refused = await prepare(share);
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'PAYEE_ACCOUNT_CHANGED_LATELY',
        values: { payments: [share.paymentId], count: 1, hours: 72 },
      },
    });
    expect(refused.body.values.retryAt).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2} WITA$/);
    await arrivedHoursAgo(share, 73);
    expect(await prepare(share)).toMatchObject({ status: 201 });
  });

  it('with the same account is paid at once', async () => {
    const share = await orderedBySecondVersion({ name: 'Ni Contoh Nama Lama' });
    expect(await prepare(share)).toMatchObject({ status: 201 });
  });
});
