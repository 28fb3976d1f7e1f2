import { waitFor } from '#testing';
import type { Look } from '../alone/look.js';
import type { Place } from './messages.js';

export interface ParkedRow extends Place {
  readonly stream: string | null;
  readonly version: number | null;
  readonly cause: string;
  readonly error: string;
  readonly attempts: number;
  readonly resolved: boolean;
}

const PARKED = `
SELECT topic, partition, kafka_offset::text AS offset, stream_id AS stream, version, cause, error, attempts,
  resolved_at IS NOT NULL AS resolved
FROM parked ORDER BY id`;

export const nameOf = ({ topic, partition, offset }: Place): string => `${topic}/${partition}/${offset}`;

/** What the services have put aside, and how far they have come. */
export class Parked {
  constructor(private readonly look: Look) {}

  all(service: string): Promise<ParkedRow[]> {
    return this.look.rows<ParkedRow>(service, PARKED);
  }

  /** Of each message the causes for which it was parked and still is; more than one would be twice. */
  async causes(service: string, ...places: readonly Place[]): Promise<string[][]> {
    const waiting = (await this.all(service)).filter(({ resolved }) => !resolved);
    return places.map(place =>
      waiting.filter(row => nameOf(row) === nameOf(place)).map(({ cause }) => cause),
    );
  }

  /** Which of these messages stand in the log of the audit; one that stands there twice would come twice. */
  async inLog(places: readonly Place[]): Promise<Place[]> {
    const log = await this.look.rows<Place>(
      'audit',
      'SELECT topic, partition, kafka_offset::text AS "offset" FROM log ORDER BY number',
    );
    const wanted = new Set(places.map(nameOf));
    return log.filter(place => wanted.has(nameOf(place)));
  }

  async ofStream(service: string, stream: string): Promise<Pick<ParkedRow, 'version' | 'cause'>[]> {
    return (await this.all(service))
      .filter(row => row.stream === stream && !row.resolved)
      .map(({ version, cause }) => ({ version, cause }));
  }

  /** The version up to which a service has applied a stream: each version once. */
  async reached(service: string, topic: string, stream: string): Promise<number> {
    const [row] = await this.look.rows<{ reached: number }>(
      service,
      `SELECT octet_length(digests) / 8 AS reached FROM seen WHERE topic = '${topic}' AND stream_id = '${stream}'`,
    );
    return row?.reached ?? 0;
  }

  untilReached(service: string, topic: string, stream: string, version: number): Promise<unknown> {
    return waitFor(async () => (await this.reached(service, topic, stream)) === version, {
      what: `${service} to apply version ${version} of a stream of ${topic}`,
    });
  }

  /** Waits until a service is through with a message, and all that came before it on its partition. */
  untilPast(service: string, { topic, partition, offset }: Place): Promise<unknown> {
    const passed = `consumed WHERE topic = '${topic}' AND partition = ${partition} AND next_offset > ${offset}`;
    return waitFor(async () => (await this.look.count(service, passed)) === 1, {
      what: `${service} to pass ${topic}/${partition}/${offset}`,
      timeoutMs: 60_000,
    });
  }
}
