import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { DEAF } from '#testing';
import { approver, orderedCase, prepare, startWorld } from '../testing-fixtures.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'release-limits-int-'));
const limits = (office: string, change: object) => ({
  ...{ office, from: '2020-01-01', to: null, opens: '00:00', closes: '24:00' },
  ...{ workingDaysOnly: false, mostPerDay: 60_000_000, ...change },
});
let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  const file = join(folder, 'limits.json');
  const closed = limits('CABANG', { opens: '00:00', closes: '00:00' });
  writeFileSync(file, JSON.stringify([closed, limits('PUSAT', {})]));
  world = await startWorld({ ...DEAF, RELEASE_LIMITS: file, OFFICE: 'PUSAT' });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

async function approveOne(amount: number) {
  const { shares } = await orderedCase(world, amount);
  const payoutId = await prepare(world.service, [shares[0]?.paymentId ?? '']);
  const { shownHash } = (await approver(world.service).get(`/api/payouts/${payoutId}`)).body;
  return approver(world.service).post(`/api/payouts/${payoutId}/approval`, { shownHash });
}

it('What a day may approve is counted over all its payouts, and the refusal says when to come again', async () => {
  const shown = async () => (await approver(world.service).get('/api/payouts/limits')).body;
  expect(await shown()).toMatchObject({
    ...{ office: 'PUSAT', hours: { opens: '00:00', closes: '24:00', workingDaysOnly: false } },
    ...{ opensNext: null, mostPerDay: 60_000_000, approvedToday: 0 },
  });
  expect(await approveOne(42_000_000)).toMatchObject({ status: 201 });
  expect((await shown()).approvedToday).toBe(42_000_000);
  const refused = await approveOne(20_000_000);
  expect(refused).toMatchObject({
    status: 409,
    body: {
      code: 'DAILY_LIMIT_REACHED',
      values: { mostText: 'Rp60.000.000', approvedText: 'Rp42.000.000', totalText: 'Rp20.000.000' },
    },
  });
  expect(refused.body.values.retryAt).toMatch(/^\d{4}-\d{2}-\d{2} 00:00 WITA$/);
  expect(await approveOne(18_000_000)).toMatchObject({ status: 201 });
});
