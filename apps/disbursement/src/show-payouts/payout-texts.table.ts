import type { BilingualText } from '#contracts';
import type { Duty } from '../case-duties/duties.rules.js';
import type { NameMatch } from '../payout/name-match.js';
import type { PayoutRow } from './payout.project.js';

export const PAYOUT_STATUS_TEXTS: Readonly<Record<PayoutRow['status'], BilingualText>> = {
  Prepared: { id: 'Disiapkan, menunggu persetujuan', en: 'Prepared, waits for approval' },
  Approved: { id: 'Disetujui', en: 'Approved' },
  Cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
};

export const NAME_MATCH_TEXTS: Readonly<Record<NameMatch, BilingualText>> = {
  MATCH: { id: 'Nama rekening sama dengan nama penerima', en: 'The account is in the name of the payee' },
  CLOSE: {
    id: 'Nama rekening mirip; periksa sebelum menyetujui',
    en: 'The name of the account is close; check it before approving',
  },
  MISMATCH: { id: 'Nama rekening lain; tidak dapat dibayar', en: 'Another name; it cannot be paid' },
  NOT_FOUND: { id: 'Rekening tidak ada di bank', en: 'The bank has no such account' },
};

/** In the order in which they are done. */
export const DUTY_TEXTS: Readonly<Record<Duty, BilingualText>> = {
  SUBMITTER: { id: 'Mengajukan klaim', en: 'Submitted the claim' },
  MEDICAL_ADVISER: { id: 'Memberi pendapat dokter', en: 'Gave the medical opinion' },
  VERIFIER: { id: 'Memverifikasi klaim', en: 'Verified the claim' },
  CLAIM_APPROVER: { id: 'Menyetujui klaim', en: 'Approved the claim' },
  APPEAL_DECIDER: { id: 'Memutus keberatan', en: 'Decided the appeal' },
  PAYOUT_PREPARER: { id: 'Menyiapkan daftar bayar', en: 'Prepared the payout' },
  PAYOUT_APPROVER: { id: 'Menyetujui daftar bayar', en: 'Approved the payout' },
};

export const DUTIES = Object.keys(DUTY_TEXTS) as Duty[];
export const NAME_MATCHES = Object.keys(NAME_MATCH_TEXTS) as NameMatch[];
