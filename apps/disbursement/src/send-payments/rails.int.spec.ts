import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { DEAF } from '#testing';
import { RAIL_LIMITS, type Rail } from '../rails/rails.table.js';
import { orderedCase, pay, startWorld, storyOf } from '../testing-fixtures.js';
import { submitReleased } from './submit-released.js';

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  // Nothing is sent but by hand: the rails of this moment are not those of the test.
  world = await startWorld({ ...DEAF, WORK_EVERY_MS: '60000' });
});
afterAll(() => world.close());

const submitWhileOpen = (...open: Rail[]) => {
  const at = Temporal.Now.instant();
  const later = at.add({ minutes: 1 });
  const rails = RAIL_LIMITS.filter(({ rail }) => open.includes(rail));
  return world.service.database.dataSource.transaction(tx =>
    submitReleased(tx, { at, expiresAt: later, firstInquiryAt: later, atMost: 10, rails }),
  );
};
const railInRequest = async (paymentId: string) => {
  const [found] = await world.service.database.dataSource.query(
    `SELECT convert_from(request, 'UTF8')::json->>'rail' AS rail FROM bank_request WHERE payment_id = $1`,
    [paymentId],
  );
  return found?.rail;
};
const railInLog = async (paymentId: string) => {
  const [found] = await world.service.database.dataSource.query(
    `SELECT data->>'rail' AS rail FROM events WHERE stream_id = $1 AND type = 'PaymentSubmitted'`,
    [paymentId],
  );
  return found?.rail;
};

it('A share too large for the rails that are open waits whole until one that carries it opens', async () => {
  const { shares } = await orderedCase(world, 300_000_000, 42_000_000);
  const [large, small] = shares.map(({ paymentId }) => paymentId) as [string, string];
  await pay(world.service, [large, small]);

  expect((await submitWhileOpen('BI_FAST')).map(({ paymentId }) => paymentId)).toEqual([small]);
  expect(await storyOf(world.service, large)).not.toContain('PaymentSubmitted');
  expect((await submitWhileOpen('BI_FAST', 'SKN')).map(({ paymentId }) => paymentId)).toEqual([large]);

  expect([await railInRequest(small), await railInRequest(large)]).toEqual(['BI_FAST', 'SKN']);
  expect([await railInLog(small), await railInLog(large)]).toEqual(['BI_FAST', 'SKN']);
});
