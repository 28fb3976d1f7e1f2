import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { rows } from '#event-store';
import { DEAF } from '#testing';
import { HearNotices } from '../hear-notices/hear-notices.js';
import { becomes, hasSettled, orderedCase, pay, preparer, startWorld } from '../testing-fixtures.js';
import { proveLedger } from './prove-ledger.js';

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld(DEAF);
});
afterAll(() => world.close());

const JOURNALS = `
SELECT journal.kind, original.kind AS reverses, json_agg(side || ' ' || account || ' ' || amount ORDER BY line) AS entries
FROM journal JOIN entry USING (position) LEFT JOIN journal AS original ON original.position = journal.reverses
WHERE share_id = $1 GROUP BY journal.position, journal.kind, original.kind ORDER BY journal.position`;

const journalsOf = (shareId: string) =>
  rows<{ kind: string; reverses: string | null; entries: string[] }>(
    world.service.database.dataSource,
    JOURNALS,
    [shareId],
  );
const kindsOf = async (shareId: string) => (await journalsOf(shareId)).map(({ kind }) => kind);

async function oneShare(behaviour?: string) {
  const { shares } = await orderedCase(world, 42_000_000);
  const [share] = shares;
  if (!share) throw new Error('A case has a share');
  if (behaviour) await world.bank.misbehave(behaviour, share.accountNumber);
  return share;
}

async function reissued(paymentId: string): Promise<string> {
  const { body } = await preparer(world.service).post(`/api/payments/${paymentId}/reissue`, {});
  return body.paymentId;
}

async function paid(paymentId: string): Promise<void> {
  await pay(world.service, [paymentId]);
  await becomes(world.service, paymentId, 'Settled');
}

const hearNotices = async () => {
  const hearing = world.service.app.get(HearNotices);
  while ((await hearing.round()) > 0);
};

type Item = { readonly account: string; readonly balance: number };

async function balances(): Promise<Record<string, number>> {
  const { status, body } = await preparer(world.service).get('/api/ledger/trial-balance');
  expect(status).toBe(200);
  expect(body.balanced).toBe(true);
  expect(body.debit).toBe(body.credit);
  return Object.fromEntries(body.items.map(({ account, balance }: Item) => [account, balance]));
}

/** How the balances change meanwhile, those that do. */
async function changes(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await balances();
  await work();
  const after = await balances();
  return Object.fromEntries(
    Object.entries(after)
      .map(([account, balance]) => [account, balance - (before[account] ?? 0)] as const)
      .filter(([, change]) => change !== 0),
  );
}

describe('the ledger follows a share', () => {
  it('from the fund through what is owed and in transit to the bank', async () => {
    const share = await oneShare();
    expect(await journalsOf(share.shareId)).toEqual([
      {
        kind: 'SHARE_OWED',
        reverses: null,
        entries: ['DEBIT FUND 42000000', 'CREDIT AWARD_PAYABLE 42000000'],
      },
    ]);
    expect(await changes(() => paid(share.paymentId))).toEqual({
      AWARD_PAYABLE: -42_000_000,
      BANK: 42_000_000,
    });
    expect((await journalsOf(share.shareId)).slice(1)).toEqual([
      {
        kind: 'SUBMITTED',
        reverses: null,
        entries: ['DEBIT AWARD_PAYABLE 42000000', 'CREDIT IN_TRANSIT 42000000'],
      },
      {
        kind: 'SETTLED',
        reverses: null,
        entries: ['DEBIT IN_TRANSIT 42000000', 'CREDIT BANK 42000000'],
      },
    ]);
  });

  it('that comes back: kept for its payee until it is ordered anew, then paid', async () => {
    const { shareId, paymentId } = await oneShare();
    await paid(paymentId);
    await world.bank.giveBack(paymentId);
    const cameBack = await changes(async () => {
      await hearNotices();
      await becomes(world.service, paymentId, 'Returned');
    });
    expect(cameBack).toEqual({ BANK: -42_000_000, RETURNED_FUNDS: 42_000_000 });
    let second = '';
    const orderedAgain = await changes(async () => {
      second = await reissued(paymentId);
    });
    expect(orderedAgain).toEqual({ RETURNED_FUNDS: -42_000_000, AWARD_PAYABLE: 42_000_000 });
    await paid(second);
    const kinds = (await journalsOf(shareId)).map(({ kind, reverses }) => [kind, reverses]);
    expect(kinds).toEqual([
      ['SHARE_OWED', null],
      ['SUBMITTED', null],
      ['SETTLED', null],
      ['RETURNED', 'SETTLED'],
      ['OWED_AGAIN', null],
      ['SUBMITTED', null],
      ['SETTLED', null],
    ]);
  });

  it('that comes back at once', async () => {
    const { shareId, paymentId } = await oneShare('RETURN');
    await pay(world.service, [paymentId]);
    await hasSettled(world.service, paymentId);
    await hearNotices();
    await becomes(world.service, paymentId, 'Returned');
    expect(await kindsOf(shareId)).toEqual(['SHARE_OWED', 'SUBMITTED', 'SETTLED', 'RETURNED']);
  });

  it('that the bank rejects: the submission is taken back, and a new attempt moves nothing by being ordered', async () => {
    const { shareId, paymentId } = await oneShare('REJECT');
    await pay(world.service, [paymentId]);
    await becomes(world.service, paymentId, 'Rejected');
    expect(await changes(() => reissued(paymentId))).toEqual({});
    const [, , rejection] = await journalsOf(shareId);
    expect(rejection).toEqual({
      kind: 'REJECTED',
      reverses: 'SUBMITTED',
      entries: ['DEBIT IN_TRANSIT 42000000', 'CREDIT AWARD_PAYABLE 42000000'],
    });
    expect(await kindsOf(shareId)).toHaveLength(3);
  });
});

it('The ledger is what the events and the payments of all this say', async () => {
  const proof = await world.service.database.dataSource.transaction('REPEATABLE READ', proveLedger);
  expect(proof).toMatchObject({ eventsThatDiffer: [], sharesThatDiffer: [], paidBeyondTheAward: [] });
  expect(proof.events).toBeGreaterThan(20);
});

describe('the trial balance', () => {
  it('names every account, also those of nothing, in both languages', async () => {
    const { body } = await preparer(world.service).get('/api/ledger/trial-balance');
    expect(body.items).toHaveLength(8);
    expect(body.items.at(-1)).toEqual({
      account: 'BANK_FEE',
      text: { id: 'Biaya bank', en: 'Bank fees' },
      normalSide: 'DEBIT',
      debit: 0,
      credit: 0,
      balance: 0,
    });
  });

  it.each([
    ['finance-officer', 200],
    ['finance-approver', 200],
    ['auditor', 200],
    ['claims-officer', 403],
    ['administrator', 403],
  ])('is shown to a %s: %i', async (role, status) => {
    const answer = await world.service.as('somebody', role).get('/api/ledger/trial-balance');
    expect(answer.status).toBe(status);
  });
});
