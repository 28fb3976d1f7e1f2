import {
  type Directed,
  type Executed,
  type ExecutedOrRefused,
  executeMany,
  Refused,
  type Tx,
} from '#event-store';
import { queueQuestions } from '../check-registry/queue-questions.js';
import type { ClaimCommand } from '../claim/claim.commands.js';
import { claimDecider } from '../claim/claim.decide.js';
import type { ClaimEvent } from '../claim/claim.events.js';
import type { ClaimState } from '../claim/claim.state.js';
import { timeStages } from '../count-stages/stage-times.js';
import { keepInvoices } from '../owe-hospitals/invoice-table.js';
import { queueNotices } from '../send-notices/queue-notices.js';
import type { Acting } from './acting.js';
import { updateClaimRows } from './claim-table.js';
import { takeDuties } from './duty-table.js';

/** Under which law, and for somebody from which office; what follows from facts is of none. */
type Deciding = Pick<Acting, 'law' | 'office'>;

/** Decides many commands on claims under the law and keeps events, duties, rows, notices and questions together in one transaction. */
export async function carryOutMany(
  tx: Tx,
  { law, office }: Deciding,
  commands: readonly Directed<ClaimCommand>[],
): Promise<ExecutedOrRefused<ClaimState>[]> {
  const outcomes = await executeMany(tx, claimDecider(law, office), commands);
  const events = outcomes.flatMap(outcome => (outcome.outcome === 'accepted' ? outcome.events : []));
  await takeDuties(tx, events as unknown as ClaimEvent[]);
  await updateClaimRows(tx, law, events);
  await keepInvoices(tx, outcomes);
  await queueNotices(tx, outcomes);
  await queueQuestions(tx, events as unknown as ClaimEvent[]);
  timeStages(outcomes);
  return outcomes;
}

/** The same for one command; a "no" is thrown, so that the transaction rolls back. */
export async function carryOut(
  tx: Tx,
  deciding: Deciding,
  command: Directed<ClaimCommand>,
): Promise<Executed<ClaimState>> {
  const [outcome] = await carryOutMany(tx, deciding, [command]);
  if (!outcome) throw new Error('A command had no outcome');
  if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
  return outcome;
}
