import { type Tx, writeRecords } from '#event-store';
import { newId } from '#platform';
import type { ClaimCommand } from '../claim/claim.commands.js';
import type { RecordRef } from '../claim/claim.events.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';
import { validateAfter } from '../validate-claim/validate.js';
import type { SettlingPaper } from './settling-papers.table.js';

export interface Settlement {
  readonly paper: SettlingPaper;
  /** Its number, and what it says; kept as a personal record. */
  readonly account: string;
}

/** Holds the claim until the heirs agree or a court has decided. Who contests what is a personal record. */
export async function disputeHeirs(
  tx: Tx,
  claimId: string,
  reason: string,
  acting: Acting,
): Promise<ClaimAnswer> {
  const disputeRecord = await keepAccount(tx, claimId, reason);
  const { by, at } = acting;
  return decideAndValidate(tx, claimId, { type: 'DisputeHeirs', disputeRecord, by, at }, acting);
}

/** Ends the hold by the paper that settled the dispute. */
export async function settleHeirsDispute(
  tx: Tx,
  claimId: string,
  { paper, account }: Settlement,
  acting: Acting,
): Promise<ClaimAnswer> {
  const settlementRecord = await keepAccount(tx, claimId, account);
  const { by, at } = acting;
  const command = { type: 'SettleHeirsDispute', paper, settlementRecord, by, at } as const;
  return decideAndValidate(tx, claimId, command, acting);
}

async function keepAccount(tx: Tx, claimId: string, account: string): Promise<RecordRef> {
  const [record] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'HeirDisputeRecord', data: { claimId, account } },
  ]);
  if (!record) throw new Error('The account of the dispute was not kept');
  return record;
}

async function decideAndValidate(
  tx: Tx,
  claimId: string,
  command: ClaimCommand,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { personId } = await claimRow(tx, claimId);
  const metadata = inThreadOf(claimId, acting);
  const decided = await carryOut(tx, acting, { stream: claimId, command, metadata });
  await validateAfter(tx, decided, { claimId, personId }, acting);
  return answerFor(tx, acting.law, claimId);
}
