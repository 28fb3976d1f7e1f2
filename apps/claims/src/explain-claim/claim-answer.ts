import { z } from 'zod';
import { attentionReason, bilingual, instant, plainDate } from '#contracts';
import { Refused, type Tx } from '#event-store';
import { regionDate, rupiah } from '#kernel';
import type { Law } from '#statutory';
import { APPROVER_ROLES, type ApproverRole, roleThatMayApprove } from '../claim/approval-limits.table.js';
import { readClaimRows } from '../claim-ledger/claim-table.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { explainClaim, explainDocument, explainReason, STAGES } from './explanation.js';

const amount = z.int().nonnegative();

/** What waits beside the stage, since when, and for whom. */
export const openMatter = z.strictObject({
  matter: z.enum(['APPEAL', 'CORRECTION', 'ACCOUNT', 'COSTS', 'SCHOLARSHIP']),
  since: instant,
  waitsFor: z.enum(['appeal-decider', 'claims-verifier', 'claims-approver', 'claims-approver-senior']),
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
  award: amount.nullable(),
  open: openMatter.nullable(),
  approvalBy: z
    .enum(APPROVER_ROLES)
    .nullable()
    .describe('Siapa yang boleh menyetujui jumlah yang menunggu · who may approve the amount that waits'),
  overpaid: amount
    .nullable()
    .describe('Dicatat di sini, ditagih oleh keuangan · recorded here, recovered by finance'),
  explanation: bilingual,
});

export type ClaimAnswer = z.infer<typeof claimAnswerSchema>;

export function claimAnswer(
  row: ClaimRow,
  law: Law,
  today = regionDate(Temporal.Now.instant()),
): ClaimAnswer {
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
    approvalBy: approvalBy(row, today),
    overpaid,
    explanation: explainClaim(row, law),
  };
}

function approvalBy({ stage, award, open }: ClaimRow, today: Temporal.PlainDate): ApproverRole | null {
  if (stage === 'Assessed' && award !== null) return roleThatMayApprove(rupiah(award), today);
  return APPROVER_ROLES.find(role => open?.waitsFor === role) ?? null;
}

export async function answerFor(tx: Tx, law: Law, claimId: string): Promise<ClaimAnswer> {
  return claimAnswer(await claimRow(tx, claimId), law);
}

export async function claimRow(tx: Tx, claimId: string): Promise<ClaimRow> {
  const row = (await readClaimRows(tx, [claimId])).get(claimId);
  if (!row) throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
  return row;
}
