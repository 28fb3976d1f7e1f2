import type { BilingualText } from '#contracts';
import { SIGNAL_STANDS } from '../claim/signal-decisions.js';
import { SIGNALS } from '../claim/signals.table.js';

/** Who can end a wait. A labour inspector writes without being asked, so nobody waits for one. */
export const WHO = ['CLAIMANT', 'PAYER', 'OFFICE', 'MEDICAL_ADVISER', 'HEIRS'] as const;
export type Who = (typeof WHO)[number];

/** As a family calls them. */
export const WHO_IN_WORDS: Readonly<Record<Who, BilingualText>> = {
  CLAIMANT: { id: 'Anda yang mengajukan klaim', en: 'you, who claim' },
  PAYER: {
    id: 'yang membayar iuran (desa, pemerintah daerah atau pemberi kerja)',
    en: 'who pays the contributions (the village, the local government or the employer)',
  },
  OFFICE: { id: 'kantor kami', en: 'our office' },
  MEDICAL_ADVISER: { id: 'dokter penasihat kami', en: 'our medical adviser' },
  HEIRS: { id: 'para ahli waris', en: 'the heirs' },
};

export interface Lacking extends BilingualText {
  readonly who: Who;
}

/** Where somebody looks once more: no reason, and nobody is suspected of anything. */
const BEING_CHECKED: Lacking = {
  who: 'OFFICE',
  id: 'Klaim masih diperiksa oleh petugas kami; Anda tidak perlu berbuat apa-apa.',
  en: 'Our staff are still checking the claim; you need do nothing.',
};

/** What is lacking for a reason, and who must act on it: no date, no name, and nothing that a doctor found. */
export const WHO_ACTS: Readonly<Record<string, Lacking>> = {
  ...Object.fromEntries([...SIGNALS, SIGNAL_STANDS].map(code => [code, BEING_CHECKED])),
  PERSON_NOT_ENROLLED: {
    who: 'OFFICE',
    id: 'Pendaftaran peserta belum ditemukan. Petugas pendaftaran memeriksanya; Anda tidak perlu berbuat apa-apa.',
    en: 'The enrollment of the participant was not found. The enrollment officer looks into it; you need do nothing.',
  },
  NO_MEMBERSHIP_ON_EVENT_DATE: {
    who: 'OFFICE',
    id: 'Kepesertaan pada hari peristiwa belum ditemukan. Petugas pendaftaran memeriksanya; Anda tidak perlu berbuat apa-apa.',
    en: 'No membership was found for the day of the event. The enrollment officer looks into it; you need do nothing.',
  },
  MONTH_NOT_PAID: {
    who: 'PAYER',
    id: 'Ada iuran yang belum kami terima. Yang membayar iuran (desa, pemerintah daerah atau pemberi kerja) harus bertindak.',
    en: 'A contribution has not reached us. Who pays the contributions (the village, the local government or the employer) must act.',
  },
  PAID_AFTER_EVENT: {
    who: 'OFFICE',
    id: 'Ada iuran yang diterima setelah peristiwa. Verifikator kami memutuskan; Anda tidak perlu berbuat apa-apa.',
    en: 'A contribution was received after the event. Our verifier decides on it; you need do nothing.',
  },
  LATE_CONTRIBUTION_DOES_NOT_COUNT: {
    who: 'OFFICE',
    id: 'Iuran yang terlambat tidak diperhitungkan. Penyetuju kami memutuskan klaimnya.',
    en: 'A late contribution does not count. Our approver decides on the claim.',
  },
  DUPLICATE_CLAIM: {
    who: 'OFFICE',
    id: 'Peristiwa yang sama sudah diajukan dalam klaim lain. Petugas Anda akan menjelaskannya.',
    en: 'The same event was submitted in another claim. Your officer will explain.',
  },
  DOCUMENTS_MISSING: {
    who: 'CLAIMANT',
    id: 'Dokumen berikut belum ada. Bawalah kepada petugas yang menerima klaim:',
    en: 'The following documents are missing. Bring them to the officer who took the claim in:',
  },
  FURTHER_DOCUMENT_ASKED: {
    who: 'CLAIMANT',
    id: 'Satu dokumen lagi diperlukan. Bawalah kepada petugas yang menerima klaim:',
    en: 'One more document is needed. Bring it to the officer who took the claim in:',
  },
  MEDICAL_OPINION_MISSING: {
    who: 'MEDICAL_ADVISER',
    id: 'Dokter penasihat kami sedang menilai klaim ini; Anda tidak perlu berbuat apa-apa.',
    en: 'Our medical adviser is assessing this claim; you need do nothing.',
  },
  FOUND_NOT_WORK_RELATED: {
    who: 'OFFICE',
    id: 'Petugas Anda akan menjelaskan hasil penilaian klaim ini.',
    en: 'Your officer will explain how this claim was assessed.',
  },
  DISEASE_FOUND_TOO_LATE: {
    who: 'OFFICE',
    id: 'Penyakitnya didiagnosis lama sesudah berhenti bekerja. Petugas Anda akan menjelaskannya.',
    en: 'The disease was diagnosed long after leaving work. Your officer will explain.',
  },
  ACCIDENT_NOT_CONCLUDED: {
    who: 'OFFICE',
    id: 'Kecelakaannya masih kami nilai. Perawatan tetap dijamin; Anda tidak perlu berbuat apa-apa.',
    en: 'We are still assessing the accident. Care stays guaranteed; you need do nothing.',
  },
  NOT_A_WORK_ACCIDENT: {
    who: 'OFFICE',
    id: 'Petugas Anda akan menjelaskan hasil penilaian kecelakaannya.',
    en: 'Your officer will explain how the accident was assessed.',
  },
  HEIRS_IN_DISPUTE: {
    who: 'HEIRS',
    id: 'Klaim ditahan karena ada keberatan di antara ahli waris. Pembayaran menunggu kesepakatan tertulis atau putusan pengadilan.',
    en: 'The claim is held because of an objection among the heirs. The payment waits for a written agreement or a court decision.',
  },
  INSPECTOR_DETERMINED_OTHERWISE: {
    who: 'OFFICE',
    id: 'Pengawas ketenagakerjaan menetapkan sebab kejadiannya. Petugas kami menyesuaikan klaim; Anda tidak perlu berbuat apa-apa.',
    en: 'The labour inspector determined what caused the event. Our staff adjust the claim; you need do nothing.',
  },
  CLAIM_TIME_BARRED: {
    who: 'OFFICE',
    id: 'Batas waktu pengajuan sudah lewat. Petugas Anda akan menjelaskannya.',
    en: 'The time limit for claims has passed. Your officer will explain.',
  },
};

/** For a reason that has no words of its own here. */
export const SOMEBODY_ACTS: Lacking = {
  who: 'OFFICE',
  id: 'Ada yang masih harus dipastikan. Petugas Anda akan menjelaskannya.',
  en: 'Something must still be confirmed. Your officer will explain.',
};
