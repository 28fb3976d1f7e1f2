import type { BilingualText } from '#contracts';
import type { KnownStage } from '../claim/claim.state.js';

/** What a family is told: nothing of sums, of reasons or of other people. */
export const STATUS_TEXTS: Readonly<Record<KnownStage, BilingualText>> = {
  Submitted: {
    id: 'Klaim sudah diterima dan sedang diperiksa.',
    en: 'The claim has been received and is being checked.',
  },
  NeedsAttention: {
    id: 'Ada yang masih harus dipastikan. Petugas Anda akan memberi tahu; dokumen yang kurang tertera di bawah.',
    en: 'Something must still be confirmed. Your officer will tell you; missing documents are listed below.',
  },
  Validated: {
    id: 'Kepesertaan, iuran, dan dokumen sudah dipastikan. Klaim menunggu verifikasi.',
    en: 'Membership, contributions and documents are confirmed. The claim waits to be verified.',
  },
  Verified: { id: 'Klaim sudah diverifikasi.', en: 'The claim has been verified.' },
  Assessed: {
    id: 'Klaim sudah diverifikasi dan menunggu persetujuan.',
    en: 'The claim has been verified and waits for approval.',
  },
  ReturnedToOfficer: {
    id: 'Petugas Anda sedang memperbaiki berkas klaim.',
    en: 'Your officer is correcting the file of the claim.',
  },
  Approved: {
    id: 'Klaim disetujui. Pembayaran sedang disiapkan.',
    en: 'The claim is approved. The payment is being prepared.',
  },
  PartlyPaid: {
    id: 'Klaim disetujui. Sebagian sudah dibayarkan.',
    en: 'The claim is approved. A part has been paid.',
  },
  Settled: { id: 'Seluruh santunan sudah dibayarkan.', en: 'The whole award has been paid.' },
  Rejected: {
    id: 'Klaim tidak dapat disetujui. Petugas Anda akan menjelaskan sebabnya dan cara berkeberatan.',
    en: 'The claim could not be approved. Your officer will explain why and how to object.',
  },
  Withdrawn: { id: 'Klaim sudah ditarik.', en: 'The claim has been withdrawn.' },
};

export const STEPS = ['RECEIVED', 'DOCUMENTS_COMPLETE', 'CHECKED', 'VERIFIED', 'APPROVED', 'PAID'] as const;
export const ENDINGS = ['REJECTED', 'WITHDRAWN'] as const;
export type Step = (typeof STEPS)[number] | (typeof ENDINGS)[number];

export const STEP_TEXTS: Readonly<Record<Step, BilingualText>> = {
  RECEIVED: { id: 'Klaim diterima', en: 'Claim received' },
  DOCUMENTS_COMPLETE: { id: 'Dokumen lengkap', en: 'Documents complete' },
  CHECKED: { id: 'Kepesertaan dan iuran dipastikan', en: 'Membership and contributions confirmed' },
  VERIFIED: { id: 'Diverifikasi', en: 'Verified' },
  APPROVED: { id: 'Disetujui', en: 'Approved' },
  PAID: { id: 'Dibayarkan seluruhnya', en: 'Paid in full' },
  REJECTED: { id: 'Tidak disetujui', en: 'Not approved' },
  WITHDRAWN: { id: 'Ditarik', en: 'Withdrawn' },
};
