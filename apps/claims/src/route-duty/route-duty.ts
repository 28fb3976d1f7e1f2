import type { Tx } from '#event-store';
import { regionDate } from '#kernel';
import type { OfficeCommand } from '../claim/office.commands.js';
import type { JudgingDuty } from '../claim/office.state.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';
import { openOn } from './offices.table.js';
import type { RouteDutyRequest } from './route-duty.request.js';

/** Lets the people of another office take a duty of a case. */
export async function routeDuty(
  tx: Tx,
  claimId: string,
  { duty, to, reason }: RouteDutyRequest,
  acting: Acting,
): Promise<ClaimAnswer> {
  return decided(tx, claimId, { type: 'RouteDuty', to, reason, ...about(duty, acting) }, acting);
}

/** Gives a routed duty back to the office of the case. */
export async function takeBackDuty(
  tx: Tx,
  claimId: string,
  duty: JudgingDuty,
  acting: Acting,
): Promise<ClaimAnswer> {
  return decided(tx, claimId, { type: 'TakeBackDuty', ...about(duty, acting) }, acting);
}

const about = (duty: JudgingDuty, { offices, by, at }: Acting) => ({
  duty,
  open: openOn(offices, regionDate(Temporal.Instant.from(at)).toString()),
  by,
  at,
});

async function decided(
  tx: Tx,
  claimId: string,
  command: OfficeCommand,
  acting: Acting,
): Promise<ClaimAnswer> {
  await carryOut(tx, acting, { stream: claimId, command, metadata: inThreadOf(claimId, acting) });
  return answerFor(tx, acting.law, claimId);
}
