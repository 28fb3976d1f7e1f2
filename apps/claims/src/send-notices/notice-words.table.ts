import type { BilingualText } from '#contracts';
import { SIGNAL_STANDS } from '../claim/signal-decisions.js';
import { SIGNALS } from '../claim/signals.table.js';
import type { Told } from './notices-due.js';

type Words<Code extends string> = Readonly<Record<Code, BilingualText>>;

/** What has become of the claim, in the subject. */
export const SUBJECTS: Words<Told> = {
  ClaimNeedsAttention: { id: 'ada yang perlu dilengkapi atau dipastikan', en: 'something is needed' },
  ClaimApproved: { id: 'disetujui', en: 'approved' },
  ClaimRejected: { id: 'tidak dapat disetujui', en: 'could not be approved' },
  FurtherDocumentAsked: { id: 'satu dokumen lagi diperlukan', en: 'one more document is needed' },
  AppealDecided: { id: 'keberatan diputus', en: 'appeal decided' },
  AwardCorrected: { id: 'santunan dibetulkan', en: 'award corrected' },
  OverpaymentFound: { id: 'ditetapkan lebih', en: 'too much was awarded' },
  ScholarshipYearAwarded: { id: 'beasiswa disetujui', en: 'scholarship approved' },
  ScholarshipYearDeclined: { id: 'bukti sekolah tidak diterima', en: 'proof of school not accepted' },
  ClaimWithdrawn: { id: 'ditarik', en: 'withdrawn' },
  SharePaid: { id: 'sudah dibayarkan', en: 'paid' },
  ShareReturned: { id: 'pembayaran dikembalikan bank', en: 'payment returned by the bank' },
};

/** Where somebody looks once more: no reason, and nobody is suspected of anything. */
const BEING_CHECKED: BilingualText = {
  id: 'Klaim masih diperiksa oleh petugas kami; Anda tidak perlu berbuat apa-apa.',
  en: 'Our staff are still checking the claim; you need do nothing.',
};

/** What is lacking for a reason, and who must act on it: no date, no name, and nothing that a doctor found. */
export const WHO_ACTS: Words<string> = {
  ...Object.fromEntries([...SIGNALS, SIGNAL_STANDS].map(code => [code, BEING_CHECKED])),
  PERSON_NOT_ENROLLED: {
    id: 'Pendaftaran peserta belum ditemukan. Petugas pendaftaran memeriksanya; Anda tidak perlu berbuat apa-apa.',
    en: 'The enrollment of the participant was not found. The enrollment officer looks into it; you need do nothing.',
  },
  NO_MEMBERSHIP_ON_EVENT_DATE: {
    id: 'Kepesertaan pada hari peristiwa belum ditemukan. Petugas pendaftaran memeriksanya; Anda tidak perlu berbuat apa-apa.',
    en: 'No membership was found for the day of the event. The enrollment officer looks into it; you need do nothing.',
  },
  MONTH_NOT_PAID: {
    id: 'Ada iuran yang belum kami terima. Yang membayar iuran (desa, pemerintah daerah atau pemberi kerja) harus bertindak.',
    en: 'A contribution has not reached us. Who pays the contributions (the village, the local government or the employer) must act.',
  },
  PAID_AFTER_EVENT: {
    id: 'Ada iuran yang diterima setelah peristiwa. Verifikator kami memutuskan; Anda tidak perlu berbuat apa-apa.',
    en: 'A contribution was received after the event. Our verifier decides on it; you need do nothing.',
  },
  LATE_CONTRIBUTION_DOES_NOT_COUNT: {
    id: 'Iuran yang terlambat tidak diperhitungkan. Penyetuju kami memutuskan klaimnya.',
    en: 'A late contribution does not count. Our approver decides on the claim.',
  },
  DUPLICATE_CLAIM: {
    id: 'Peristiwa yang sama sudah diajukan dalam klaim lain. Petugas Anda akan menjelaskannya.',
    en: 'The same event was submitted in another claim. Your officer will explain.',
  },
  DOCUMENTS_MISSING: {
    id: 'Dokumen berikut belum ada. Bawalah kepada petugas yang menerima klaim:',
    en: 'The following documents are missing. Bring them to the officer who took the claim in:',
  },
  FURTHER_DOCUMENT_ASKED: {
    id: 'Satu dokumen lagi diperlukan. Bawalah kepada petugas yang menerima klaim:',
    en: 'One more document is needed. Bring it to the officer who took the claim in:',
  },
  MEDICAL_OPINION_MISSING: {
    id: 'Dokter penasihat kami sedang menilai klaim ini; Anda tidak perlu berbuat apa-apa.',
    en: 'Our medical adviser is assessing this claim; you need do nothing.',
  },
  FOUND_NOT_WORK_RELATED: {
    id: 'Petugas Anda akan menjelaskan hasil penilaian klaim ini.',
    en: 'Your officer will explain how this claim was assessed.',
  },
  DISEASE_FOUND_TOO_LATE: {
    id: 'Penyakitnya didiagnosis lama sesudah berhenti bekerja. Petugas Anda akan menjelaskannya.',
    en: 'The disease was diagnosed long after leaving work. Your officer will explain.',
  },
  ACCIDENT_NOT_CONCLUDED: {
    id: 'Kecelakaannya masih kami nilai. Perawatan tetap dijamin; Anda tidak perlu berbuat apa-apa.',
    en: 'We are still assessing the accident. Care stays guaranteed; you need do nothing.',
  },
  NOT_A_WORK_ACCIDENT: {
    id: 'Petugas Anda akan menjelaskan hasil penilaian kecelakaannya.',
    en: 'Your officer will explain how the accident was assessed.',
  },
  HEIRS_IN_DISPUTE: {
    id: 'Klaim ditahan karena ada keberatan di antara ahli waris. Pembayaran menunggu kesepakatan tertulis atau putusan pengadilan.',
    en: 'The claim is held because of an objection among the heirs. The payment waits for a written agreement or a court decision.',
  },
  INSPECTOR_DETERMINED_OTHERWISE: {
    id: 'Pengawas ketenagakerjaan menetapkan sebab kejadiannya. Petugas kami menyesuaikan klaim; Anda tidak perlu berbuat apa-apa.',
    en: 'The labour inspector determined what caused the event. Our staff adjust the claim; you need do nothing.',
  },
  CLAIM_TIME_BARRED: {
    id: 'Batas waktu pengajuan sudah lewat. Petugas Anda akan menjelaskannya.',
    en: 'The time limit for claims has passed. Your officer will explain.',
  },
};

/** For a reason that has no words of its own here. */
export const SOMEBODY_ACTS: BilingualText = {
  id: 'Ada yang masih harus dipastikan. Petugas Anda akan menjelaskannya.',
  en: 'Something must still be confirmed. Your officer will explain.',
};

export const DROPPED_WORDS = {
  ADDRESS_REFUSED: {
    id: 'Server surat menolak alamatnya. Tanyakan alamat yang benar kepada keluarga.',
    en: 'The mail server refused the address. Ask the family for the right one.',
  },
  ADDRESS_ERASED: {
    id: 'Data penerima sudah dihapus.',
    en: 'The data of the payee was erased.',
  },
  OVERTAKEN: {
    id: 'Tidak perlu lagi: klaim sudah berjalan sebelum pesan terkirim.',
    en: 'Not needed any more: the claim went on before the message was sent.',
  },
  TOO_LATE: {
    id: 'Server surat tidak dapat dihubungi selama tiga hari.',
    en: 'The mail server could not be reached for three days.',
  },
} satisfies Words<string>;
export type DroppedBecause = keyof typeof DROPPED_WORDS;
export const DROPPED = Object.keys(DROPPED_WORDS) as DroppedBecause[];
