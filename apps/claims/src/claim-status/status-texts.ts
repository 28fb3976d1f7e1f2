import type { BilingualText } from '#contracts';
import type { KnownStage } from '../claim/claim.state.js';
import type { OpenMatter } from '../claim-ledger/project-appeal.js';
import type { Lacking } from '../explain-claim/who-acts.table.js';

/** What a family is told: nothing of sums, of reasons or of other people. */
export const STATUS_TEXTS: Readonly<Record<KnownStage, BilingualText>> = {
  Submitted: {
    id: 'Klaim sudah diterima dan sedang diperiksa.',
    en: 'The claim has been received and is being checked.',
  },
  NeedsAttention: {
    id: 'Klaim belum dapat diteruskan. Di bawah ini tertera apa yang ditunggu, siapa yang harus bertindak, dan sejak kapan.',
    en: 'The claim cannot go on yet. Below is what is awaited, who must act and since when.',
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
    id: 'Berkas klaim dikembalikan untuk diperbaiki.',
    en: 'The file of the claim went back to be corrected.',
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
  Appealed: {
    id: 'Klaim tidak disetujui, dan keberatan sudah diajukan.',
    en: 'The claim was not approved, and an appeal has been entered.',
  },
  Withdrawn: { id: 'Klaim sudah ditarik.', en: 'The claim has been withdrawn.' },
};

/** Where nothing is missing and somebody looks once more: no reason, and nobody is suspected of anything. */
export const BEING_CHECKED: BilingualText = {
  id: 'Klaim sudah lengkap diterima dan masih diperiksa.',
  en: 'The claim has been received in full and is still being checked.',
};

/** While the file of the claim is back with its officer. */
export const WITH_THE_OFFICER: Lacking = {
  who: 'OFFICE',
  id: 'Petugas Anda sedang memperbaiki berkas klaim dan akan memberi tahu bila ada yang diperlukan.',
  en: 'Your officer is correcting the file of the claim and will tell you if something is needed.',
};

/** What is open beside the way of the claim, and since when. */
export const OPEN_TEXTS: Readonly<Record<OpenMatter['matter'], (since: BilingualText) => BilingualText>> = {
  SCHOLARSHIP: since => ({
    id: `Beasiswa satu tahun ajaran menunggu keputusan sejak ${since.id}.`,
    en: `The scholarship of a school year has waited for a decision since ${since.en}.`,
  }),
  APPEAL: since => ({
    id: `Keberatan tanggal ${since.id} menunggu putusan orang lain yang tidak pernah menangani klaim ini.`,
    en: `The appeal of ${since.en} waits for the decision of another person, who had no hand in the claim.`,
  }),
  CORRECTION: since => ({
    id: `Santunan dihitung lagi pada ${since.id}. Jumlah yang dibetulkan menunggu persetujuan.`,
    en: `The benefit was computed again on ${since.en}. The corrected amount waits for approval.`,
  }),
  COSTS: since => ({
    id: `Tagihan yang Anda bawa pada ${since.id} sedang diperiksa.`,
    en: `The bills that you brought on ${since.en} are being checked.`,
  }),
  ACCOUNT: since => ({
    id: `Pada ${since.id} rekening lain dicatat untuk seorang penerima dan menunggu penegasan. Bila tidak ada di antara Anda yang memintanya, segera beri tahu kantor kami.`,
    en: `On ${since.en} another account was entered for a payee and waits to be confirmed. If none of you asked for it, tell our office at once.`,
  }),
};

/** While somebody is helped back to work; nothing of their health. */
export const RETURN_TEXT: BilingualText = {
  id: 'Pekerja sedang didampingi untuk kembali bekerja; pendampingan ini tidak mengurangi santunan.',
  en: 'The worker is being supported in returning to work; this takes nothing off the benefit.',
};

/** Where a hospital of the register asks for bills; not which one, and no sums. */
export const HOSPITAL_TEXT: BilingualText = {
  id: 'Rumah sakit dibayar langsung untuk perawatan dengan surat jaminan; Anda tidak perlu membayarnya.',
  en: 'The hospital is paid directly for the treatment under a letter of guarantee; you need not pay it.',
};

/** Of a paper that whoever hears the appeal asked for. */
export const APPEAL_WAITS_FOR_IT: BilingualText = {
  id: 'Keberatan diputus setelah dokumen yang diminta ada.',
  en: 'The appeal is decided once the document that was asked for is there.',
};

/** While the heirs are in dispute; nothing of who contests what. */
export const HELD_TEXT: BilingualText = {
  id: 'Klaim ditahan. Di bawah ini tertera apa yang ditunggu, siapa yang harus bertindak, dan sejak kapan.',
  en: 'The claim is held. Below is what is awaited, who must act and since when.',
};

/** Where some of a share was set off; how much stands on the letter of its payment, which its payee alone gets. */
export const KEPT_TEXT: BilingualText = {
  id: 'Sebagian ditahan untuk kelebihan bayar, dengan persetujuan tertulis penerimanya; jumlahnya ada pada surat pembayarannya.',
  en: 'A part was kept for an overpayment, with the written consent of its payee; how much is in the letter of that payment.',
};

export const STEPS = ['RECEIVED', 'DOCUMENTS_COMPLETE', 'CHECKED', 'VERIFIED', 'APPROVED', 'PAID'] as const;
export const ENDINGS = ['REJECTED', 'APPEALED', 'WITHDRAWN'] as const;
export type Step = (typeof STEPS)[number] | (typeof ENDINGS)[number];

export const STEP_TEXTS: Readonly<Record<Step, BilingualText>> = {
  RECEIVED: { id: 'Klaim diterima', en: 'Claim received' },
  DOCUMENTS_COMPLETE: { id: 'Dokumen lengkap', en: 'Documents complete' },
  CHECKED: { id: 'Kepesertaan dan iuran dipastikan', en: 'Membership and contributions confirmed' },
  VERIFIED: { id: 'Diverifikasi', en: 'Verified' },
  APPROVED: { id: 'Disetujui', en: 'Approved' },
  PAID: { id: 'Dibayarkan seluruhnya', en: 'Paid in full' },
  REJECTED: { id: 'Tidak disetujui', en: 'Not approved' },
  APPEALED: { id: 'Keberatan diajukan, menunggu putusan', en: 'Appealed, waiting for the decision' },
  WITHDRAWN: { id: 'Ditarik', en: 'Withdrawn' },
};
