import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import type { ReceivedEvent } from '#kafka';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, covers, enrolled, listed, paidInTime, type Worker, worker } from './testing-facts.js';

let service: TestService;
let officer: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database);
  officer = service.as('officer.ayu', 'claims-officer');
});
afterAll(() => service.close());

/** All orders of a list. */
function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map(rest => [item, ...rest]));
}

const submit = async ({ personId }: Worker): Promise<string> => {
  const { body } = await officer.post('/api/claims', deathEntry(personId));
  return body.claimId;
};

/** Where a claim ends, without what only tells how it got there. */
async function outcomeOf(claimId: string, { membershipId, payerId }: Worker) {
  const { body } = await officer.get(`/api/claims/${claimId}`);
  const { stage, cover, reasons } = body.state;
  const plain = (text: string) => text.replaceAll(membershipId, 'MEMBERSHIP').replaceAll(payerId, 'PAYER');
  return JSON.parse(
    plain(JSON.stringify({ stage, reasons, cover: cover && { ...cover, evidence: cover.evidence.length } })),
  );
}

type Step = (one: Worker) => ReceivedEvent | 'submission';
async function outcomeInOrder(order: readonly Step[]) {
  const one = worker();
  let claimId = '';
  for (const step of order) {
    const next = step(one);
    if (next === 'submission') claimId = await submit(one);
    else await arrive(service, next);
  }
  return outcomeOf(claimId, one);
}

describe('Facts and a claim in any order end in the same state', () => {
  const steps: Step[] = [
    one => enrolled(one),
    one => listed('2025-12', one),
    one => covers('2025-12', '2025-12-05', one),
    () => 'submission',
  ];

  it.each(permutations(steps).map((order, index) => [index + 1, order] as const))(
    'enrollment, invoice, cover, submission: order %d of 24',
    async (_number, order) => {
      expect(await outcomeInOrder(order)).toMatchObject({
        stage: 'Validated',
        reasons: [],
        cover: { membershipId: 'MEMBERSHIP', monthsPaid: 1, coveredMonths: ['2025-12'], evidence: 2 },
      });
    },
  );

  it.each(permutations([0, 1, 2, 3]).map(order => [order]))(
    'three months that come one by one, one of them late: order %j',
    async order => {
      const months: Step[] = [
        one => covers('2025-12', '2025-12-05', one),
        one => covers('2025-11', '2025-11-05', one),
        one => covers('2025-10', '2025-12-21', one),
        () => 'submission',
      ];
      const chosen = order.flatMap(index => months[index] ?? []);
      expect(await outcomeInOrder([one => enrolled(one), ...chosen])).toMatchObject({
        stage: 'NeedsAttention',
        reasons: [{ code: 'PAID_AFTER_EVENT', values: { month: '2025-10' } }],
      });
    },
  );
});

describe('What arrives twice, or for a thousand, or at the same moment', () => {
  it('the same facts again change nothing', async () => {
    const one = worker();
    const facts = [enrolled(one), ...paidInTime(['2025-12'], one)];
    await arrive(service, ...facts);
    const claimId = await submit(one);
    await arrive(service, ...facts);
    const { body } = await officer.get(`/api/claims/${claimId}`);
    expect(body.version).toBe(2);
  });

  it('a chunk of a thousand wakes only the claims that wait for it', async () => {
    const [waiting, ...others] = Array.from({ length: 1000 }, () => worker());
    if (!waiting) throw new Error('No workers');
    const claimId = await submit(waiting);
    await arrive(service, enrolled(waiting, ...others), ...paidInTime(['2025-12'], waiting, ...others));
    const { body } = await officer.get(`/api/claims/${claimId}`);
    expect(body.stage).toBe('Validated');
    expect(body.history.at(-1).causationId).toMatch(/^[0-9a-f-]{36}\/1$/);
    const [kept] = await rows<{ covered: number }>(
      service.database.dataSource,
      'SELECT count(*)::int AS covered FROM covered_month WHERE membership_id = ANY ($1::uuid[])',
      [[waiting, ...others].map(({ membershipId }) => membershipId)],
    );
    expect(kept).toEqual({ covered: 1000 });
  });

  it('no fact is missed that is on its way while the claim is being submitted', async () => {
    const people = Array.from({ length: 12 }, () => worker());
    const claims = await Promise.all(
      people.map(async one => {
        const [claimId] = await Promise.all([
          submit(one),
          arrive(service, enrolled(one)),
          arrive(service, ...paidInTime(['2025-12'], one)),
        ]);
        return claimId;
      }),
    );
    const found = await Promise.all(claims.map(claimId => officer.get(`/api/claims/${claimId}`)));
    expect(found.map(({ body }) => body.stage)).toEqual(people.map(() => 'Validated'));
  });

  it('facts of two topics that arrive together for a waiting claim see each other', async () => {
    const people = Array.from({ length: 12 }, () => worker());
    const claims = await Promise.all(people.map(submit));
    await Promise.all(
      people.flatMap(one => [
        arrive(service, enrolled(one)),
        arrive(service, ...paidInTime(['2025-12'], one)),
      ]),
    );
    const found = await Promise.all(claims.map(claimId => officer.get(`/api/claims/${claimId}`)));
    expect(found.map(({ body }) => body.stage)).toEqual(people.map(() => 'Validated'));
  });

  it('a claim that comes in while the one before it is being withdrawn does not wait for it', async () => {
    const people = Array.from({ length: 12 }, () => worker());
    const eachByItself = people.map(one => enrolled(one));
    await arrive(service, ...eachByItself, ...paidInTime(['2025-12'], ...people));
    const withdraw = (claimId: string) =>
      officer.post(`/api/claims/${claimId}/withdrawal`, { reason: 'FAMILY_ASKED' });
    const earlier = await Promise.all(people.map(submit));
    const later = await Promise.all(
      people.map(async (one, index) => {
        const [claimId] = await Promise.all([submit(one), withdraw(earlier[index] ?? '')]);
        return claimId;
      }),
    );
    const found = await Promise.all(later.map(claimId => officer.get(`/api/claims/${claimId}`)));
    expect(found.map(({ body }) => body.stage)).toEqual(people.map(() => 'Validated'));
  });

  it('of two claims for one death at the same moment one passes; when it is withdrawn the other goes on', async () => {
    const one = worker();
    await arrive(service, enrolled(one), ...paidInTime(['2025-12'], one));
    const both = await Promise.all([submit(one), submit(one), submit(one)]);
    const seen = await Promise.all(both.map(claimId => officer.get(`/api/claims/${claimId}`)));
    expect(seen.map(({ body }) => body.stage).sort()).toEqual([
      'NeedsAttention',
      'NeedsAttention',
      'Validated',
    ]);
    const passed = seen.find(({ body }) => body.stage === 'Validated')?.body;
    const withdrawn = await officer.post(`/api/claims/${passed.claimId}/withdrawal`, {
      reason: 'FAMILY_ASKED',
    });
    expect(withdrawn.body.state).toBe('Withdrawn');
    const after = await Promise.all(both.map(claimId => officer.get(`/api/claims/${claimId}`)));
    expect(after.map(({ body }) => body.stage).sort()).toEqual(['NeedsAttention', 'Validated', 'Withdrawn']);
    const woken = after.find(({ body }) => body.stage === 'Validated')?.body;
    expect(woken.history.at(-1).causationId).toBe(`${passed.claimId}/3`);
  });
});
