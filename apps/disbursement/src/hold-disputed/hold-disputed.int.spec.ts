import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ReceivedEvent } from '#kafka';
import { commitmentTo } from '#kernel';
import { ClaimsConsumer } from '../order-payments/claims.consumer.js';
import { SendPayments } from '../send-payments/send-payments.js';
import {
  approve,
  approver,
  becomes,
  orderedCase,
  pay,
  paymentOf,
  prepare,
  preparer,
  type SampleCase,
  startWorld,
} from '../testing-fixtures.js';

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** What the claims service says of a case, as the consumer hears it. */
async function told(of: SampleCase, type: 'HeirsDisputed' | 'HeirsDisputeSettled', version: number) {
  const event: ReceivedEvent = {
    ...of.event,
    id: `${of.claimId}/${version}`,
    version,
    type,
    data: { claimId: of.claimId },
  };
  const consumer = world.service.app.get(ClaimsConsumer, { strict: false });
  const outcomes = await world.service.database.dataSource.transaction(tx =>
    consumer.onClaimsEvents([event], { tx } as never),
  );
  expect(outcomes).toMatchObject([{ outcome: 'applied' }]);
}

async function oneOrdered() {
  const sample = await orderedCase(world, 42_000_000);
  const paymentId = sample.shares[0]?.paymentId ?? '';
  return { sample, paymentId };
}

describe('A case whose heirs are in dispute', () => {
  it('is not put in a payout, and is once the dispute is settled', async () => {
    const { sample, paymentId } = await oneOrdered();
    await told(sample, 'HeirsDisputed', 8);
    const refused = await preparer(world.service).post('/api/payouts', { paymentIds: [paymentId] });
    expect([refused.status, refused.body.code]).toEqual([409, 'HEIRS_IN_DISPUTE']);
    expect(refused.body.values).toEqual({ receipts: sample.receiptNumber });
    expect(await paymentOf(world.service, paymentId)).toMatchObject({
      state: 'Ordered',
      waitingFor: 'HEIRS_IN_DISPUTE',
    });
    await told(sample, 'HeirsDisputeSettled', 9);
    await pay(world.service, [paymentId]);
    await becomes(world.service, paymentId, 'Settled');
  });

  it('is not released out of a payout that was prepared before', async () => {
    const { sample, paymentId } = await oneOrdered();
    const payoutId = await prepare(world.service, [paymentId]);
    const { shownHash } = (await approver(world.service).get(`/api/payouts/${payoutId}`)).body;
    await told(sample, 'HeirsDisputed', 8);
    const refused = await approver(world.service).post(`/api/payouts/${payoutId}/approval`, { shownHash });
    expect([refused.status, refused.body.code]).toEqual([409, 'HEIRS_IN_DISPUTE']);
    expect((await paymentOf(world.service, paymentId)).state).toBe('InPayout');
  });

  it('is held where it was said before the approval, and an older word changes nothing', async () => {
    const { sample, paymentId } = await oneOrdered();
    await told(sample, 'HeirsDisputed', 9);
    await told(sample, 'HeirsDisputeSettled', 8);
    const refused = await preparer(world.service).post('/api/payouts', { paymentIds: [paymentId] });
    expect(refused.body.code).toBe('HEIRS_IN_DISPUTE');
  });
});

it('What is released and not sent yet stays where it is until the dispute is settled', async () => {
  const rare = await startWorld({ WORK_EVERY_MS: '60000' });
  try {
    const sample = await orderedCase(rare, 42_000_000);
    const paymentId = sample.shares[0]?.paymentId ?? '';
    const payoutId = await prepare(rare.service, [paymentId]);
    await rare.service.database.dataSource.query(
      'INSERT INTO disputed_case (claim_id, version, open) VALUES ($1, 8, false)',
      [sample.claimId],
    );
    await approve(rare.service, payoutId);
    const say = (open: boolean) =>
      rare.service.database.dataSource.query('UPDATE disputed_case SET open = $2 WHERE claim_id = $1', [
        sample.claimId,
        open,
      ]);
    await say(true);
    const send = rare.service.app.get(SendPayments);
    expect(await send.round()).toBe(0);
    expect(await paymentOf(rare.service, paymentId)).toMatchObject({
      state: 'Released',
      waitingFor: 'HEIRS_IN_DISPUTE',
    });
    await say(false);
    expect(await send.round()).toBe(1);
    await send.answered();
    expect(await rare.bank.executionsOf(paymentId)).toBe(1);
  } finally {
    await rare.close();
  }
});

describe('A minor is paid through the guardian', () => {
  const guardianName = 'Contoh Wali Penerima';

  /** The record of the one share becomes that of a minor, whose account the guardian holds. */
  async function ofMinor(birthDate: string) {
    const sample = await orderedCase(world, 42_000_000);
    const [share] = sample.shares;
    if (!share) throw new Error('A case has a share');
    const guardian = { name: guardianName, nik: '5106014508780001', basis: 'PARENT', decree: null };
    const data = { ...share.data, accountName: guardianName, birthDate, guardian, ownAccount: null };
    const commitment = commitmentTo(data, share.salt);
    const { dataSource } = world.service.database;
    await dataSource.query(
      `UPDATE foreign_record SET kind = 'MinorPayeeRecord', data = $2, commitment = $3 WHERE record_id = $1`,
      [share.record.recordId, JSON.stringify(data), commitment],
    );
    await dataSource.query('UPDATE payment SET record_commitment = $2 WHERE payment_id = $1', [
      share.paymentId,
      commitment,
    ]);
    await world.bank.openAccount(share.accountNumber, guardianName.toUpperCase());
    return share;
  }

  it('whom the bank must know, and whom the list names beside the child', async () => {
    const share = await ofMinor('2020-01-01');
    const payoutId = await prepare(world.service, [share.paymentId]);
    const { body } = await approver(world.service).get(`/api/payouts/${payoutId}`);
    expect(body.lines).toMatchObject([{ payeeName: share.payeeName, guardianName, nameMatch: 'MATCH' }]);
    await approve(world.service, payoutId);
    const paid = await becomes(world.service, share.paymentId, 'Settled');
    expect(paid).toMatchObject({ payeeName: share.payeeName, guardianName });
    const [sent] = await world.service.database.dataSource.query(
      "SELECT convert_from(request, 'UTF8')::json AS request FROM bank_request WHERE payment_id = $1",
      [share.paymentId],
    );
    expect(sent.request).toMatchObject({ accountName: guardianName });
    expect(sent.request.purpose).toContain(`QQ ${share.payeeName}`);
  });

  it('but not once the child has come of age', async () => {
    const { paymentId } = await ofMinor('2000-01-01');
    expect(await paymentOf(world.service, paymentId)).toMatchObject({ waitingFor: 'PAYEE_CAME_OF_AGE' });
    const refused = await preparer(world.service).post('/api/payouts', { paymentIds: [paymentId] });
    expect([refused.status, refused.body.code]).toEqual([409, 'PAYEE_CAME_OF_AGE']);
  });
});
