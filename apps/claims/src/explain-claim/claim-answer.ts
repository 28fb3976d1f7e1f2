import { z } from 'zod';
import { attentionReason, bilingual, instant, plainDate } from '#contracts';
import { Refused, type Tx } from '#event-store';
import type { Law } from '#statutory';
import { readClaimRows } from '../claim-ledger/claim-table.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { explainClaim, explainDocument, explainReason, STAGES } from './explanation.js';

const rupiah = z.int().nonnegative();

/** What waits beside the stage, since when, and for whom. */
export const openMatter = z.strictObject({
  matter: z.enum(['APPEAL', 'CORRECTION', 'SCHOLARSHIP']),
  since: instant,
  waitsFor: z.enum(['appeal-decider', 'claims-verifier', 'claims-approver']),
});

/** What every command on a claim answers: where the claim stands now, and why. */
export const claimAnswerSchema = z.strictObject({
  claimId: z.uuid(),
  receiptNumber: z.string(),
  version: z.int().positive(),
  state: z.enum(STAGES),
  reasons: z.array(attentionReason.extend({ text: bilingual })),
  missingDocuments: z.array(z.strictObject({ code: z.string(), text: bilingual })),
  dueOn: plainDate.nullable(),
  award: rupiah.nullable(),
  open: openMatter.nullable(),
  overpaid: rupiah.nullable().describe('Dicatat, tidak ditagih di sini · recorded, not recovered here'),
  explanation: bilingual,
});

export type ClaimAnswer = z.infer<typeof claimAnswerSchema>;

export function claimAnswer(row: ClaimRow, law: Law): ClaimAnswer {
  const { claimId, receiptNumber, version, stage, reasons, missing, dueOn, award, open, overpaid } = row;
  return {
    claimId,
    receiptNumber,
    version,
    state: stage,
    reasons: reasons.map(reason => explainReason(reason, law)),
    missingDocuments: missing.map(code => explainDocument(code, law)),
    dueOn,
    award,
    open,
    overpaid,
    explanation: explainClaim(row, law),
  };
}

export async function answerFor(tx: Tx, law: Law, claimId: string): Promise<ClaimAnswer> {
  return claimAnswer(await claimRow(tx, claimId), law);
}

export async function claimRow(tx: Tx, claimId: string): Promise<ClaimRow> {
  const row = (await readClaimRows(tx, [claimId])).get(claimId);
  if (!row) throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
  return row;
}
