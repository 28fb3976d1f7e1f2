import type { DataSource } from 'typeorm';
import { findContract, findRecordContract } from '#contracts';
import { committing, isTransient, rows, type Tx } from '#event-store';
import { consumeReturnedEvent } from './consume-events.js';
import { consumeReturnedRecord } from './consume-records.js';
import type { RawMessage } from './decode.js';
import {
  FAIL_RETURN,
  NEXT_RETURN,
  NOT_UNDERSTOOD,
  REQUESTED_RETURNS,
  RESOLVE_RETURN,
  RETURN_TYPE,
} from './inbox.sql.js';
import { describeFailure } from './park.js';
import { lockPartition } from './partition-consumer.js';
import { isPrivate } from './private-records.js';
import type { ConsumedPartition } from './topic-handler.js';

interface ReturnedRow extends RawMessage {
  readonly id: string;
  readonly stream_id: string | null;
  readonly version: number | null;
  readonly headers: Record<string, unknown>;
}

interface NotUnderstood {
  readonly topic: string;
  readonly type: string;
  readonly schema_version: number;
}

const isUnderstoodNow = ({ topic, type, schema_version }: NotUnderstood): boolean =>
  (isPrivate(topic) ? findRecordContract(type, schema_version) : findContract(type, schema_version)) !== null;

type Turn = 'none left' | 'went on' | { readonly failed: string; readonly error: unknown };

/**
 * Puts parked messages that an operator marked for return through the same handler, in the order of their streams.
 * Holds the same partition lock as the live batches, so the two never work on one stream at once.
 */
export class ParkedReturns {
  constructor(
    private readonly database: DataSource,
    private readonly consumer: string,
    private readonly partitionOf: (topic: string, partition: number) => ConsumedPartition | null,
  ) {}

  /** At start: what an older build did not understand and this one does comes back by itself. */
  async returnWhatIsUnderstoodNow(): Promise<void> {
    const parked = await rows<NotUnderstood>(this.database, NOT_UNDERSTOOD, [this.consumer]);
    for (const { topic, type, schema_version } of parked.filter(isUnderstoodNow)) {
      await rows(this.database, RETURN_TYPE, [this.consumer, topic, type, schema_version]);
    }
  }

  /** Handles everything marked for return; stops early on a transient failure, which the next round tries again. */
  async work(): Promise<void> {
    const requested = await rows<{ topic: string; partition: number }>(this.database, REQUESTED_RETURNS, [
      this.consumer,
    ]);
    for (const { topic, partition } of requested) {
      const consumed = this.partitionOf(topic, partition);
      if (consumed) await this.returnPartition(consumed);
    }
  }

  private async returnPartition(partition: ConsumedPartition): Promise<void> {
    for (;;) {
      const turn = await this.takeOne(partition);
      if (turn === 'none left') return;
      if (turn === 'went on') continue;
      if (isTransient(turn.error)) return;
      const why = describeFailure(partition.topic, turn.error);
      await rows(this.database, FAIL_RETURN, [turn.failed, 'failed', why]);
    }
  }

  private async takeOne(partition: ConsumedPartition): Promise<Turn> {
    let taken: string | null = null;
    try {
      return await committing(() =>
        this.database.transaction(async tx => {
          await lockPartition(tx, partition);
          const { consumer, topic } = partition;
          const [row] = await rows<ReturnedRow>(tx, NEXT_RETURN, [consumer, topic, partition.partition]);
          if (!row) return 'none left';
          taken = row.id;
          await settle(tx, partition, row);
          return 'went on';
        }),
      );
    } catch (error) {
      // Nothing was taken: no message is to blame, and the next round tries again.
      if (taken === null) throw error;
      return { failed: taken, error };
    }
  }
}

async function settle(tx: Tx, partition: ConsumedPartition, row: ReturnedRow): Promise<void> {
  // Resolved first: the message must not find itself among what blocks its stream. A failure rolls this back.
  await rows(tx, RESOLVE_RETURN, [row.id]);
  const consume = isPrivate(partition.topic) ? consumeReturnedRecord : consumeReturnedEvent;
  const refused = await consume(tx, partition, row);
  if (refused) {
    await rows(tx, 'UPDATE parked SET resolved_at = NULL WHERE id = $1', [row.id]);
    await rows(tx, FAIL_RETURN, [row.id, refused.cause, refused.error]);
  }
}
