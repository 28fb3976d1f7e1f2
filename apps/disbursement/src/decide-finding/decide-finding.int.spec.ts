import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { regionDate } from '#kernel';
import { waitFor } from '#testing';
import { HearNotices } from '../hear-notices/hear-notices.js';
import { proveLedger } from '../keep-ledger/prove-ledger.js';
import {
  becomes,
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
afterAll(async () => {
  await world.service.database.dataSource.transaction(async tx => {
    expect(await proveLedger(tx)).toMatchObject({
      balance: { balanced: true },
      eventsThatDiffer: [],
      sharesThatDiffer: [],
      paidBeyondTheAward: [],
    });
  });
  await world.close();
});

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
const today = () => regionDate(Temporal.Now.instant()).toString();
const second = () => world.service.as('penyetuju-2', 'finance-approver');
const written = () => ({ evidenceDocument: 'BANK/2025/0117', evidenceOn: today() });
const propose = (paymentId: string, found: object) =>
  preparer(world.service).post(`/api/payments/${paymentId}/finding`, { ...written(), ...found });
const approve = async (paymentId: string, as = second()) => {
  const { body } = await second().get(`/api/payments/${paymentId}`);
  return as.post(`/api/payments/${paymentId}/finding/approval`, {
    shownHash: body.finding?.shownHash ?? 'f'.repeat(64),
  });
};
const reissue = (paymentId: string) => preparer(world.service).post(`/api/payments/${paymentId}/reissue`, {});
const bankReferenceOf = async (paymentId: string): Promise<string> => {
  const { story } = await paymentOf(world.service, paymentId);
  return story.findLast(({ bankReference }: { bankReference: string | null }) => bankReference)
    ?.bankReference;
};

async function payWrongly(): Promise<string> {
  const { paymentId } = await onePayment('EXECUTE_OTHER_AMOUNT');
  await pay(world.service, [paymentId]);
  return paymentId;
}

describe('Another amount than was ordered', () => {
  it('is taken back by the bank, found not executed by two people, and paid anew', async () => {
    const paymentId = await payWrongly();
    await hasException(paymentId);
    expect(await paymentOf(world.service, paymentId)).toMatchObject({
      waitingFor: 'BANK_EXCEPTION',
      finding: null,
    });
    await world.bank.giveBack(paymentId);
    await hearNotices();
    const proposed = await waitFor(
      async () => {
        const { status, body } = await propose(paymentId, { finding: 'NOT_EXECUTED' });
        return status === 201 && body;
      },
      { what: 'the end of the time in which it may still be executed' },
    );
    expect(proposed.finding).toMatchObject({ finding: 'NOT_EXECUTED', proposedBy: 'keuangan-1' });
    const approved = await approve(paymentId);
    expect(approved).toMatchObject({
      status: 201,
      body: { state: 'Rejected', finding: null, reason: 'NOTHING_WAS_EXECUTED' },
    });
    expect(approved.body.exceptions.every(({ endedAt }: { endedAt: string | null }) => endedAt)).toBe(true);
    const again = await reissue(paymentId);
    expect(again).toMatchObject({ status: 201, body: { attempt: 2 } });
    await pay(world.service, [again.body.paymentId]);
    await becomes(world.service, again.body.paymentId, 'Settled');
    await world.service.database.dataSource.query('UPDATE bank_cursor SET position = 0');
    await hearNotices();
    const { exceptions } = await paymentOf(world.service, paymentId);
    expect(exceptions.filter(({ endedAt }: { endedAt: string | null }) => !endedAt)).toEqual([]);
  });

  it('cannot be found before the request is certainly dead', async () => {
    const paymentId = await payWrongly();
    await hasException(paymentId);
    expect(await propose(paymentId, { finding: 'NOT_EXECUTED' })).toMatchObject({
      status: 409,
      body: { code: 'FINDING_TOO_EARLY' },
    });
  });
});

describe('A bank that takes back its word', () => {
  async function contradicted(): Promise<string> {
    const { paymentId } = await onePayment('CONTRADICT');
    await pay(world.service, [paymentId]);
    await becomes(world.service, paymentId, 'Settled');
    await hearNotices();
    await hasException(paymentId);
    return paymentId;
  }
  const executed = async (paymentId: string) => ({
    finding: 'EXECUTED',
    bankReference: await bankReferenceOf(paymentId),
    executedOn: today(),
  });

  it('has paid after all: the payment stays settled, and what is said again is no news', async () => {
    const paymentId = await contradicted();
    expect(await propose(paymentId, await executed(paymentId))).toMatchObject({ status: 201 });
    expect(await approve(paymentId)).toMatchObject({
      status: 201,
      body: { state: 'Settled', waitingFor: null },
    });
    await world.service.database.dataSource.query('UPDATE bank_cursor SET position = 0');
    await hearNotices();
    expect((await paymentOf(world.service, paymentId)).exceptions).toHaveLength(1);
    expect((await storyOf(world.service, paymentId)).slice(-2)).toEqual([
      'PaymentFindingProposed',
      'PaymentFindingApproved',
    ]);
    const { body } = await second().get('/api/payments?exception=open&limit=500');
    expect(body.items.map((one: { paymentId: string }) => one.paymentId)).not.toContain(paymentId);
  });

  it('is shown among those that wait for two people', async () => {
    const paymentId = await contradicted();
    const { body } = await second().get('/api/payments?exception=open&limit=500');
    expect(body.items.map((one: { paymentId: string }) => one.paymentId)).toContain(paymentId);
  });

  it('is not decided by one person, nor by who released the money, nor on what was not shown', async () => {
    const paymentId = await contradicted();
    expect(await approve(paymentId)).toMatchObject({ status: 409, body: { code: 'NO_FINDING_PROPOSED' } });
    await propose(paymentId, await executed(paymentId));
    const oneself = world.service.as('keuangan-1', 'finance-approver');
    expect(await approve(paymentId, oneself)).toMatchObject({ body: { code: 'FINDING_OF_OWN_PROPOSAL' } });
    const releaser = world.service.as('keuangan-2', 'finance-approver');
    expect(await approve(paymentId, releaser)).toMatchObject({ body: { code: 'FINDING_BY_ITS_APPROVER' } });
    const shownHash = 'e'.repeat(64);
    expect(await second().post(`/api/payments/${paymentId}/finding/approval`, { shownHash })).toMatchObject({
      body: { code: 'FINDING_CHANGED_SINCE_SHOWN' },
    });
    const officer = preparer(world.service);
    expect(await officer.post(`/api/payments/${paymentId}/finding/approval`, { shownHash })).toMatchObject({
      status: 403,
    });
  });

  it('may be declined, and proposed otherwise', async () => {
    const paymentId = await contradicted();
    const { body } = await propose(paymentId, await executed(paymentId));
    const { shownHash } = body.finding;
    const declined = await second().post(`/api/payments/${paymentId}/finding/refusal`, { shownHash });
    expect(declined).toMatchObject({ status: 201, body: { finding: null, waitingFor: 'BANK_EXCEPTION' } });
    expect((await propose(paymentId, { finding: 'NOT_EXECUTED' })).body.finding).toMatchObject({
      finding: 'NOT_EXECUTED',
    });
  });

  it('keeps its share from being sent again until it is decided', async () => {
    const { paymentId } = await onePayment('REJECT');
    await pay(world.service, [paymentId]);
    await becomes(world.service, paymentId, 'Rejected');
    const { body } = await reissue(paymentId);
    await pay(world.service, [await saidExecuted(paymentId, body.paymentId)]);
    expect(await storyOf(world.service, body.paymentId)).toEqual([
      'PaymentOrdered',
      'PaymentPutInPayout',
      'PaymentReleased',
    ]);
    const found = { finding: 'EXECUTED', bankReference: 'SB-LATE-1', executedOn: today() };
    expect(await propose(paymentId, found)).toMatchObject({ status: 201 });
    expect(await approve(paymentId)).toMatchObject({ status: 201, body: { state: 'Settled' } });
    expect(await paymentOf(world.service, body.paymentId)).toMatchObject({ state: 'Withdrawn' });
  });

  it('is not decided while the next attempt waits in a payout, and then by what the bank has taken back', async () => {
    const { paymentId } = await onePayment('REJECT');
    await pay(world.service, [paymentId]);
    await becomes(world.service, paymentId, 'Rejected');
    const { body } = await reissue(paymentId);
    await saidExecuted(paymentId, body.paymentId);
    await prepare(world.service, [body.paymentId]);
    const found = { finding: 'EXECUTED', bankReference: 'SB-LATE-2', executedOn: today() };
    expect(await propose(paymentId, found)).toMatchObject({
      status: 409,
      body: { code: 'FINDING_AFTER_LATER_ATTEMPT' },
    });
    expect(await propose(paymentId, { finding: 'NOT_EXECUTED' })).toMatchObject({ status: 201 });
    expect(await approve(paymentId)).toMatchObject({ status: 201, body: { state: 'Rejected' } });
  });
});

describe('A finding in a wrong form', () => {
  it('says what is wrong with it and leaves nothing behind', async () => {
    const paymentId = await payWrongly();
    await hasException(paymentId);
    expect(await propose(paymentId, { finding: 'EXECUTED' })).toMatchObject({
      body: { code: 'FINDING_WITHOUT_EXECUTION' },
    });
    expect(await propose(paymentId, { finding: 'PERHAPS' })).toMatchObject({ status: 400 });
    const later = { finding: 'NOT_EXECUTED', evidenceOn: '2999-01-01' };
    expect(await propose(paymentId, later)).toMatchObject({ body: { code: 'EVIDENCE_NOT_GIVEN_YET' } });
    expect(await propose(crypto.randomUUID(), { finding: 'NOT_EXECUTED' })).toMatchObject({ status: 404 });
    expect((await paymentOf(world.service, paymentId)).finding).toBeNull();
  });
});

async function hasException(paymentId: string): Promise<void> {
  const isKept = async () => (await paymentOf(world.service, paymentId)).exceptions.length > 0;
  await waitFor(isKept, { what: `an exception of ${paymentId}` });
}

/** The bank says of an attempt that it rejected that it was executed. */
async function saidExecuted(paymentId: string, next: string): Promise<string> {
  const answer = {
    kind: 'EXECUTED',
    amount: 42_000_000,
    bankReference: 'SB-LATE',
    executedAt: new Date().toISOString(),
  };
  await world.service.database.dataSource.query(
    `INSERT INTO bank_exception (payment_id, code, heard_by, answer, digest)
     VALUES ($1, 'BANK_CONTRADICTS_ITSELF', 'NOTICE', $2, $3)`,
    [paymentId, JSON.stringify(answer), `${paymentId}`.replaceAll('-', '').padEnd(64, '0')],
  );
  return next;
}
