import { readFileSync } from 'node:fs';
import { subscriptions } from '#contracts';
import type { Databases } from '../databases.js';
import type { RawMessage } from '../journeys/read-topic.js';
import type { Point, StruckService } from './strikes.js';

export interface Seen {
  /** How often each event is on its topic. */
  readonly published: ReadonlyMap<string, number>;
  /** Keys under which a command was said again and answered. */
  readonly repeated: ReadonlySet<string>;
  /** What each service wrote down of messages that came again: `topic/partition` and when. */
  readonly deliveredAgain: ReadonlyMap<
    string,
    readonly { readonly partition: string; readonly at: number }[]
  >;
  /** How far each service has come in each partition, `service/topic/partition`. */
  readonly consumed: ReadonlyMap<string, number>;
  /** Payments about which the bank was asked. */
  readonly asked: ReadonlySet<string>;
  /** When the first word of the bank about a payment was written down, in milliseconds. */
  readonly heardOf: ReadonlyMap<string, number>;
}

/** Whether after a strike that was seen to happen which must follow it: only then it counts. */
export function counts(strike: StruckService, seen: Seen): boolean {
  return FOLLOWED[strike.at](strike, seen);
}

const FOLLOWED: Readonly<Record<Point, (strike: StruckService, seen: Seen) => boolean>> = {
  'command.after-commit': ({ inHand }, { repeated }) => inHand.some(key => repeated.has(key)),
  'relay.before-publish': ({ inHand }, { published }) => inHand.every(id => (published.get(id) ?? 0) > 0),
  'relay.after-publish': ({ inHand }, { published }) => inHand.every(id => (published.get(id) ?? 0) > 1),
  'consumer.before-commit': ({ inHand, service }, { consumed }) =>
    inHand.every(place => {
      const end = place.lastIndexOf('/');
      return (consumed.get(`${service}/${place.slice(0, end)}`) ?? 0) > Number(place.slice(end + 1));
    }),
  'consumer.after-commit': ({ inHand, service, struckAt }, { deliveredAgain }) => {
    const partitions = new Set(inHand.map(place => place.slice(0, place.lastIndexOf('/'))));
    return (deliveredAgain.get(service) ?? []).some(
      ({ partition, at }) => partitions.has(partition) && at >= Date.parse(struckAt),
    );
  },
  'disbursement.after-submitting': wasAsked,
  'disbursement.after-bank-answer': wasHeardOfAfterwards,
  'bank.after-execution': wasHeardOfAfterwards,
};

function wasAsked({ inHand }: StruckService, { asked }: Seen): boolean {
  return inHand.every(payment => asked.has(payment));
}

/** What the bank had done was not written down when the strike came, and was afterwards: by inquiry, or by its own notice. */
function wasHeardOfAfterwards({ inHand, struckAt }: StruckService, { heardOf }: Seen): boolean {
  return inHand.every(payment => (heardOf.get(payment) ?? 0) > Date.parse(struckAt));
}

const CONSUMED = `
SELECT consumer || '/' || topic || '/' || partition AS place, next_offset::int AS offset FROM consumed`;
const HEARD_OF = `
SELECT stream_id AS payment, extract(epoch FROM min(recorded_at))::float8 * 1000 AS at FROM events
WHERE type IN ('PaymentAccepted', 'PaymentOutcomeUnknown', 'PaymentRejected', 'PaymentSettled') GROUP BY stream_id`;
const ASKED = "SELECT DISTINCT stream_id AS payment FROM events WHERE type = 'PaymentOutcomeUnknown'";

export async function collectEvidence(
  databases: Databases,
  messages: readonly RawMessage[],
  repeated: ReadonlySet<string>,
  logs: ReadonlyMap<string, string>,
): Promise<Seen> {
  const published = new Map<string, number>();
  for (const { id } of messages) published.set(id, (published.get(id) ?? 0) + 1);
  return {
    published,
    repeated,
    deliveredAgain: new Map([...logs].map(([service, file]) => [service, deliveredAgainIn(file)])),
    consumed: await consumedPlaces(databases),
    asked: await paymentsAskedAbout(databases),
    heardOf: await paymentsHeardOf(databases),
  };
}

async function paymentsAskedAbout(databases: Databases): Promise<ReadonlySet<string>> {
  const asked = await databases.rows<{ payment: string }>('disbursement', ASKED);
  return new Set(asked.map(({ payment }) => payment));
}

async function paymentsHeardOf(databases: Databases): Promise<ReadonlyMap<string, number>> {
  const heard = await databases.rows<{ payment: string; at: number }>('disbursement', HEARD_OF);
  return new Map(heard.map(({ payment, at }) => [payment, at]));
}

async function consumedPlaces(databases: Databases): Promise<ReadonlyMap<string, number>> {
  const consumers = subscriptions.filter(({ consumes }) => consumes.length > 0);
  const places = await Promise.all(
    consumers.map(({ service }) => databases.rows<{ place: string; offset: number }>(service, CONSUMED)),
  );
  return new Map(places.flat().map(({ place, offset }) => [place, offset]));
}

interface LogLine {
  readonly msg?: string;
  readonly time?: number | string;
  readonly topic?: string;
  readonly partition?: number;
}

function deliveredAgainIn(file: string): { partition: string; at: number }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.includes('delivered again'))
    .map(line => JSON.parse(line) as LogLine)
    .map(({ topic, partition, time }) => ({
      partition: `${topic}/${partition}`,
      at: typeof time === 'number' ? time : Date.parse(time ?? ''),
    }));
}
