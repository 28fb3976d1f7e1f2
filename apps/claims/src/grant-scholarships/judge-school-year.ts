import type { Tx } from '#event-store';
import type { PayeeId } from '#kernel';
import type { KnownClaim } from '../claim/claim.state.js';
import type { ScholarshipCommand } from '../claim/scholarship.commands.js';
import { type Acting, approvesUpTo, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';
import { knownClaim, lacksOwnAccount, lookedUp, scholarNamed, scholarsOf } from './scholars.js';

export interface SchoolYearNamed {
  readonly childId: PayeeId;
  readonly schoolYear: number;
}

/** Confirms the proof; what the year pays is computed by law. */
export async function verifySchoolYear(
  tx: Tx,
  claimId: string,
  { childId, schoolYear }: SchoolYearNamed,
  acting: Acting,
): Promise<ClaimAnswer> {
  const state = await knownClaim(tx, claimId);
  const { birthDate } = scholarNamed(await scholarsOf(tx, state), childId).data;
  const year = { childId, schoolYear, birthDate, ...(await lookedUp(tx, state)) };
  return judge(tx, state, { type: 'VerifyScholarshipYear', ...year, by: acting.by, at: acting.at }, acting);
}

/** Does not accept the proof. */
export async function declineSchoolYear(
  tx: Tx,
  claimId: string,
  { childId, schoolYear, reason }: SchoolYearNamed & { readonly reason: string },
  acting: Acting,
): Promise<ClaimAnswer> {
  const state = await knownClaim(tx, claimId);
  const { payoutHands } = await lookedUp(tx, state);
  const { by, at } = acting;
  const year = { childId, schoolYear, reason, payoutHands, by, at };
  return judge(tx, state, { type: 'DeclineScholarshipYear', ...year }, acting);
}

/** Approves exactly the school year that was shown. */
export async function awardSchoolYear(
  tx: Tx,
  claimId: string,
  { childId, schoolYear, shownHash }: SchoolYearNamed & { readonly shownHash: string },
  acting: Acting,
): Promise<ClaimAnswer> {
  const state = await knownClaim(tx, claimId);
  const { data } = scholarNamed(await scholarsOf(tx, state), childId);
  const { payoutHands } = await lookedUp(tx, state);
  const { by, at } = acting;
  const year = { childId, schoolYear, shownHash, upTo: approvesUpTo(acting), payoutHands, by, at };
  const command = {
    type: 'AwardScholarshipYear',
    ...year,
    lacksOwnAccount: lacksOwnAccount(data, at),
  } as const;
  return judge(tx, state, command, acting);
}

async function judge(
  tx: Tx,
  { file: { claimId } }: KnownClaim,
  command: ScholarshipCommand,
  acting: Acting,
): Promise<ClaimAnswer> {
  await carryOut(tx, acting, { stream: claimId, command, metadata: inThreadOf(claimId, acting) });
  return answerFor(tx, acting.law, claimId);
}
