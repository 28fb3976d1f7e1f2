import { setTimeout as sleep } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import type { DataSource, QueryRunner } from 'typeorm';
import { crashPoint, isTransient } from '#event-store';
import type { RelayFigures } from './figures.js';
import { tracePublished } from './message-spans.js';
import { type OutboxEntry, readOutbox } from './outbox.sql.js';
import { OutboxPublisher } from './outbox-publisher.js';

const LEADERSHIP = 'SELECT pg_try_advisory_lock(hashtext($1)) AS leads';
const STATE = `
SELECT count(*)::int AS waiting, min(seq)::text AS head,
  COALESCE(extract(epoch FROM clock_timestamp() - min(queued_at)), 0)::float AS "oldestSeconds",
  EXISTS (
    SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
    WHERE locktype = 'advisory' AND granted AND datname = current_database()
      AND (classid::bigint << 32 | objid::bigint) = hashtext($1)
  ) AS led
FROM outbox`;

/**
 * A leader that was stopped in its sleep keeps its connection, and with it the lock. Whoever waits for the lead ends that
 * session when events have waited so long and it has done nothing meanwhile; a leader that only waited for the broker goes
 * on behind the new one, and publishes the same bytes again at worst.
 */
const DEPOSE_STALLED = `
SELECT pg_terminate_backend(session.pid) FROM pg_locks AS held JOIN pg_stat_activity AS session USING (pid)
WHERE held.locktype = 'advisory' AND held.granted AND held.database = session.datid
  AND session.datname = current_database() AND (held.classid::bigint << 32 | held.objid::bigint) = hashtext($1)
  AND session.state = 'idle' AND session.state_change < clock_timestamp() - make_interval(secs => $2)
  AND EXISTS (SELECT FROM outbox WHERE queued_at < clock_timestamp() - make_interval(secs => $2))`;
const BATCH = { rows: 1000, bytes: 2_000_000 };
const SHORTEST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 160;
const FAILURE_PAUSE_MS = 500;
const STALLED_AFTER_SECONDS = 15;

export interface RelayOptions {
  readonly service: string;
  readonly database: DataSource;
  readonly kafka: Kafka;
  readonly figures?: RelayFigures;
  /** How long events may wait behind a leader that does nothing. */
  readonly stalledAfterSeconds?: number;
  readonly log: { warn(fields: object, text: string): void };
}

/** What waits to be published. */
export interface OutboxState {
  readonly waiting: number;
  /** The row that goes next; null when none waits. */
  readonly head: string | null;
  readonly oldestSeconds: number;
  /** Whether any relay, of this process or another, has the lead. */
  readonly led: boolean;
}

/**
 * Drains the outbox of one service into Kafka in the order of `seq`. One relay leads at a time: the lock lives on the
 * connection that also reads and deletes, so whoever loses the connection has lost the lead. A relay that wakes late
 * can only publish the same bytes again.
 */
export class Relay {
  private stopped = false;
  private running: Promise<void> | null = null;
  private pauseMs = SHORTEST_PAUSE_MS;
  private wake = new AbortController();

  constructor(private readonly options: RelayOptions) {}

  start(): void {
    this.running ??= this.leadWhilePossible();
  }

  /** Publishes what is committed by now, as far as the broker takes it, and gives up the lead. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake.abort();
    await this.running;
  }

  /** A hint after a commit of the same process: look now, not at the next turn. */
  nudge(): void {
    this.pauseMs = SHORTEST_PAUSE_MS;
    this.wake.abort();
  }

  async outbox(): Promise<OutboxState> {
    const [row] = (await this.options.database.query(STATE, [
      `relay:${this.options.service}`,
    ])) as OutboxState[];
    return row ?? { waiting: 0, head: null, oldestSeconds: 0, led: false };
  }

  private async leadWhilePossible(): Promise<void> {
    while (!this.stopped) {
      const connection = this.options.database.createQueryRunner();
      try {
        await this.takeTurn(connection);
      } catch (error) {
        const level = isTransient(error) ? 'transient' : 'unexpected';
        this.options.log.warn(
          { level, error: describe(error) },
          'Penerbit peristiwa mulai lagi · the relay starts again',
        );
        await this.pause(FAILURE_PAUSE_MS);
      } finally {
        await release(connection);
      }
    }
  }

  private async takeTurn(connection: QueryRunner): Promise<void> {
    const { service, stalledAfterSeconds = STALLED_AFTER_SECONDS } = this.options;
    const lock = `relay:${service}`;
    const [answer] = (await connection.query(LEADERSHIP, [lock])) as { leads: boolean }[];
    if (!answer?.leads) {
      const deposed = (await connection.query(DEPOSE_STALLED, [lock, stalledAfterSeconds])) as object[];
      if (deposed.length > 0)
        this.options.log.warn({ service }, 'Penerbit yang macet diganti · a stalled relay is replaced');
      await this.pause(FAILURE_PAUSE_MS);
      return;
    }
    const publisher = new OutboxPublisher(this.options.service, this.options.kafka);
    try {
      await this.drain(connection, publisher);
    } finally {
      await publisher.close();
    }
  }

  private async drain(connection: QueryRunner, publisher: OutboxPublisher): Promise<void> {
    for (;;) {
      // Read before the outbox: what was committed before the stop is still sent, by the last round.
      const isLastRound = this.stopped;
      const { seqs, entries } = await readOutbox(connection, BATCH);
      if (seqs.length === 0) {
        if (isLastRound) return;
        await this.pause(this.pauseMs);
        this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
        continue;
      }
      crashPoint('relay.before-publish', () => eventIds(entries));
      const started = Date.now();
      await publisher.publish(entries);
      crashPoint('relay.after-publish', () => eventIds(entries));
      this.tellPublished(entries, started);
      // Only after the broker's acknowledgement: dying before this line publishes twice, never not at all.
      await connection.query('DELETE FROM outbox WHERE seq = ANY ($1::bigint[])', [seqs]);
      this.pauseMs = SHORTEST_PAUSE_MS;
    }
  }

  private tellPublished(entries: readonly OutboxEntry[], started: number): void {
    tracePublished(entries, started);
    for (const [topic, { length }] of Map.groupBy(entries, entry => entry.topic)) {
      this.options.figures?.published(topic, length);
    }
  }

  private async pause(milliseconds: number): Promise<void> {
    if (this.stopped) return;
    this.wake = new AbortController();
    await sleep(milliseconds, undefined, { signal: this.wake.signal }).catch(() => undefined);
  }
}

async function release(connection: QueryRunner): Promise<void> {
  try {
    await connection.query('SELECT pg_advisory_unlock_all()');
  } catch {
    // The connection is gone, and the lock with it.
  }
  await connection.release().catch(() => undefined);
}

const eventIds = (entries: readonly OutboxEntry[]): string[] =>
  entries.flatMap(entry => (entry.source === 'event' ? `${entry.event.stream}/${entry.event.version}` : []));

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
