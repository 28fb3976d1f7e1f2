import type { Tx } from '#event-store';
import type { CostsCommand, EnterFurtherCosts } from '../claim/costs.commands.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';
import { payoutHandsOf } from '../settle-claim/payout-hands.js';

type Entry = Pick<EnterFurtherCosts, 'costs' | 'documents'> & {
  readonly corrects?: number | null;
  readonly stmbDays?: number | null;
  readonly jasaRaharja?: EnterFurtherCosts['jasaRaharja'];
};
type Said<Command> = Command extends CostsCommand ? Omit<Command, 'by' | 'at' | 'payoutHands'> : never;

/** Bills that came after the award, or a batch of them entered anew. */
export const enterFurtherCosts = (
  tx: Tx,
  claimId: string,
  { corrects = null, stmbDays = null, jasaRaharja = [], costs, documents }: Entry,
  acting: Acting,
): Promise<ClaimAnswer> =>
  carryOutOn(tx, claimId, acting, {
    type: 'EnterFurtherCosts',
    ...{ corrects, stmbDays, costs, documents, jasaRaharja },
  });

export async function carryOutOn(
  tx: Tx,
  claimId: string,
  acting: Acting,
  said: Said<CostsCommand>,
): Promise<ClaimAnswer> {
  const { by, at } = acting;
  const payoutHands = await payoutHandsOf(tx, claimId);
  await carryOut(tx, acting.law, {
    stream: claimId,
    command: { ...said, payoutHands, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  return answerFor(tx, acting.law, claimId);
}
