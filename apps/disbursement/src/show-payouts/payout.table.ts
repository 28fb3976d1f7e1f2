import { type EventMetadata, execute, Refused, rows, type Tx } from '#event-store';
import { type PayoutCommand, payoutDecider } from '../payout/payout.decide.js';
import type { PayoutEvent } from '../payout/payout.events.js';
import { type PayoutRow, projectPayout } from './payout.project.js';

const LOAD = 'SELECT to_json(payout) AS row FROM payout WHERE payout_id = $1';

const SAVE = `
INSERT INTO payout SELECT * FROM json_populate_recordset(NULL::payout, $1::json)
ON CONFLICT (payout_id) DO UPDATE SET status = EXCLUDED.status, approved_by = EXCLUDED.approved_by,
  approved_at = EXCLUDED.approved_at, cancelled_by = EXCLUDED.cancelled_by, cancelled_at = EXCLUDED.cancelled_at,
  cancel_reason = EXCLUDED.cancel_reason`;

export async function loadPayout(tx: Tx, payoutId: string): Promise<PayoutRow> {
  const [found] = await rows<{ row: PayoutRow }>(tx, LOAD, [payoutId]);
  if (!found) throw new Refused({ code: 'PAYOUT_NOT_FOUND', values: { payoutId } });
  return found.row;
}

/** Decides for one payout and brings its row along. Answers the id of the event, which causes those of its payments. */
export async function decidePayout(
  tx: Tx,
  payoutId: string,
  command: PayoutCommand,
  metadata: EventMetadata,
): Promise<{ readonly row: PayoutRow; readonly causationId: string }> {
  const { events } = await execute(tx, payoutDecider, { stream: payoutId, command, metadata });
  const [event] = events;
  if (!event) throw new Error(`${command.type} yielded no event`);
  const before = command.type === 'PreparePayout' ? null : await loadPayout(tx, payoutId);
  const row = projectPayout(before, event as unknown as PayoutEvent & { position: number });
  await tx.query(SAVE, [JSON.stringify([row])]);
  return { row, causationId: event.id };
}
