import type { RawMessage } from '#kafka';
import { inPartition, type Topics } from './service-in-hand.js';

/** All orders of a list. */
export function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map(rest => [item, ...rest]));
}

/** The messages of one stream, or the versions of one record, keep their order; the streams come the other way round. */
export function streamsReversed(topics: Topics): Topics {
  return new Map(
    [...topics].map(([topic, messages]) => [topic, inPartition([...byStream(messages)].reverse().flat())]),
  );
}

export const byStream = (messages: readonly RawMessage[]): RawMessage[][] => [
  ...Map.groupBy(messages, ({ key }) => String(key).split('/')[0]).values(),
];

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Rows as they would be in every run: ids that the messages brought stay, what this run made up is only named. */
export function comparable(rows: readonly object[], topics: Topics): string[] {
  const brought = new Set(
    [...topics.values()].flat().flatMap(({ key, value }) => `${key} ${value}`.match(UUID) ?? []),
  );
  const plain = (text: string): string =>
    text
      .replaceAll(UUID, id => (brought.has(id) ? id : 'NEW-ID'))
      .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+(Z|\+00:00)/g, 'MOMENT')
      .replaceAll(/JK[KM]-\d{4}-[0-9A-Z]+/g, 'RECEIPT')
      .replaceAll(/\b[0-9a-f]{64}\b/g, 'DIGEST');
  return rows.map(row => plain(JSON.stringify(row))).sort();
}
