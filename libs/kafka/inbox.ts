import { createHash } from 'node:crypto';
import { rows, type Tx } from '#event-store';
import type { Decoded, ParkCause } from './decode.js';
import { REMEMBER, SEEN } from './inbox.sql.js';
import { ignored, type Outcome, type ReceivedEvent } from './messages.js';

const DIGEST_BYTES = 8;

/** What a consumer remembers of one stream: eight bytes of SHA-256 per version, and where the stream waits. */
interface StreamMemory {
  digests: Buffer;
  blockedAt: number | null;
}

interface SeenRow {
  readonly stream_id: string;
  readonly digests: Buffer | null;
  readonly blocked_at: number | null;
}

/** What is to be done with one message of a batch. */
export type Sorted =
  | { readonly to: 'handler'; readonly event: ReceivedEvent }
  | { readonly to: 'ignore'; readonly outcome: Outcome }
  | { readonly to: 'park'; readonly cause: ParkCause; readonly error: string };

/** The consumer's memory of the streams of one batch. Read once, then kept up as the batch is sorted. */
export class Inbox {
  private readonly reached = new Map<string, Buffer[]>();

  private constructor(
    private readonly consumer: string,
    private readonly topic: string,
    private readonly streams: ReadonlyMap<string, StreamMemory>,
  ) {}

  static async open(tx: Tx, consumer: string, topic: string, decoded: readonly Decoded[]): Promise<Inbox> {
    const ids = [...new Set(decoded.flatMap(streamOf))];
    if (ids.length === 0) return new Inbox(consumer, topic, new Map());
    const seen = await rows<SeenRow>(tx, SEEN, [consumer, topic, ids]);
    const streams = seen.map(({ stream_id, digests, blocked_at }): [string, StreamMemory] => [
      stream_id,
      { digests: digests ?? Buffer.alloc(0), blockedAt: blocked_at },
    ]);
    return new Inbox(consumer, topic, new Map(streams));
  }

  /** Where a message goes; an event that goes to the handler counts as seen from here on. */
  sort(decoded: Decoded): Sorted {
    if (decoded.understood) return this.sortEvent(decoded.event);
    const { cause, error, stream, version } = decoded;
    const memory = stream ? this.streams.get(stream) : undefined;
    if (cause === 'not-understood' && memory && version !== null) {
      if (version <= memory.digests.length / DIGEST_BYTES)
        return { to: 'ignore', outcome: ignored('duplicate') };
      memory.blockedAt ??= version;
    }
    return { to: 'park', cause, error };
  }

  private sortEvent(event: ReceivedEvent): Sorted {
    const memory = this.streams.get(event.stream);
    if (!memory) throw new Error(`Stream ${event.stream} is not part of this batch`);
    const reached = memory.digests.length / DIGEST_BYTES;
    if (event.version <= reached) return sortKnown(event, memory.digests);
    if (memory.blockedAt !== null && memory.blockedAt < event.version) {
      return { to: 'park', cause: 'behind', error: `Waits behind version ${memory.blockedAt} of its stream` };
    }
    if (event.version > reached + 1) {
      memory.blockedAt = Math.min(memory.blockedAt ?? event.version, event.version);
      return { to: 'park', cause: 'hole', error: `Version ${reached + 1} of its stream has not arrived` };
    }
    const digest = digestOf(event);
    memory.digests = Buffer.concat([memory.digests, digest]);
    this.reached.set(event.stream, [...(this.reached.get(event.stream) ?? []), digest]);
    return { to: 'handler', event };
  }

  /** Writes down what was seen; answers the version that each stream has reached. */
  async remember(tx: Tx): Promise<ReadonlyMap<string, number>> {
    const streams = [...this.reached.keys()];
    if (streams.length === 0) return new Map();
    const digests = [...this.reached.values()].map(list => Buffer.concat(list));
    await rows(tx, REMEMBER, [this.consumer, this.topic, streams, digests]);
    return new Map(
      streams.map(stream => [stream, (this.streams.get(stream)?.digests.length ?? 0) / DIGEST_BYTES]),
    );
  }
}

const streamOf = (decoded: Decoded): string[] => {
  const stream = decoded.understood ? decoded.event.stream : decoded.stream;
  return stream ? [stream] : [];
};

/** The same version with the same bytes is a duplicate; with other bytes somebody's log is wrong. */
function sortKnown(event: ReceivedEvent, digests: Buffer): Sorted {
  const known = digests.subarray((event.version - 1) * DIGEST_BYTES, event.version * DIGEST_BYTES);
  if (known.equals(digestOf(event))) return { to: 'ignore', outcome: ignored('duplicate') };
  return {
    to: 'park',
    cause: 'conflict',
    error: `Version ${event.version} was seen before with other bytes`,
  };
}

function digestOf(event: ReceivedEvent): Buffer {
  return createHash('sha256')
    .update(event.id)
    .update('\n')
    .update(event.value)
    .digest()
    .subarray(0, DIGEST_BYTES);
}
