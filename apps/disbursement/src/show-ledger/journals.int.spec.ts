import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DEAF } from '#testing';
import { becomes, orderedCase, pay, preparer, startWorld } from '../testing-fixtures.js';

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld(DEAF);
});
afterAll(() => world.close());

interface Listed {
  readonly eventId: string;
  readonly type: string;
  readonly paymentId: string | null;
  readonly receiptNumber: string;
  readonly entries: readonly { readonly account: string; readonly side: string; readonly amount: number }[];
}

async function journals(query: string): Promise<{ items: Listed[]; next: string | null }> {
  const { status, body } = await preparer(world.service).get(`/api/ledger/journals?${query}`);
  expect([status, body]).toEqual([200, body]);
  return body;
}

/** A share that was paid, and the receipt of its case. */
async function paidCase() {
  const { shares } = await orderedCase(world, 42_000_000);
  const [share] = shares;
  if (!share) throw new Error('A case has a share');
  await pay(world.service, [share.paymentId]);
  await becomes(world.service, share.paymentId, 'Settled');
  const { body } = await preparer(world.service).get(`/api/payments/${share.paymentId}`);
  return { paymentId: share.paymentId, receiptNumber: body.receiptNumber as string };
}

describe('The journals of the ledger', () => {
  it('of a payment are its own, the latest first, each with its event and both sides', async () => {
    const { paymentId, receiptNumber } = await paidCase();
    await paidCase();
    const { items, next } = await journals(`paymentId=${paymentId}`);
    expect(items.map(({ type }) => type)).toEqual(['PaymentSettled', 'PaymentSubmitted', 'PaymentOrdered']);
    expect(items.every(({ eventId }) => eventId.startsWith(`${paymentId}/`))).toBe(true);
    expect(items[2]).toMatchObject({
      ...{ eventId: `${paymentId}/1`, paymentId, recoveryId: null, receiptNumber, reverses: null },
      entries: [
        { account: 'FUND', side: 'DEBIT', amount: 42_000_000 },
        { account: 'AWARD_PAYABLE', side: 'CREDIT', amount: 42_000_000 },
      ],
    });
    expect(next).toBeNull();
    expect((await journals(`receiptNumber=${receiptNumber}`)).items).toEqual(items);
  });

  it('are turned page by page, and filtered by an account', async () => {
    const { receiptNumber } = await paidCase();
    const first = await journals(`receiptNumber=${receiptNumber}&limit=2`);
    const second = await journals(`receiptNumber=${receiptNumber}&limit=2&after=${first.next}`);
    expect([...first.items, ...second.items].map(({ type }) => type)).toEqual([
      ...['PaymentSettled', 'PaymentSubmitted', 'PaymentOrdered'],
    ]);
    expect(second.next).toBeNull();
    const bank = await journals(`receiptNumber=${receiptNumber}&account=BANK`);
    expect(bank.items.map(({ type }) => type)).toEqual(['PaymentSettled']);
  });

  it('of a receipt that nobody has are none, and nobody else than finance and audit reads them', async () => {
    expect(await journals('receiptNumber=JKM-2026-NOBODY0000')).toEqual({ items: [], next: null });
    const officer = world.service.as('officer.ayu', 'claims-officer');
    expect((await officer.get('/api/ledger/journals')).status).toBe(403);
  });
});
