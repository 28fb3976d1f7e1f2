import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { comparable, permutations, streamsReversed } from './orders.js';
import { ServiceInHand, type Topics } from './service-in-hand.js';
import { claimsInHand, paid, smallCase, submit, verifyAndApprove } from './small-case.js';

jest.setTimeout(180_000);

const FACTS = ['enrollment.events', 'billing.events', 'submission'];
const PRIVATE = 'enrollment.private';
const ENDING = ['approval', 'disbursement.events'];

/** Names come before, between or long after the facts: nothing is decided by them. */
const orders = [
  ...permutations([...FACTS, PRIVATE]).map(order => [...order, ...ENDING]),
  ...permutations(FACTS).map(order => [...order, 'approval', PRIVATE, 'disbursement.events']),
  ...permutations(FACTS).map(order => [...order, ...ENDING, PRIVATE]),
];

const STATE = `
SELECT 'claim' AS held, to_jsonb(claim) - 'version' AS row FROM claim
UNION ALL SELECT 'duty', to_jsonb(duty) FROM duty
UNION ALL SELECT 'person', to_jsonb(insured_person) FROM insured_person
UNION ALL SELECT 'member', to_jsonb(member) FROM member
UNION ALL SELECT 'invoiced', to_jsonb(invoiced_month) FROM invoiced_month
UNION ALL SELECT 'covered', to_jsonb(covered_month) FROM covered_month
UNION ALL SELECT 'fingerprint', to_jsonb(fingerprint) - 'place' FROM fingerprint
UNION ALL SELECT 'size', to_jsonb(payer_size) FROM payer_size
UNION ALL SELECT 'record', to_jsonb(foreign_record) FROM foreign_record
UNION ALL SELECT 'seen', jsonb_build_array(topic, stream_id, octet_length(digests)) FROM seen
UNION ALL SELECT 'parked', jsonb_build_array(type, cause, error) FROM parked`;

let personId: string;
let topics: Topics;
let expected: string[];
const endOf = (order: readonly string[], heard: Topics): Promise<string[]> =>
  ServiceInHand.with(claimsInHand, async claims => {
    let claimId = '';
    const steps: Readonly<Record<string, () => Promise<void>>> = {
      submission: async () => {
        claimId = await submit(claims, personId);
      },
      approval: () => verifyAndApprove(claims, claimId),
      'disbursement.events': async () => claims.hear('disbursement.events', await paid(claims, claimId)),
    };
    for (const step of order) await (steps[step]?.() ?? claims.hear(step, heard.get(step) ?? []));
    return comparable(await claims.read(STATE), topics);
  });

beforeAll(async () => {
  ({ personId, topics } = await smallCase());
  expected = await endOf([FACTS[0], FACTS[1], PRIVATE, FACTS[2], ...ENDING] as string[], topics);
});

describe('Claims hears of a whole case', () => {
  it('and ends with the claim settled and every fact kept', () => {
    expect(expected.filter(row => row.includes('"stage":"Settled"'))).toHaveLength(1);
    const counts = Map.groupBy(expected, row => (JSON.parse(row) as { held: string }).held);
    expect(Object.fromEntries([...counts].map(([held, list]) => [held, list.length]))).toMatchObject({
      ...{ claim: 1, duty: 3, person: 4, member: 4, invoiced: 18, covered: 18, record: 4 },
      ...{ fingerprint: 3, size: 2 },
    });
    expect(counts.get('parked') ?? []).toEqual([]);
  });

  it.each(orders.map(order => [order.join(', '), order] as const))(
    '%s: the same state',
    async (_name, order) => {
      expect(await endOf(order, topics)).toEqual(expected);
    },
  );

  it.each(permutations(FACTS).map(order => [order.join(', '), order] as const))(
    '%s, each topic from its other end: the same state',
    async (_name, order) => {
      expect(await endOf([...order, PRIVATE, ...ENDING], streamsReversed(topics))).toEqual(expected);
    },
  );
});
