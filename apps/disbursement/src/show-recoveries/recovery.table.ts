import { type Directed, type ExecutedOrRefused, executeMany, Refused, rows, type Tx } from '#event-store';
import { postRecoveries } from '../keep-ledger/post-recoveries.js';
import type { RecoveryCommand } from '../recovery/recovery.commands.js';
import { recoveryDecider } from '../recovery/recovery.decide.js';
import type { RecoveryEvent } from '../recovery/recovery.events.js';
import type { RecoveryState } from '../recovery/recovery.state.js';
import type { Placed } from '../show-payments/payment.project.js';
import { projectRecovery, type RecoveryRow } from './recovery.project.js';

const LOAD = 'SELECT to_json(recovery) AS row FROM recovery WHERE recovery_id = ANY ($1::uuid[])';

const OF_CASES = 'SELECT to_json(recovery) AS row FROM recovery WHERE claim_id = ANY ($1::uuid[])';

const SAVE = `
INSERT INTO recovery SELECT * FROM json_populate_recordset(NULL::recovery, $1::json)
ON CONFLICT (recovery_id) DO UPDATE SET status = EXCLUDED.status, owed = EXCLUDED.owed, repaid = EXCLUDED.repaid,
  waived = EXCLUDED.waived, kept = EXCLUDED.kept, state = EXCLUDED.state, version = EXCLUDED.version, changed_at = EXCLUDED.changed_at`;

export async function loadRecoveries(tx: Tx, ids: readonly string[]): Promise<Map<string, RecoveryRow>> {
  const found = await rows<{ row: RecoveryRow }>(tx, LOAD, [ids]);
  return new Map(found.map(({ row }) => [row.recovery_id, row]));
}

export async function loadRecovery(tx: Tx, recoveryId: string): Promise<RecoveryRow> {
  const row = (await loadRecoveries(tx, [recoveryId])).get(recoveryId);
  if (!row) throw new Refused({ code: 'RECOVERY_NOT_FOUND', values: { recoveryId } });
  return row;
}

export async function recoveriesOfCases(tx: Tx, claimIds: readonly string[]): Promise<RecoveryRow[]> {
  return (await rows<{ row: RecoveryRow }>(tx, OF_CASES, [claimIds])).map(({ row }) => row);
}

/** Decides about recoveries and brings their rows and the ledger along in the same transaction. Refusals are values. */
export async function decideRecoveries(
  tx: Tx,
  commands: readonly Directed<RecoveryCommand>[],
): Promise<ExecutedOrRefused<RecoveryState>[]> {
  const outcomes = await executeMany(tx, recoveryDecider, commands);
  const events = outcomes.flatMap(one =>
    one.outcome === 'accepted' ? (one.events as unknown as readonly Placed<RecoveryEvent>[]) : [],
  );
  if (events.length === 0) return outcomes;
  const current = await loadRecoveries(
    tx,
    events.map(({ data }) => data.recoveryId),
  );
  for (const event of events) {
    const { recoveryId } = event.data;
    current.set(recoveryId, projectRecovery(current.get(recoveryId) ?? null, event));
  }
  await tx.query(SAVE, [JSON.stringify([...current.values()])]);
  await postRecoveries(tx, events);
  return outcomes;
}
