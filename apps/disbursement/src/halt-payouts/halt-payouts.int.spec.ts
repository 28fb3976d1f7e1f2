import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DEAF } from '#testing';
import { SendPayments } from '../send-payments/send-payments.js';
import { approver, becomes, orderedCase, pay, paymentOf, preparer, startWorld } from '../testing-fixtures.js';

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld(DEAF);
});
afterAll(() => world.close());

const halt = () => approver(world.service).post('/api/payouts/halt', { reason: 'SUSPECTED_FRAUD' });
const resume = () => approver(world.service).post('/api/payouts/resume', { reason: 'INVESTIGATED' });
const submittedNow = async () => (await world.service.app.get(SendPayments).submit()).length;

async function releasedPayment(): Promise<string> {
  const { shares } = await orderedCase(world, 42_000_000);
  const paymentId = shares[0]?.paymentId ?? '';
  await pay(world.service, [paymentId]);
  return paymentId;
}

describe('While payouts are halted', () => {
  it('nothing is submitted, and what was approved is paid once they are resumed', async () => {
    expect(await halt()).toMatchObject({
      status: 201,
      body: { isHalted: true, reasonText: { en: 'Suspected fraud' } },
    });
    const paymentId = await releasedPayment();
    expect(await submittedNow()).toBe(0);
    expect(await paymentOf(world.service, paymentId)).toMatchObject({ state: 'Released' });
    expect(await resume()).toMatchObject({ status: 201, body: { isHalted: false } });
    await becomes(world.service, paymentId, 'Settled');
    expect(await world.bank.executionsOf(paymentId)).toBe(1);
  });

  it('a second halt says that they are, and resuming twice that they are not', async () => {
    await halt();
    expect(await halt()).toMatchObject({ status: 409, body: { code: 'PAYOUTS_HALTED_ALREADY' } });
    await resume();
    expect(await resume()).toMatchObject({ status: 409, body: { code: 'PAYOUTS_NOT_HALTED' } });
  });
});

it('A finance officer sees it and may not do it', async () => {
  const officer = preparer(world.service);
  expect(await officer.get('/api/payouts/halt')).toMatchObject({ status: 200, body: { isHalted: false } });
  expect(await officer.post('/api/payouts/halt', { reason: 'SUSPECTED_FRAUD' })).toMatchObject({
    status: 403,
    body: { code: 'ROLE_NOT_ALLOWED' },
  });
});
