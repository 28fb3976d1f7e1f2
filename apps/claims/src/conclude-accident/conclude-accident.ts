import { Refused, type Tx, writeRecords } from '#event-store';
import type { AccidentId } from '#kernel';
import { newId } from '#platform';
import type { Conclusion } from '../accident/accident.events.js';
import { readAccidentRows } from '../accident-ledger/accident-table.js';
import { carryOutOnAccident } from '../accident-ledger/carry-out-accident.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { guaranteesOfAccident } from '../guarantee-treatment/guarantee-rows.js';
import { type AccidentAnswer, answerForAccident } from '../show-accident/accident-answer.js';
import { factsWaitForIntake } from '../validate-claim/locks.js';
import { validateWaiting } from '../validate-claim/validate.js';

interface Concluding {
  readonly conclusion: Conclusion;
  /** Kept as a personal record. */
  readonly reason: string;
}

/** Says whether work was the cause, and validates the claims of the victims by it. */
export async function concludeAccident(
  tx: Tx,
  accidentId: AccidentId,
  { conclusion, reason }: Concluding,
  acting: Acting,
): Promise<AccidentAnswer> {
  const row = (await readAccidentRows(tx, [accidentId])).get(accidentId);
  if (!row) throw new Refused({ code: 'ACCIDENT_NOT_FOUND', values: {} });
  const victims = row.victims.map(({ personId }) => personId);
  await factsWaitForIntake(tx, victims);
  const [conclusionRecord] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'AccidentReasons', data: { accidentId, reasons: reason } },
  ]);
  if (!conclusionRecord) throw new Error('The reasons of the conclusion were not kept');
  const { by, at, law, watch } = acting;
  const guaranteedBy = (await guaranteesOfAccident(tx, accidentId)).map(({ issuedBy }) => issuedBy);
  const judged = { conclusion, conclusionRecord, guaranteedBy };
  const command = { type: 'ConcludeAccident' as const, ...judged, by, at };
  const { events } = await carryOutOnAccident(tx, accidentId, [command], acting);
  const causationId = events.at(-1)?.id ?? null;
  const because = (claimId: string) => ({ ...inThreadOf(claimId, acting), causationId });
  const concerned = new Map(victims.map(personId => [personId, because]));
  await validateWaiting(tx, concerned, { at, law, watch });
  return answerForAccident(tx, accidentId, acting);
}
