import { z } from 'zod';
import { bilingual, instant, plainDate } from '#contracts';
import { rows, type Tx } from '#event-store';
import { referenceOf } from '#iso20022';
import { isBefore, rupiah } from '#kernel';
import { proposalHash } from '../recovery/decide-proposal.js';
import { instalmentsPaid } from '../recovery/instalments.js';
import type { Offset } from '../recovery/offset.js';
import type { Proposal, Recovery } from '../recovery/recovery.state.js';
import { waiverReasonText } from '../recovery/waiver-reasons.table.js';
import type { RecoveryRow } from './recovery.project.js';
import {
  PROPOSAL_KINDS,
  PROPOSAL_TEXTS,
  RECOVERY_STATUS_TEXTS,
  RECOVERY_STATUSES,
} from './recovery-texts.table.js';

const instalment = z.strictObject({ dueOn: plainDate, amount: z.int() });

const offset = z
  .strictObject({ mostPercent: z.int(), consentOn: plainDate, consentDocument: z.string() })
  .describe('Persetujuan tertulis penerima · the written consent of the payee');

const proposalView = z.strictObject({
  kind: z.enum(PROPOSAL_KINDS),
  text: bilingual,
  amount: z.int(),
  instalments: z.array(instalment).nullable(),
  offset: offset.nullable(),
  reason: z.string().nullable(),
  reasonText: bilingual.nullable(),
  exceptionId: z.uuid().nullable(),
  proposedBy: z.string().describe('Ia tidak menyetujuinya · does not approve it'),
  shownHash: z.string().describe('Bagi /approval dan /refusal · for /approval and /refusal'),
});

export const recoverySummary = z.strictObject({
  recoveryId: z.uuid(),
  reference: z
    .string()
    .describe('Yang ditulis penerima pada transfernya · what the payee writes on a transfer'),
  claimId: z.uuid(),
  receiptNumber: z.string(),
  payeeName: z.string().nullable().describe('Kosong bila datanya sudah dihapus · null once erased'),
  status: z.enum(RECOVERY_STATUSES),
  statusText: bilingual,
  owed: z.int(),
  repaid: z.int(),
  waived: z.int(),
  kept: z
    .int()
    .describe('Bagian yang kembali karena ditahan dari pembayaran · the part of it kept from payments'),
  repaidInExcess: z.int().describe('Harus dibayarkan lagi kepada penerima · to be paid to the payee again'),
  instalments: z.array(instalment.extend({ paid: z.int(), isOverdue: z.boolean() })),
  offset: offset.nullable(),
  proposal: proposalView.nullable(),
  openedAt: instant,
  changedAt: instant,
});

export type RecoveryView = z.infer<typeof recoverySummary>;

export interface Around {
  readonly today: Temporal.PlainDate;
  readonly names: ReadonlyMap<string, string>;
}

export function viewRecovery(row: RecoveryRow, { today, names }: Around): RecoveryView {
  const { state, claim_id: claimId, opened_at, changed_at } = row;
  const { recoveryId, receiptNumber, payeeId, status, owed, repaid, waived, kept, repaidInExcess } = state;
  return {
    ...{ recoveryId, reference: referenceOf(recoveryId), claimId, receiptNumber },
    payeeName: names.get(nameKey(claimId, payeeId)) ?? null,
    ...{ status, statusText: RECOVERY_STATUS_TEXTS[status], owed, repaid, waived, kept, repaidInExcess },
    instalments: 'plan' in state ? instalmentsOf(state, today) : [],
    offset: 'offset' in state ? state.offset : null,
    proposal: state.proposal && viewProposal(state, state.proposal),
    ...{ openedAt: utc(opened_at), changedAt: utc(changed_at) },
  };
}

function instalmentsOf(state: Extract<Recovery, { plan: unknown }>, today: Temporal.PlainDate) {
  return instalmentsPaid(state.plan, rupiah(state.repaid)).map(({ dueOn, amount, paid }) => ({
    ...{ dueOn, amount, paid },
    isOverdue: paid < amount && isBefore(Temporal.PlainDate.from(dueOn), today),
  }));
}

function viewProposal(state: Recovery, proposal: Proposal): z.infer<typeof proposalView> {
  const { kind, amount, proposedBy } = proposal;
  const reason = kind === 'WAIVER' ? proposal.reason : null;
  return {
    ...{ kind, text: PROPOSAL_TEXTS[kind], amount },
    instalments: kind === 'PLAN' ? [...proposal.instalments] : null,
    offset: kind === 'OFFSET' ? offsetIn(proposal) : null,
    ...{ reason, reasonText: reason === null ? null : waiverReasonText(reason) },
    exceptionId: kind === 'REPAYMENT' ? proposal.exceptionId : null,
    ...{ proposedBy, shownHash: proposalHash(state, proposal) },
  };
}

const offsetIn = ({ mostPercent, consentOn, consentDocument }: Offset): Offset => ({
  mostPercent,
  consentOn,
  consentDocument,
});

const utc = (moment: string): string =>
  Temporal.Instant.from(moment).toString({ smallestUnit: 'millisecond' });

const NAMES = `
SELECT DISTINCT claim_id, record.data->>'payeeId' AS payee_id, record.data->>'name' AS name
FROM payment JOIN foreign_record record
  ON record.record_id = payment.record_id AND record.version = payment.record_version
WHERE claim_id = ANY ($1::uuid[])`;

interface NameRow {
  readonly claim_id: string;
  readonly payee_id: string;
  readonly name: string;
}

/** The names of those who were paid, as their payments have them. */
export async function namesOfPayees(
  tx: Tx,
  listed: readonly RecoveryRow[],
): Promise<ReadonlyMap<string, string>> {
  const found = await rows<NameRow>(tx, NAMES, [listed.map(({ claim_id }) => claim_id)]);
  return new Map(found.map(({ claim_id, payee_id, name }) => [nameKey(claim_id, payee_id), name]));
}

const nameKey = (claimId: string, payeeId: string): string => `${claimId}/${payeeId}`;
