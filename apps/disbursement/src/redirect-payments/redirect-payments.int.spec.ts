import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Outcome, ReceivedEvent } from '#kafka';
import { type Actor, commitmentTo, newSalt, type PayoutId } from '#kernel';
import { waitFor } from '#testing';
import { ClaimsConsumer } from '../order-payments/claims.consumer.js';
import { AskBank } from '../prepare-payout/ask-bank.js';
import { preparePayout } from '../prepare-payout/prepare-payout.js';
import {
  approve,
  approver,
  becomes,
  orderedCase,
  pay,
  paymentOf,
  prepare,
  preparer,
  recordArrives,
  type SampleCase,
  type SampleShare,
  sampleCase,
  startWorld,
  storyOf,
} from '../testing-fixtures.js';

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Anybody in this database who waits for the lock of a case. */
const WAITING = `
SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = database
WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted`;

interface Sample {
  readonly sample: SampleCase;
  readonly share: SampleShare;
}
async function oneOrdered(): Promise<Sample> {
  const sample = await orderedCase(world, 42_000_000);
  const [share] = sample.shares;
  if (!share) throw new Error('A case has a share');
  return { sample, share };
}

/** A later version of the payee's record, as it comes of an entry: its account is open at the bank in the payee's name. */
async function entered({ share }: Sample, version = 2): Promise<SampleShare> {
  const accountNumber = `${share.accountNumber}${version}`;
  const data = { ...share.data, accountNumber };
  const salt = newSalt();
  const record = { recordId: share.record.recordId, version, commitment: commitmentTo(data, salt) };
  const later = { ...share, accountNumber, data, salt, record };
  await recordArrives(world.service, later);
  await world.bank.openAccount(accountNumber, share.payeeName.toUpperCase());
  return later;
}

const corrected = ({ sample, share }: Sample, { record }: SampleShare, version = 9): ReceivedEvent => ({
  ...sample.event,
  id: `${sample.claimId}/${version}`,
  version,
  type: 'AccountCorrected',
  data: {
    claimId: sample.claimId,
    payeeId: share.record.recordId,
    record,
    entry: `${sample.claimId}/8`,
    shownHash: 'a'.repeat(64),
    enteredBy: 'petugas-9',
    confirmedBy: 'penyetuju-1',
    confirmedAt: '2025-12-01T01:00:00.000Z',
  },
});
const hear = (...events: ReceivedEvent[]): Promise<Outcome[]> => {
  const consumer = world.service.app.get(ClaimsConsumer, { strict: false });
  return world.service.database.dataSource.transaction(tx =>
    consumer.onClaimsEvents(events, { tx } as never),
  );
};
const endOf = ({ accountNumber }: SampleShare): string => accountNumber.slice(-4);
const accountOf = async (paymentId: string): Promise<string> =>
  (await paymentOf(world.service, paymentId)).account.slice(-4);
const reissue = (paymentId: string) => preparer(world.service).post(`/api/payments/${paymentId}/reissue`, {});
const sentTo = async (paymentId: string): Promise<string> => {
  const [sent] = await world.service.database.dataSource.query(
    "SELECT convert_from(request, 'UTF8')::json ->> 'accountNumber' AS account FROM bank_request WHERE payment_id = $1",
    [paymentId],
  );
  return sent?.account;
};

describe('A payment that is ordered', () => {
  it('goes to the account that was confirmed, says by which event, and is paid there once', async () => {
    const one = await oneOrdered();
    const later = await entered(one);
    expect(await accountOf(one.share.paymentId)).toBe(endOf(one.share));
    expect(await hear(corrected(one, later))).toEqual([{ outcome: 'applied' }]);
    const { story } = await paymentOf(world.service, one.share.paymentId);
    expect(story.at(-1)).toMatchObject({
      type: 'PaymentRedirected',
      causedBy: `${one.sample.claimId}/9`,
      data: { record: later.record, evidence: `${one.sample.claimId}/9` },
    });
    await pay(world.service, [one.share.paymentId]);
    await becomes(world.service, one.share.paymentId, 'Settled');
    expect(await sentTo(one.share.paymentId)).toBe(later.accountNumber);
    expect(await world.bank.executionsOf(one.share.paymentId)).toBe(1);
  });

  it('can be prepared then, though its first account has another name at the bank', async () => {
    const one = await oneOrdered();
    await world.bank.openAccount(one.share.accountNumber, 'ORANG LAIN SAMA SEKALI');
    const asked = () => preparer(world.service).post('/api/payouts', { paymentIds: [one.share.paymentId] });
    expect((await asked()).body.code).toBe('ACCOUNT_NAME_DIFFERS');
    await hear(corrected(one, await entered(one)));
    expect((await asked()).status).toBe(201);
  });

  it('waits after its account was corrected, also where an entry in between named the same one', async () => {
    const one = await oneOrdered();
    const dismissed = await entered(one, 2);
    const later = { ...dismissed, record: { ...dismissed.record, version: 3 } };
    await recordArrives(world.service, later);
    const told = corrected(one, later);
    await hear({ ...told, data: { ...(told.data as object), confirmedAt: new Date().toISOString() } });
    const asked = await preparer(world.service).post('/api/payouts', { paymentIds: [one.share.paymentId] });
    expect(asked.body).toMatchObject({
      code: 'PAYEE_ACCOUNT_CHANGED_LATELY',
      values: { count: 1, hours: 72 },
    });
  });

  it('stays where it is upon an entry that nobody confirmed, whatever record has come', async () => {
    const one = await oneOrdered();
    await entered(one);
    const told = { ...corrected(one, one.share), type: 'AccountEntered' };
    expect(await hear(told)).toEqual([{ outcome: 'applied' }]);
    await pay(world.service, [one.share.paymentId]);
    await becomes(world.service, one.share.paymentId, 'Settled');
    expect(await sentTo(one.share.paymentId)).toBe(one.share.accountNumber);
  });

  it.each([
    ['twice', [2, 2]],
    ['in the other order', [3, 2]],
  ])('goes to the last version, once, when corrections are heard %s', async (_how, versions) => {
    const one = await oneOrdered();
    const records = new Map([2, 3].map(version => [version, entered(one, version)]));
    const last = Math.max(...versions);
    for (const version of versions) {
      const later = await records.get(version);
      if (later) await hear(corrected(one, later, 7 + version));
    }
    const record = await records.get(last);
    expect(await accountOf(one.share.paymentId)).toBe(endOf(record ?? one.share));
    expect(await storyOf(world.service, one.share.paymentId)).toEqual([
      'PaymentOrdered',
      'PaymentRedirected',
    ]);
  });

  it('goes there at once where the correction was heard before the award', async () => {
    const sample = sampleCase(42_000_000);
    const [share] = sample.shares;
    if (!share) throw new Error('A case has a share');
    const later = await entered({ sample, share });
    await hear(corrected({ sample, share }, later));
    await hear(sample.event);
    expect(await accountOf(share.paymentId)).toBe(endOf(later));
    expect(await storyOf(world.service, share.paymentId)).toEqual(['PaymentOrdered', 'PaymentRedirected']);
  });
});

describe('A payment in a payout that waits for its approval', () => {
  it('is not released for the old account, and goes to the new one when the payout is cancelled', async () => {
    const one = await oneOrdered();
    const payoutId = await prepare(world.service, [one.share.paymentId]);
    const { shownHash } = (await approver(world.service).get(`/api/payouts/${payoutId}`)).body;
    const later = await entered(one);
    await hear(corrected(one, later));
    const refused = await approver(world.service).post(`/api/payouts/${payoutId}/approval`, { shownHash });
    expect([refused.status, refused.body.code]).toEqual([409, 'PAYEE_ACCOUNT_CORRECTED']);
    expect(refused.body.values).toEqual({ receipts: one.sample.receiptNumber, count: 1 });
    expect(await paymentOf(world.service, one.share.paymentId)).toMatchObject({
      ...{ state: 'InPayout', waitingFor: 'PAYEE_ACCOUNT_CORRECTED' },
    });
    const cancelled = await preparer(world.service).post(`/api/payouts/${payoutId}/cancellation`, {
      reason: 'ACCOUNT_DOUBTED',
    });
    expect([cancelled.status, cancelled.body]).toEqual([201, cancelled.body]);
    expect(await accountOf(one.share.paymentId)).toBe(endOf(later));
    await pay(world.service, [one.share.paymentId]);
    await becomes(world.service, one.share.paymentId, 'Settled');
    expect(await sentTo(one.share.paymentId)).toBe(later.accountNumber);
  });
});

describe('At the same moment', () => {
  it('a cancellation waits for the correction, and what it takes out goes to the new account', async () => {
    const one = await oneOrdered();
    const payoutId = await prepare(world.service, [one.share.paymentId]);
    const later = await entered(one);
    const { dataSource } = world.service.database;
    const consumer = world.service.app.get(ClaimsConsumer, { strict: false });
    const path = `/api/payouts/${payoutId}/cancellation`;
    const cancelling = await dataSource.transaction(async tx => {
      await consumer.onClaimsEvents([corrected(one, later)], { tx } as never);
      const asked = preparer(world.service).post(path, { reason: 'ACCOUNT_DOUBTED' });
      await waitFor(async () => (await dataSource.query(WAITING)).length > 0, { what: 'somebody to wait' });
      return { asked };
    });
    expect((await cancelling.asked).status).toBe(201);
    expect(await accountOf(one.share.paymentId)).toBe(endOf(later));
  });

  it('what the bank said of the old account is not taken for the new one', async () => {
    const one = await oneOrdered();
    const paymentIds = [one.share.paymentId];
    const bank = await world.service.app.get(AskBank).about(paymentIds);
    await hear(corrected(one, await entered(one)));
    const list = {
      payoutId: randomUUID() as PayoutId,
      paymentIds,
      bank,
      actor: 'keuangan-1' as Actor,
      holdHours: 0,
    };
    const metadata = {
      actor: 'keuangan-1',
      correlationId: list.payoutId,
      causationId: null,
      traceparent: null,
    };
    const preparing = world.service.database.dataSource.transaction(tx =>
      preparePayout(tx, { ...list, at: '2025-12-01T02:00:00Z' }, metadata),
    );
    await expect(preparing).rejects.toMatchObject({ refusal: { code: 'ACCOUNT_NAME_DIFFERS' } });
  });
});

describe('A payment that is released', () => {
  it('goes as it was released; only a new attempt after a return goes to the new account', async () => {
    const one = await oneOrdered();
    await pay(world.service, [one.share.paymentId]);
    await hear(corrected(one, await entered(one)));
    await becomes(world.service, one.share.paymentId, 'Settled');
    expect(await sentTo(one.share.paymentId)).toBe(one.share.accountNumber);
  });

  it.each(['REJECT', 'nothing but an entry'])('and is tried again upon %s', async how => {
    const one = await oneOrdered();
    await world.bank.misbehave('REJECT', one.share.accountNumber);
    await pay(world.service, [one.share.paymentId]);
    await becomes(world.service, one.share.paymentId, 'Rejected');
    const later = await entered(one);
    if (how === 'REJECT') await hear(corrected(one, later));
    const { body } = await reissue(one.share.paymentId);
    const paid = how === 'REJECT' ? later : one.share;
    expect(await accountOf(body.paymentId)).toBe(endOf(paid));
    await approve(world.service, await prepare(world.service, [body.paymentId]));
    await becomes(world.service, body.paymentId, 'Settled');
    expect(await sentTo(body.paymentId)).toBe(paid.accountNumber);
  });

  it('after it was redirected, is tried again where it was redirected to', async () => {
    const one = await oneOrdered();
    const later = await entered(one);
    await hear(corrected(one, later));
    await world.bank.misbehave('REJECT', later.accountNumber);
    await pay(world.service, [one.share.paymentId]);
    await becomes(world.service, one.share.paymentId, 'Rejected');
    const { body } = await reissue(one.share.paymentId);
    expect(await accountOf(body.paymentId)).toBe(endOf(later));
  });
});

describe('Whoever entered or confirmed an account', () => {
  it.each(['petugas-9', 'penyetuju-1'])('does not touch the money of the case: %s', async actor => {
    const one = await oneOrdered();
    await hear(corrected(one, await entered(one)));
    const asked = await world.service
      .as(actor, 'finance-officer')
      .post('/api/payouts', { paymentIds: [one.share.paymentId] });
    expect(asked.body.code).toBe('SAME_PERSON_TWO_DUTIES');
  });

  it('after touching it, moves no money: the correction waits for somebody to look', async () => {
    const one = await oneOrdered();
    const payoutId = await prepare(world.service, [one.share.paymentId]);
    await preparer(world.service).post(`/api/payouts/${payoutId}/cancellation`, { reason: 'WRONG_LIST' });
    const later = await entered(one);
    const told = corrected(one, later);
    const byPreparer = { ...told, data: { ...(told.data as object), enteredBy: 'keuangan-1' } };
    expect(await hear(byPreparer)).toMatchObject([{ outcome: 'parked' }]);
    expect(await accountOf(one.share.paymentId)).toBe(endOf(one.share));
  });
});
