import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { comparable, permutations, streamsReversed } from './orders.js';
import { ServiceInHand, type Topics } from './service-in-hand.js';
import {
  auditInHand,
  claimsInHand,
  disbursementInHand,
  paid,
  smallCase,
  submit,
  verifyAndApprove,
} from './small-case.js';

jest.setTimeout(180_000);

const ORDERED = `
SELECT 'payment' AS held, to_jsonb(payment) - 'changed_at' - 'ordered_position' AS row FROM payment
UNION ALL SELECT 'award', to_jsonb(award) FROM award
UNION ALL SELECT 'duty', to_jsonb(duty) FROM duty
UNION ALL SELECT 'record', to_jsonb(foreign_record) FROM foreign_record
UNION ALL SELECT 'event', jsonb_build_array(stream_id, version, type, data) FROM events
UNION ALL SELECT 'parked', jsonb_build_array(type, cause, error) FROM parked`;

const LOGGED = `
SELECT 'event' AS held, jsonb_build_array(event_id, topic, type, headers, encode(body, 'hex')) AS row FROM log
UNION ALL SELECT 'whole', jsonb_build_array(min(number), max(number), count(*)) FROM log
UNION ALL SELECT 'parked', jsonb_build_array(type, cause, error) FROM parked`;

let topics: Topics;

/** The whole case, from the first payer to the settled claim, as each service tells of it. */
async function wholeCase(): Promise<Topics> {
  const { personId, topics: facts } = await smallCase();
  return ServiceInHand.with(claimsInHand, claims =>
    ServiceInHand.with(disbursementInHand, async disbursement => {
      for (const [topic, messages] of facts) await claims.hear(topic, messages);
      const claimId = await submit(claims, personId);
      await verifyAndApprove(claims, claimId);
      for (const [topic, messages] of await claims.published()) await disbursement.hear(topic, messages);
      await claims.hear('disbursement.events', await paid(claims, claimId));
      return new Map([...facts, ...(await claims.published()), ...(await disbursement.published())]);
    }),
  );
}

beforeAll(async () => {
  topics = await wholeCase();
});

interface Run {
  readonly order: readonly string[];
  readonly heard: Topics;
  readonly state: string;
}

const endOf = (build: () => Promise<ServiceInHand>, { order, heard, state }: Run): Promise<string[]> =>
  ServiceInHand.with(build, async service => {
    for (const topic of order) await service.hear(topic, heard.get(topic) ?? []);
    return comparable(await service.read(state), topics);
  });

const held = (rows: readonly string[]): Record<string, number> => {
  const groups = Map.groupBy(rows, row => (JSON.parse(row) as { held: string }).held);
  return Object.fromEntries([...groups].map(([name, list]) => [name, list.length]));
};

describe('Disbursement hears of an approved case', () => {
  const order = ['claims.events', 'claims.private'];

  it('in any order of its topics: the same payments, under the same ids', async () => {
    const expected = await endOf(disbursementInHand, { order, heard: topics, state: ORDERED });
    expect(held(expected)).toEqual({ payment: 1, award: 1, duty: 3, record: 1, event: 1 });
    for (const heard of [topics, streamsReversed(topics)]) {
      for (const other of permutations(order))
        expect(await endOf(disbursementInHand, { order: other, heard, state: ORDERED })).toEqual(expected);
    }
  });
});

describe('Audit hears of a whole case', () => {
  const order = ['enrollment.events', 'billing.events', 'claims.events', 'disbursement.events'];

  it('in any order of its topics: the same events, byte for byte, numbered without a gap', async () => {
    const expected = await endOf(auditInHand, { order, heard: topics, state: LOGGED });
    const all = order.reduce((sum, topic) => sum + (topics.get(topic)?.length ?? 0), 0);
    expect(held(expected)).toEqual({ event: all, whole: 1 });
    expect(expected).toContain(JSON.stringify({ held: 'whole', row: [1, all, all] }));
    for (const other of permutations(order))
      expect(await endOf(auditInHand, { order: other, heard: topics, state: LOGGED })).toEqual(expected);
  });
});
