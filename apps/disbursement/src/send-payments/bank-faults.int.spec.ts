import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { HearNotices } from '../hear-notices/hear-notices.js';
import {
  approve,
  becomes,
  hasSettled,
  orderedCase,
  pay,
  paymentOf,
  prepare,
  preparer,
  startWorld,
  storyOf,
} from '../testing-fixtures.js';

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

async function onePayment(behaviour?: string) {
  const { shares } = await orderedCase(world, 42_000_000);
  const [share] = shares;
  if (!share) throw new Error('A case has a share');
  if (behaviour) await world.bank.misbehave(behaviour, share.accountNumber);
  return share;
}

const hearNotices = async () => {
  const hearing = world.service.app.get(HearNotices);
  while ((await hearing.round()) > 0);
};
const reissue = (paymentId: string) => preparer(world.service).post(`/api/payments/${paymentId}/reissue`, {});

describe('an outcome that is not known', () => {
  it.each(['EXECUTE_THEN_TIME_OUT', 'EXECUTE_THEN_NONSENSE'])(
    '%s: is unknown, is asked about, and settles what was executed once',
    async behaviour => {
      const { paymentId } = await onePayment(behaviour);
      await pay(world.service, [paymentId]);
      await becomes(world.service, paymentId, 'Settled');
      expect((await storyOf(world.service, paymentId)).slice(3)).toEqual([
        'PaymentSubmitted',
        'PaymentOutcomeUnknown',
        'PaymentSettled',
      ]);
      expect(await world.bank.executionsOf(paymentId)).toBe(1);
    },
  );

  it('LOSE_REQUEST: stays unknown until the bank can no longer execute it, and only then may be paid anew', async () => {
    const { paymentId } = await onePayment('LOSE_REQUEST');
    await pay(world.service, [paymentId]);
    await becomes(world.service, paymentId, 'Unknown');
    expect(await reissue(paymentId)).toMatchObject({
      status: 409,
      body: { code: 'PAYMENT_NOT_REISSUABLE', values: { status: 'Unknown' } },
    });
    const ended = await becomes(world.service, paymentId, 'Rejected');
    const [{ expires_at }] = await world.service.database.dataSource.query(
      'SELECT expires_at FROM bank_request WHERE payment_id = $1',
      [paymentId],
    );
    expect(ended.reason).toBe('NOT_EXECUTED_BEFORE_EXPIRY');
    expect(new Date(ended.changedAt).getTime()).toBeGreaterThanOrEqual(expires_at.getTime() + 300);
    const { body } = await reissue(paymentId);
    await pay(world.service, [body.paymentId]);
    await becomes(world.service, body.paymentId, 'Settled');
    expect(await world.bank.executionsOf(paymentId)).toBe(0);
    expect(await world.bank.executionsOf(body.paymentId)).toBe(1);
  });

  it('ACCEPT_FIRST: is asked about until it is executed', async () => {
    const { paymentId } = await onePayment('ACCEPT_FIRST');
    await pay(world.service, [paymentId]);
    await becomes(world.service, paymentId, 'Settled');
    expect(await storyOf(world.service, paymentId)).toContain('PaymentAccepted');
  });
});

describe('what the bank says again', () => {
  it('ANSWER_TWICE: settles once', async () => {
    const { paymentId } = await onePayment('ANSWER_TWICE');
    await pay(world.service, [paymentId]);
    await becomes(world.service, paymentId, 'Settled');
    await hearNotices();
    const story = await storyOf(world.service, paymentId);
    expect(story.filter(type => type === 'PaymentSettled')).toHaveLength(1);
    expect((await paymentOf(world.service, paymentId)).exceptions).toEqual([]);
    expect(await world.bank.executionsOf(paymentId)).toBe(1);
  });

  it('CONTRADICT: is never flipped, kept once for a person, and never paid over', async () => {
    const { paymentId } = await onePayment('CONTRADICT');
    await pay(world.service, [paymentId]);
    await becomes(world.service, paymentId, 'Settled');
    await hearNotices();
    await world.service.database.dataSource.query('UPDATE bank_cursor SET position = 0');
    await hearNotices();
    const payment = await paymentOf(world.service, paymentId);
    expect(payment.state).toBe('Settled');
    expect(payment.exceptions).toEqual([
      {
        code: 'BANK_CONTRADICTS_ITSELF',
        heardBy: 'NOTICE',
        text: expect.objectContaining({ en: 'The bank said what contradicts its earlier answer' }),
        answer: { kind: 'REJECTED', reason: 'ACCOUNT_CLOSED' },
        answerText: { id: 'Ditolak', en: 'It was rejected' },
        reasonText: { id: 'Rekening sudah ditutup', en: 'The account is closed' },
        seenAt: expect.any(String),
        endedAt: null,
      },
    ]);
    expect(await reissue(paymentId)).toMatchObject({ status: 409, body: { code: 'PAYMENT_NOT_REISSUABLE' } });
    await world.bank.giveBack(paymentId);
    await hearNotices();
    await becomes(world.service, paymentId, 'Returned');
    expect(await reissue(paymentId)).toMatchObject({
      status: 409,
      body: { code: 'PAYMENT_HAS_BANK_EXCEPTION' },
    });
  });
});

describe('money that comes back', () => {
  it('is returned, and after a correction paid again by a new attempt with approvals of its own', async () => {
    const { paymentId, shareId } = await onePayment();
    await pay(world.service, [paymentId]);
    await becomes(world.service, paymentId, 'Settled');
    expect(await reissue(paymentId)).toMatchObject({ status: 409 });
    await world.bank.giveBack(paymentId);
    await hearNotices();
    expect(await becomes(world.service, paymentId, 'Returned')).toMatchObject({
      reason: 'ACCOUNT_CLOSED',
      nextAttempt: null,
      waitingText: { en: 'The decision of a finance officer: order a new attempt' },
    });
    const { story } = await paymentOf(world.service, paymentId);
    expect(story.at(-1)).toMatchObject({
      type: 'PaymentReturned',
      reasonText: { en: 'The account is closed' },
      bankReference: expect.stringMatching(/^S/),
    });
    expect(story.at(0)).toMatchObject({ reasonText: null, bankReference: null });

    const again = await reissue(paymentId);
    expect(again).toMatchObject({ status: 201, body: { attempt: 2 } });
    const second = again.body.paymentId;
    expect(await paymentOf(world.service, paymentId)).toMatchObject({
      nextAttempt: second,
      waitingText: null,
    });
    expect(await paymentOf(world.service, second)).toMatchObject({ state: 'Ordered', attempt: 2, shareId });
    expect(await reissue(paymentId)).toMatchObject({
      status: 409,
      body: { code: 'PAYMENT_ALREADY_ORDERED' },
    });
    await approve(world.service, await prepare(world.service, [second]));
    await becomes(world.service, second, 'Settled');
    expect(await world.bank.executionsOf(paymentId)).toBe(1);
    expect(await world.bank.executionsOf(second)).toBe(1);
    expect((await paymentOf(world.service, paymentId)).state).toBe('Returned');
  });

  it('RETURN at once: settles, returns, and is not paid twice meanwhile', async () => {
    const { paymentId } = await onePayment('RETURN');
    await pay(world.service, [paymentId]);
    await hasSettled(world.service, paymentId);
    await hearNotices();
    await becomes(world.service, paymentId, 'Returned');
    expect((await storyOf(world.service, paymentId)).slice(-2)).toEqual([
      'PaymentSettled',
      'PaymentReturned',
    ]);
  });

  it('REJECT: no money moved, so a new attempt may follow', async () => {
    const { paymentId } = await onePayment('REJECT');
    await pay(world.service, [paymentId]);
    expect(await becomes(world.service, paymentId, 'Rejected')).toMatchObject({ reason: 'ACCOUNT_CLOSED' });
    const { body } = await reissue(paymentId);
    await pay(world.service, [body.paymentId]);
    await becomes(world.service, body.paymentId, 'Settled');
    expect(await world.bank.executionsOf(paymentId)).toBe(0);
  });
});
