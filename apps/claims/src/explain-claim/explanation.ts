import type { BilingualText } from '#contracts';
import { formatRupiah, rupiah } from '#kernel';
import type { Law } from '#statutory';
import type { Reason } from '../claim/claim.events.js';
import type { KnownStage, Stage } from '../claim/claim.state.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { appealInWords, type OpenRow } from './appeal-texts.js';
import { type ClassifiedRow, classifiedInWords } from './classified-texts.js';
import { dateInWords } from './dates-in-words.js';
import { hasEnded } from './days-left.js';
import { documentInWords } from './document-texts.js';
import { reasonInWords } from './reason-texts.js';

export interface ExplainedReason extends Reason {
  readonly text: BilingualText;
}

export const explainReason = (reason: Reason, law: Law): ExplainedReason => ({
  ...reason,
  text: reasonInWords(reason, law),
});
export const explainDocument = (code: string, law: Law) => ({ code, text: documentInWords(code, law) });

const AT_STAGE: Readonly<Record<Stage, BilingualText>> = {
  NotSubmitted: { id: 'Belum diajukan.', en: 'Not submitted.' },
  Submitted: {
    id: 'Klaim diterima dan sedang diperiksa sistem.',
    en: 'The claim was received and is being checked.',
  },
  NeedsAttention: { id: 'Ada yang belum dapat dipastikan:', en: 'Something could not be confirmed:' },
  Validated: {
    id: 'Kepesertaan, iuran, dan dokumen sudah dipastikan. Menunggu verifikator.',
    en: 'Membership, contributions and documents are confirmed. Waiting for a verifier.',
  },
  Verified: { id: 'Sudah diverifikasi.', en: 'Verified.' },
  Assessed: {
    id: 'Santunan sudah dihitung. Menunggu persetujuan orang ketiga.',
    en: 'The benefit is computed. Waiting for a third person to approve.',
  },
  ReturnedToOfficer: { id: 'Dikembalikan kepada petugas.', en: 'Returned to the officer.' },
  Approved: { id: 'Disetujui. Menunggu pembayaran.', en: 'Approved. Waiting for payment.' },
  PartlyPaid: { id: 'Sebagian sudah dibayar.', en: 'Partly paid.' },
  Settled: { id: 'Seluruh santunan sudah diterima.', en: 'The whole award has been received.' },
  Rejected: { id: 'Ditolak.', en: 'Rejected.' },
  Appealed: { id: 'Ditolak, dengan keberatan.', en: 'Rejected, and appealed.' },
  Withdrawn: { id: 'Ditarik.', en: 'Withdrawn.' },
};

/** The stages of a claim that exists. */
export const STAGES = Object.keys(AT_STAGE).filter(stage => stage !== 'NotSubmitted') as KnownStage[];

/** Where a claim stands, in a few sentences: the stage, the reasons, the award, and by when it must be paid. */
export function explainClaim(
  row: Pick<ClaimRow, 'stage' | 'reasons' | 'award' | 'dueOn' | 'inDispute'> & OpenRow & ClassifiedRow,
  law: Law,
): BilingualText {
  const sentences = [
    ...[AT_STAGE[row.stage], ...whyWaiting(row, law), ...held(row), ...classifiedInWords(row)],
    ...[...award(row), ...appealInWords(row), ...deadline(row)],
  ];
  return { id: sentences.map(({ id }) => id).join(' '), en: sentences.map(({ en }) => en).join(' ') };
}

const NAME_REASONS: readonly Stage[] = ['NeedsAttention', 'Rejected', 'Appealed'];

const whyWaiting = ({ stage, reasons }: Pick<ClaimRow, 'stage' | 'reasons'>, law: Law): BilingualText[] =>
  NAME_REASONS.includes(stage) ? reasons.map(reason => reasonInWords(reason, law)) : [];

/** Before an approval the dispute is among the reasons. */
const held = ({ stage, inDispute }: Pick<ClaimRow, 'stage' | 'inDispute'>): BilingualText[] =>
  inDispute && (stage === 'Approved' || stage === 'PartlyPaid') ? [PAYMENT_HELD] : [];

const PAYMENT_HELD: BilingualText = {
  id: 'Ahli waris bersengketa: yang belum dikirim ke bank ditahan.',
  en: 'The heirs are in dispute: what has not gone to the bank is held.',
};

function award({ award: sum }: Pick<ClaimRow, 'award'>): BilingualText[] {
  if (sum === null) return [];
  const amount = formatRupiah(rupiah(sum));
  return [{ id: `Santunan ${amount}.`, en: `Award ${amount}.` }];
}

function deadline({ stage, dueOn }: Pick<ClaimRow, 'stage' | 'dueOn'>): BilingualText[] {
  if (dueOn === null || hasEnded(stage)) return [];
  const due = dateInWords(dueOn);
  return [{ id: `Batas pembayaran ${due.id}.`, en: `To be paid by ${due.en}.` }];
}
