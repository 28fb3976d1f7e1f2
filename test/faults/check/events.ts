import { eventTopics, subscriptions } from '#contracts';
import type { Databases } from '../../databases.js';
import type { RawMessage } from '../../journeys/read-topic.js';

interface StoredRow {
  readonly id: string;
  readonly type: string;
  readonly data: string;
}

const STORED = "SELECT stream_id || '/' || version AS id, type, data::text FROM events ORDER BY position";
const HOLES = `
SELECT stream_id AS stream, count(*)::int AS events, max(version) AS last FROM events
GROUP BY stream_id HAVING count(*) <> max(version)`;

/** What each service has in its log, by topic. */
export async function storedEvents(databases: Databases): Promise<ReadonlyMap<string, readonly StoredRow[]>> {
  const stored = new Map<string, readonly StoredRow[]>();
  for (const { service, publishes } of subscriptions)
    for (const topic of publishes.filter(one => (eventTopics as readonly string[]).includes(one)))
      stored.set(topic, await databases.rows<StoredRow>(service, STORED));
  return stored;
}

/** Every event is on its topic, with the bytes of the log however often, and nothing is there that the log lacks. */
export function checkTopics(
  stored: ReadonlyMap<string, readonly StoredRow[]>,
  messages: readonly RawMessage[],
): string[] {
  return [...stored].flatMap(([topic, events]) => {
    const published = Map.groupBy(
      messages.filter(message => message.topic === topic),
      ({ id }) => id,
    );
    const known = new Map(events.map(event => [event.id, event.data]));
    const lost = [...known.keys()].filter(id => !published.has(id)).map(id => `${topic} lost ${id}`);
    const wrong = [...published].flatMap(([id, copies]) =>
      copies.every(({ value }) => value === known.get(id)) ? [] : [`${topic} has another ${id}`],
    );
    return [...lost, ...wrong];
  });
}

/** No stream has a hole, in the log of its service. */
export async function checkStreams(databases: Databases): Promise<string[]> {
  const faults: string[] = [];
  for (const { service, publishes } of subscriptions.filter(one => one.publishes.length > 0))
    for (const { stream, events, last } of await databases.rows<{
      stream: string;
      events: number;
      last: number;
    }>(service, HOLES))
      faults.push(`${service} (${publishes[0]}): ${stream} has ${events} events up to version ${last}`);
  return faults;
}

const TAKEN_TWICE = `
SELECT stream_id AS stream, type, count(*)::int AS times FROM events WHERE type = ANY ($1)
GROUP BY stream_id, type HAVING count(*) > 1`;
const ONCE_IN_A_LIFE = [
  ...['ClaimSubmitted', 'ClaimVerified', 'BenefitAssessed', 'ClaimApproved', 'ClaimSettled'],
  ...['PaymentOrdered', 'PayoutPrepared', 'PayoutApproved', 'PaymentSubmitted', 'PaymentSettled'],
];

/** What two people decided at the same moment was decided once. */
export async function checkSteps(databases: Databases): Promise<string[]> {
  const faults: string[] = [];
  for (const service of ['claims', 'disbursement'])
    for (const { stream, type, times } of await databases.rows<{
      stream: string;
      type: string;
      times: number;
    }>(service, TAKEN_TWICE, [ONCE_IN_A_LIFE]))
      faults.push(`${service}: ${stream} has ${type} ${times} times`);
  return faults;
}
