import { type EventMetadata, execute, Refused, rows, type Tx } from '#event-store';
import { type Actor, commitmentTo, newSalt } from '#kernel';
import { oneAtATime } from '../reconcile/look-again.js';
import {
  exceptionDecider,
  type ResolveException,
  type StandingException,
} from '../reconciliation/exception.decide.js';

const STANDING = `
SELECT exception_id AS "exceptionId", open.kind, file_id AS "fileId", payment_id AS "paymentId", taken_by AS "takenBy",
  ended_at IS NOT NULL AS "hasEnded"
FROM reconciliation_exception open JOIN bank_file USING (file_id) WHERE exception_id = $1`;

const KEEP = `
UPDATE reconciliation_exception SET ended_at = $2, ended_by = 'RESOLVED', reason = $3, note = $4, note_salt = $5,
  resolved_by = $6
WHERE exception_id = $1`;

export interface Resolution {
  readonly exceptionId: string;
  readonly reason: ResolveException['reason'];
  readonly note: string;
  readonly actor: Actor;
  readonly at: string;
}

/** Ends an exception by a person's decision. What the person wrote stays here; the event holds a commitment to it. */
export async function resolveException(
  tx: Tx,
  resolution: Resolution,
  metadata: EventMetadata,
): Promise<void> {
  const { exceptionId, reason, note, actor, at } = resolution;
  await oneAtATime(tx);
  const [exception] = await rows<StandingException>(tx, STANDING, [exceptionId]);
  if (!exception) throw new Refused({ code: 'EXCEPTION_NOT_FOUND', values: { exceptionId } });
  const salt = newSalt();
  const noteCommitment = commitmentTo({ note }, salt);
  await execute(tx, exceptionDecider, {
    stream: exceptionId,
    command: { type: 'ResolveException', exception, reason, noteCommitment, actor, at },
    metadata,
  });
  await tx.query(KEEP, [exceptionId, at, reason, note, salt, actor]);
}
