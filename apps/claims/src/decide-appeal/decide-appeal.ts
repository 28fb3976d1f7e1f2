import { type Executed, type Tx, writeRecords } from '#event-store';
import type { Rupiah } from '#kernel';
import { newId } from '#platform';
import type { CorrectedFacts } from '../claim/appeal.commands.js';
import type { Disability, Outcome } from '../claim/claim.events.js';
import type { ClaimState } from '../claim/claim.state.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { standInLineAnew } from '../claim-ledger/stand-in-line.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';
import { payoutHandsOf } from '../settle-claim/payout-hands.js';
import { intakeWaitsForFacts } from '../validate-claim/locks.js';
import { validateAfter } from '../validate-claim/validate.js';
import { segmentsOf } from './segments-of.js';

export interface AppealDecisionEntry {
  readonly upheld: boolean;
  readonly ground: string;
  readonly overruled: readonly string[];
  readonly outcome?: Outcome;
  readonly disabilities?: readonly Disability[];
  readonly wageBase?: Rupiah;
  readonly monthsPaid?: number;
  /** Why, in full; kept as a personal record. */
  readonly reasons: string;
}

/** Decides the open appeal; a claim whose rejection falls is validated again at once. */
export async function decideAppeal(
  tx: Tx,
  claimId: string,
  entry: AppealDecisionEntry,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { personId, outcome } = await claimRow(tx, claimId);
  // A claim that comes back must see the facts that arrive just now, or be seen by them.
  await intakeWaitsForFacts(tx, [personId]);
  const decided = await recordDecision(tx, claimId, { entry, outcome, personId }, acting);
  if (decided.state.stage === 'Submitted') {
    await standInLineAnew(tx, claimId);
    await validateAfter(tx, decided, { claimId, personId }, acting);
  }
  return answerFor(tx, acting.law, claimId);
}

interface Heard {
  readonly entry: AppealDecisionEntry;
  readonly outcome: Outcome;
  readonly personId: string;
}

async function recordDecision(
  tx: Tx,
  claimId: string,
  { entry, outcome, personId }: Heard,
  acting: Acting,
): Promise<Executed<ClaimState>> {
  const { upheld, ground, overruled, reasons } = entry;
  const [decisionRecord] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'AppealDecision', data: { claimId, reasons } },
  ]);
  if (!decisionRecord) throw new Error('The decision was not kept');
  const corrected = correctedBy(entry, outcome);
  const payoutHands = await payoutHandsOf(tx, claimId);
  const segments = await segmentsOf(tx, personId);
  const { by, at } = acting;
  return carryOut(tx, acting, {
    stream: claimId,
    command: {
      type: 'DecideAppeal',
      ...{ upheld, ground, overruled, corrected, decisionRecord },
      ...{ payoutHands, segments, by, at },
    },
    metadata: inThreadOf(claimId, acting),
  });
}

function correctedBy(entry: AppealDecisionEntry, claimed: Outcome): CorrectedFacts {
  const { outcome = claimed, disabilities = [], wageBase = null, monthsPaid = null } = entry;
  const isFound = entry.outcome !== undefined || entry.disabilities !== undefined;
  return {
    finding: isFound ? { outcome, disabilities: [...disabilities] } : null,
    wageBase,
    monthsPaid,
  };
}
