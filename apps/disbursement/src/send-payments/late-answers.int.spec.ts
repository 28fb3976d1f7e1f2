import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { DEAF } from '#testing';
import { becomes, orderedCase, pay, paymentOf, startWorld } from '../testing-fixtures.js';

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld({ ...DEAF, BANK_TIMEOUT_MS: '10000' });
});
afterAll(() => world.close());

async function releasedPayment(behaviour?: string): Promise<string> {
  const { shares } = await orderedCase(world, 42_000_000);
  const { paymentId = '', accountNumber = '' } = shares[0] ?? {};
  if (behaviour) await world.bank.misbehave(behaviour, accountNumber);
  await pay(world.service, [paymentId]);
  return paymentId;
}

it('A payment whose answer the bank owes holds up no other', async () => {
  const late = await releasedPayment('EXECUTE_THEN_TIME_OUT');
  await becomes(world.service, late, 'Submitting');
  await becomes(world.service, await releasedPayment(), 'Settled');
  expect(await paymentOf(world.service, late)).toMatchObject({ state: 'Submitting' });
});
