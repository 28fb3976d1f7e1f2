import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { RawMessage } from '#kafka';
import { byStream, comparable, permutations } from './orders.js';
import { inPartition, ServiceInHand, type Topics } from './service-in-hand.js';
import { billAndReceive, billingInHand, smallCase } from './small-case.js';

jest.setTimeout(180_000);

/** Several streams of one topic lie on several partitions: they come in any order, too. */
const TOPIC = 'enrollment.events';

const STATE = `
SELECT 'payer' AS held, to_jsonb(payer) AS row FROM payer
UNION ALL SELECT 'member', to_jsonb(member) FROM member
UNION ALL SELECT 'invoice', to_jsonb(invoice) FROM invoice
UNION ALL SELECT 'billed', to_jsonb(invoice_member) FROM invoice_member
UNION ALL SELECT 'parked', jsonb_build_array(type, cause, error) FROM parked`;

let topics: Topics;
let streams: RawMessage[][];

beforeAll(async () => {
  ({ topics } = await smallCase());
  streams = byStream(topics.get(TOPIC) ?? []);
});

const endOf = (order: readonly number[]): Promise<string[]> =>
  ServiceInHand.with(billingInHand, async billing => {
    await billing.hear(TOPIC, inPartition(order.flatMap(index => streams[index] ?? [])));
    await billAndReceive(billing);
    return comparable(await billing.read(STATE), new Map([[TOPIC, topics.get(TOPIC) ?? []]]));
  });

describe('Billing hears of a roster', () => {
  it('in any order of its streams: the same members, invoices and payments', async () => {
    const inOrder = streams.map((_stream, index) => index);
    expect(inOrder.length).toBeGreaterThanOrEqual(3);
    const expected = await endOf(inOrder);
    const counts = Map.groupBy(expected, row => (JSON.parse(row) as { held: string }).held);
    expect(Object.fromEntries([...counts].map(([held, list]) => [held, list.length]))).toEqual({
      ...{ payer: 1, member: 4, invoice: 6, billed: 18 },
    });
    expect(expected.filter(row => row.includes('"received_on":null'))).toEqual([]);
    for (const order of ordersOf(inOrder)) expect([order, await endOf(order)]).toEqual([order, expected]);
  });
});

/** All orders of four streams; were there more, those would come before them. */
const ordersOf = (inOrder: readonly number[]): number[][] =>
  inOrder.length <= 4
    ? permutations(inOrder)
    : permutations(inOrder.slice(0, 4)).map(order => [...inOrder.slice(4), ...order]);
