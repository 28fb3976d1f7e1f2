import { describe, expect, it } from '@jest/globals';
import { OffsetCommits } from './offset-commits.js';

type Told = { readonly topic: string; readonly partition: number; readonly offset: string }[];

function commits() {
  const told: string[][] = [];
  const broker = { isAway: false };
  const offsets = new OffsetCommits(
    {
      commitOffsets: async (list: Told) => {
        told.push(list.map(({ topic, partition, offset }) => `${topic}/${partition}=${offset}`));
        if (broker.isAway) throw new Error('away');
      },
    },
    { info: () => undefined },
  );
  return { told, broker, offsets };
}

describe('Offsets', () => {
  it('are told in one request, the latest of each partition, and only once', async () => {
    const { told, offsets } = commits();
    offsets.note('claims.events', 1, '5');
    offsets.note('claims.events', 2, '9');
    offsets.note('claims.events', 1, '7');
    await offsets.commit();
    await offsets.commit();
    expect(told).toEqual([['claims.events/1=7', 'claims.events/2=9']]);
  });

  it('that the broker did not take are told again, unless the partition has come further', async () => {
    const { told, broker, offsets } = commits();
    offsets.note('claims.events', 1, '5');
    offsets.note('claims.events', 2, '9');
    broker.isAway = true;
    const failing = offsets.commit();
    offsets.note('claims.events', 1, '6');
    await failing;
    broker.isAway = false;
    await offsets.close();
    expect(told.at(-1)).toEqual(['claims.events/1=6', 'claims.events/2=9']);
  });

  it('of partitions that went to somebody else are left to them', async () => {
    const { told, offsets } = commits();
    offsets.note('claims.events', 1, '5');
    offsets.note('billing.events', 3, '8');
    offsets.keepOnly({ 'claims.events': [2], 'billing.events': [3, 4] });
    await offsets.commit();
    expect(told).toEqual([['billing.events/3=8']]);
  });
});
