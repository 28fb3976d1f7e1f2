import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { subscriptions } from '#contracts';
import { type CutPart, cutBroker, waitFor } from '#stack';
import { readLag, readOutboxes } from '../../libs/stack/operator/print-lag.js';
import { Databases } from '../databases.js';
import { checkReadModels } from '../faults/check/read-models.js';
import { deliverAgain } from '../faults/deliver-again.js';
import { accounts, insuredNik } from './alone/small-case.js';
import { CaseInHand } from './case-in-hand.js';
import { type JourneySystem, startJourney } from './journey-system.js';
import { insure, known, personWith } from './trace/one-claim.js';

jest.setTimeout(180_000);

const DUTIES = 'libs/stack/operator/print-duties.js';
const REPLAY = 'apps/claims/src/replay/main.js';
const KILLED_AFTER_COMMIT = { SANTUNAN_CRASH_AT: 'command.after-commit' };

let journey: JourneySystem;
let one: CaseInHand;
let broker: CutPart;
let startedAgain: { stop(): Promise<void> } | undefined;
beforeAll(async () => {
  journey = await startJourney();
  await insure(journey.api);
  await known(journey);
  for (const account of accounts) await journey.bank.openAccount(account);
}, 240_000);
afterAll(async () => {
  await startedAgain?.stop();
  await journey.close();
}, 60_000);

/** The service dies between its commit and its answer; whoever asked says the same again under the same key. */
async function saidTwice(service: string, say: () => Promise<unknown>): Promise<void> {
  const { system } = journey;
  await system.stopService(service);
  await system.startService(service, KILLED_AFTER_COMMIT);
  await expect(say()).rejects.toThrow();
  await system.stopService(service, 'SIGKILL');
  await system.startService(service);
  await say();
}

const nothingIsBehind = async () => {
  const { addresses } = journey.system;
  const services = subscriptions.map(({ service }) => service);
  const outboxes = await readOutboxes(addresses, services);
  const lags = await readLag(addresses, subscriptions);
  return outboxes.every(({ waiting }) => waiting === 0) && lags.every(({ behind }) => behind === 0);
};
const executions = async () => {
  const counts = (await one.payments()).map(({ paymentId }) => journey.bank.executionsOf(paymentId));
  return (await Promise.all(counts)).map(count => count.executions);
};

describe('While Kafka is away', () => {
  it('a claim is verified and approved, though its service is killed in the middle of the approval', async () => {
    one = await CaseInHand.submit(journey, await personWith(journey.api, insuredNik));
    await one.reaches('Validated');
    broker = await cutBroker(journey.dataDirectory, 1);
    await one.do('verifikator-1', 'verification');
    const { shownHash } = await one.seen();
    const approval = () =>
      journey.api
        .asFresh('penyetuju-klaim-1')
        .post(`/api/claims/${one.claimId}/approval`, 'approved-without-kafka', { shownHash });
    await saidTwice('claims', approval);
    expect((await one.seen()).stage).toBe('Approved');
    expect(await one.payments()).toEqual([]);
  });
});

describe('When Kafka is back', () => {
  it('the payment is ordered once and paid once, though its service is killed in the middle of the release', async () => {
    startedAgain = await broker.startAgain();
    const paymentIds = (await one.ordered()).map(({ paymentId }) => paymentId);
    expect(paymentIds).toHaveLength(accounts.length);
    const { payoutId } = await journey.api
      .as('keuangan-1')
      .post<{ payoutId: string }>('/api/payouts', 'prepared-after-kafka', { paymentIds });
    const { shownHash } = await journey.api
      .as('keuangan-1')
      .get<{ shownHash: string }>(`/api/payouts/${payoutId}`);
    await saidTwice('disbursement', () =>
      journey.api
        .asFresh('penyetuju-keuangan-1')
        .post(`/api/payouts/${payoutId}/approval`, 'released-after-kafka', { shownHash }),
    );
    await one.reaches('Settled');
    expect(await executions()).toEqual(accounts.map(() => 1));
  });

  it.each(['once more', 'and once more'])('every event delivered %s changes nothing', async () => {
    await waitFor(nothingIsBehind, { what: 'everything to be handled', timeoutMs: 60_000 });
    const before = await one.seen();
    expect(await deliverAgain(journey.system.addresses.kafkaBrokers)).toBeGreaterThan(20);
    await waitFor(nothingIsBehind, { what: 'everything to be handled again', timeoutMs: 60_000 });
    expect(await one.seen()).toEqual(before);
    expect(await executions()).toEqual(accounts.map(() => 1));
    expect(await one.atBank()).toBe(42_000_000);
  });

  it('paid = awarded = bank, replay = live, and every read model is what its events make', async () => {
    expect(await journey.run(DUTIES)).toContain('paid = awarded = bank: 1');
    expect(await journey.run(REPLAY, one.claimId, '--quiet')).toContain('Replay = live');
    const databases = new Databases(journey.system.addresses);
    try {
      expect(await checkReadModels(databases)).toEqual([]);
    } finally {
      await databases.close();
    }
  });
});
