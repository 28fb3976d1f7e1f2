import { Refused, type Tx } from '#event-store';
import { readClaimRows } from '../claim-ledger/claim-table.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { explainClaim, explainDocument, explainReason } from './explanation.js';

/** What every command on a claim answers: where the claim stands now, and why. */
export function claimAnswer(row: ClaimRow) {
  const { claimId, receiptNumber, version, stage, reasons, missing, dueOn, award } = row;
  return {
    claimId,
    receiptNumber,
    version,
    state: stage,
    reasons: reasons.map(explainReason),
    missingDocuments: missing.map(explainDocument),
    dueOn,
    award,
    explanation: explainClaim(row),
  };
}

export type ClaimAnswer = ReturnType<typeof claimAnswer>;

export async function answerFor(tx: Tx, claimId: string): Promise<ClaimAnswer> {
  return claimAnswer(await claimRow(tx, claimId));
}

export async function claimRow(tx: Tx, claimId: string): Promise<ClaimRow> {
  const row = (await readClaimRows(tx, [claimId])).get(claimId);
  if (!row) throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
  return row;
}
