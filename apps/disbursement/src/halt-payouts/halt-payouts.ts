import { z } from 'zod';
import { bilingual, instant } from '#contracts';
import { type EventMetadata, execute, rows, type Tx } from '#event-store';
import type { Actor } from '#kernel';
import { type HaltCommand, haltDecider } from './halt.decide.js';
import type { HaltEvent } from './halt.events.js';
import { READ_HALT, SAVE_HALT, SWITCH_ALONE } from './halt.sql.js';
import { switchReasonText } from './halt-reasons.table.js';

/** The one stream of the switch. */
const SWITCH = '0199a1b2-4c61-7720-8bfe-6e1d5a3c0b01';

export const haltView = z.strictObject({
  isHalted: z.boolean().describe('Tidak ada yang dikirim ke bank · nothing is sent to the bank'),
  reason: z.string().nullable(),
  reasonText: bilingual.nullable(),
  changedBy: z.string().nullable(),
  changedAt: instant.nullable(),
});

export type HaltView = z.infer<typeof haltView>;

export type Switching = Pick<HaltCommand, 'type' | 'reason'> & { readonly actor: Actor; readonly at: string };

/** Halts or resumes. When it has committed, no payment is submitted that was not before. */
export async function switchPayouts(
  tx: Tx,
  switching: Switching,
  metadata: EventMetadata,
): Promise<HaltView> {
  await tx.query(SWITCH_ALONE);
  const command = { ...switching, switchId: SWITCH } as HaltCommand;
  const { events } = await execute(tx, haltDecider, { stream: SWITCH, command, metadata });
  for (const event of events) await tx.query(SAVE_HALT, rowOf(event as unknown as HaltEvent));
  return readHalt(tx);
}

export async function readHalt(tx: Tx): Promise<HaltView> {
  const [row] = await rows<Omit<HaltView, 'reasonText'>>(tx, READ_HALT);
  if (!row) throw new Error('The table payout_halt has lost its row');
  return { ...row, reasonText: row.reason === null ? null : switchReasonText(row.reason) };
}

const rowOf = ({ type, data }: HaltEvent): unknown[] =>
  type === 'PayoutsHalted'
    ? [true, data.reason, data.haltedBy, data.haltedAt]
    : [false, data.reason, data.resumedBy, data.resumedAt];
