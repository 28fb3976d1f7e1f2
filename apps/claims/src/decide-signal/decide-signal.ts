import { type Tx, writeRecords } from '#event-store';
import { newId } from '#platform';
import type { DecideSignal } from '../claim/claim.commands.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';
import { validateAfter } from '../validate-claim/validate.js';

/** What a person found out about a signal; the reasons in full are kept as a personal record. */
export type SignalDecision = Pick<DecideSignal, 'signal' | 'decision'> & { readonly reason: string };

/** Records what a person decided on a signal, and validates the claim again on it. */
export async function decideSignal(
  tx: Tx,
  claimId: string,
  { signal, decision, reason: reasons }: SignalDecision,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { personId } = await claimRow(tx, claimId);
  const [decisionRecord] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'SignalReasons', data: { claimId, signal, reasons } },
  ]);
  if (!decisionRecord) throw new Error('The reasons were not kept');
  const { by, at } = acting;
  const decided = await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'DecideSignal', signal, decision, decisionRecord, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  await validateAfter(tx, decided, { claimId, personId }, acting);
  return answerFor(tx, acting.law, claimId);
}
