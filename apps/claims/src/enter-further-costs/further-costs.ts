import { keepRecords, Refused, type Tx } from '#event-store';
import type { CostsCommand, EnterFurtherCosts } from '../claim/costs.commands.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';
import type { InvoiceEntry } from '../owe-hospitals/invoice-entry.js';
import { payoutHandsOf } from '../settle-claim/payout-hands.js';
import { invoicesOfBatch } from './invoices-of-batch.js';

type Entry = Pick<EnterFurtherCosts, 'costs' | 'documents'> & {
  readonly corrects?: number | null;
  readonly stmbDays?: number | null;
  readonly jasaRaharja?: EnterFurtherCosts['jasaRaharja'];
  readonly invoices?: readonly InvoiceEntry[];
};
type Said<Command> = Command extends CostsCommand ? Omit<Command, 'by' | 'at' | 'payoutHands'> : never;

/** Bills that came after the award, or a batch of them entered anew. */
export async function enterFurtherCosts(
  tx: Tx,
  claimId: string,
  { corrects = null, stmbDays = null, jasaRaharja = [], costs, documents, ...entry }: Entry,
  acting: Acting,
): Promise<ClaimAnswer> {
  const owed = await invoicesOfBatch(tx, claimId, { corrects, invoices: entry.invoices ?? [] }, acting);
  if (owed.refusal) throw new Refused(owed.refusal);
  const answer = await carryOutOn(tx, claimId, acting, {
    type: 'EnterFurtherCosts',
    ...{ corrects, stmbDays, costs, documents, jasaRaharja, invoices: owed.invoices },
  });
  await keepRecords(tx, owed.records);
  return answer;
}

export async function carryOutOn(
  tx: Tx,
  claimId: string,
  acting: Acting,
  said: Said<CostsCommand>,
): Promise<ClaimAnswer> {
  const { by, at } = acting;
  const payoutHands = await payoutHandsOf(tx, claimId);
  await carryOut(tx, acting, {
    stream: claimId,
    command: { ...said, payoutHands, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  return answerFor(tx, acting.law, claimId);
}
