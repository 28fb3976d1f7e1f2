import type { Tx } from '#event-store';
import type { ClaimCommand } from '../claim/claim.commands.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOutMany } from '../claim-ledger/carry-out.js';
import { answersFor, decidedOf, type OutcomeOfCase } from '../explain-claim/outcome-of-case.js';

/** Decides many cases in one transaction, each by every rule that it has alone. */
export async function decideList(
  tx: Tx,
  acting: Acting,
  commands: readonly { readonly claimId: string; readonly command: ClaimCommand }[],
): Promise<OutcomeOfCase[]> {
  const outcomes = await carryOutMany(
    tx,
    acting,
    commands.map(({ claimId, command }) => ({
      stream: claimId,
      command,
      metadata: inThreadOf(claimId, acting),
    })),
  );
  return answersFor(tx, acting.law, outcomes.map(decidedOf));
}
