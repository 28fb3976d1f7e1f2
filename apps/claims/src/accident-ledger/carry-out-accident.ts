import {
  type Directed,
  type Executed,
  type ExecutedOrRefused,
  executeMany,
  Refused,
  type Tx,
} from '#event-store';
import type { AccidentCommand } from '../accident/accident.commands.js';
import { accidentDecider } from '../accident/accident.decide.js';
import type { AccidentState } from '../accident/accident.state.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { updateAccidentRows } from './accident-table.js';

/** Decides many commands on accident reports and keeps events and rows together in one transaction. */
export async function carryOutOnAccidents(
  tx: Tx,
  commands: readonly Omit<Directed<AccidentCommand>, 'metadata'>[],
  acting: Acting,
): Promise<ExecutedOrRefused<AccidentState>[]> {
  const directed = commands.map(one => ({ ...one, metadata: inThreadOf(one.stream, acting) }));
  const outcomes = await executeMany(tx, accidentDecider(acting.law), directed);
  const events = outcomes.flatMap(outcome => (outcome.outcome === 'accepted' ? outcome.events : []));
  await updateAccidentRows(tx, acting.law, events);
  return outcomes;
}

/** The same for one accident; a "no" is thrown, so that the transaction rolls back. */
export async function carryOutOnAccident(
  tx: Tx,
  accidentId: string,
  commands: readonly AccidentCommand[],
  acting: Acting,
): Promise<Executed<AccidentState>> {
  const directed = commands.map(command => ({ stream: accidentId, command }));
  const outcomes = await carryOutOnAccidents(tx, directed, acting);
  for (const outcome of outcomes) if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
  const last = outcomes.at(-1);
  if (last?.outcome !== 'accepted') throw new Error('A command had no outcome');
  return last;
}
