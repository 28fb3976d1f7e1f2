import type { BilingualText } from '#contracts';
import type { NikFault } from '#kernel';
import type { Outcome, Reason } from '../claim/claim.events.js';
import type { Duty, KnownStage } from '../claim/claim.state.js';

type Words<Code extends string> = Readonly<Record<Code, BilingualText>>;

/** What people call the codes of this service inside a sentence. */
export const STAGE_WORDS: Words<KnownStage> = {
  Submitted: { id: 'sedang diperiksa sistem', en: 'being checked' },
  NeedsAttention: { id: 'menunggu kekurangan', en: 'something is missing' },
  Validated: { id: 'menunggu verifikator', en: 'waiting for a verifier' },
  Verified: { id: 'sudah diverifikasi', en: 'verified' },
  Assessed: { id: 'menunggu persetujuan', en: 'waiting for approval' },
  ReturnedToOfficer: { id: 'dikembalikan ke petugas', en: 'returned to the officer' },
  Approved: { id: 'disetujui, menunggu bayar', en: 'approved, to be paid' },
  PartlyPaid: { id: 'sebagian dibayar', en: 'partly paid' },
  Settled: { id: 'sudah dibayar', en: 'paid' },
  Rejected: { id: 'ditolak', en: 'rejected' },
  Appealed: { id: 'menunggu putusan keberatan', en: 'waiting for the decision of an appeal' },
  Withdrawn: { id: 'ditarik', en: 'withdrawn' },
};

export const DUTY_WORDS: Words<Duty | 'payout'> = {
  submitter: { id: 'pengaju', en: 'submitter' },
  adviser: { id: 'dokter penasihat', en: 'medical adviser' },
  verifier: { id: 'verifikator', en: 'verifier' },
  approver: { id: 'penyetuju', en: 'approver' },
  decider: { id: 'pemutus keberatan', en: 'decider of the appeal' },
  payout: { id: 'penyiap atau pelepas pembayaran', en: 'preparer or approver of its payout' },
};

export const OUTCOME_WORDS: Words<Outcome> = {
  death: { id: 'meninggal', en: 'died' },
  recovered: { id: 'sembuh', en: 'recovered' },
  disability: { id: 'cacat sebagian', en: 'partly disabled' },
  'total-permanent': { id: 'cacat total tetap', en: 'totally and permanently disabled' },
};

export const REASON_WORDS: Words<Reason['code']> = {
  PERSON_NOT_ENROLLED: { id: 'belum tercatat sebagai peserta', en: 'not on record as a member' },
  NO_MEMBERSHIP_ON_EVENT_DATE: {
    id: 'tidak ada kepesertaan pada tanggal peristiwa',
    en: 'no membership on the day of the event',
  },
  MONTH_NOT_PAID: { id: 'iuran belum diterima', en: 'a contribution has not been received' },
  PAID_AFTER_EVENT: { id: 'iuran diterima setelah peristiwa', en: 'a contribution came after the event' },
  LATE_CONTRIBUTION_DOES_NOT_COUNT: {
    id: 'iuran terlambat tidak diperhitungkan',
    en: 'a late contribution does not count',
  },
  DUPLICATE_CLAIM: { id: 'peristiwa yang sama sudah diajukan', en: 'the same event was claimed already' },
  DOCUMENTS_MISSING: { id: 'dokumen belum lengkap', en: 'documents are missing' },
  MEDICAL_OPINION_MISSING: {
    id: 'menunggu dokter penasihat',
    en: 'waiting for the medical adviser',
  },
  FOUND_NOT_WORK_RELATED: { id: 'bukan akibat pekerjaan', en: 'not caused by work' },
  DISEASE_FOUND_TOO_LATE: {
    id: 'penyakit ditemukan terlalu lama sesudah berhenti bekerja',
    en: 'the disease was found too long after leaving work',
  },
  ACCIDENT_NOT_CONCLUDED: {
    id: 'belum disimpulkan apakah kecelakaannya karena pekerjaan',
    en: 'it is not concluded yet whether work caused the accident',
  },
  NOT_A_WORK_ACCIDENT: { id: 'bukan kecelakaan kerja', en: 'not a work accident' },
  SIGNAL_ENROLLED_SHORTLY_BEFORE: {
    id: 'diusulkan tidak lama sebelum peristiwa',
    en: 'nominated shortly before the event',
  },
  SIGNAL_ACCOUNT_USED_ELSEWHERE: {
    id: 'rekening juga disebut untuk orang lain',
    en: 'the account is named for somebody else too',
  },
  SIGNAL_PAYER_WITH_MANY_DEATHS: {
    id: 'banyak kematian di bawah satu pembayar iuran',
    en: 'many deaths under one payer',
  },
  SIGNAL_NEAR_DUPLICATE: { id: 'mirip dengan klaim lain', en: 'similar to another claim' },
  SIGNAL_DOCUMENT_USED_ELSEWHERE: {
    id: 'dokumen yang sama ada pada klaim lain',
    en: 'the same document is in another claim',
  },
  SIGNAL_DEATH_NOT_REGISTERED: {
    id: 'kematian belum tercatat di Dukcapil',
    en: 'the death is not on record at the civil registry',
  },
  SIGNAL_DEAD_BEFORE_MEMBERSHIP: {
    id: 'menurut Dukcapil meninggal sebelum menjadi peserta',
    en: 'dead before membership began, by the civil registry',
  },
  SIGNAL_PAYEE_IS_DEAD: {
    id: 'menurut Dukcapil seorang penerima sudah meninggal',
    en: 'a payee has died, by the civil registry',
  },
  SIGNAL_NAME_DIFFERS_AT_REGISTRY: {
    id: 'nama di Dukcapil berbeda',
    en: 'the name at the civil registry differs',
  },
  SIGNAL_STANDS: {
    id: 'ada yang sudah diperiksa dan belum dapat dijelaskan',
    en: 'something was looked into and not explained so far',
  },
  FURTHER_DOCUMENT_ASKED: {
    id: 'ada dokumen yang diminta kemudian',
    en: 'a document was asked for later',
  },
  HEIRS_IN_DISPUTE: { id: 'ahli waris bersengketa', en: 'the heirs are in dispute' },
  INSPECTOR_DETERMINED_OTHERWISE: {
    id: 'penetapan pengawas ketenagakerjaan menyatakan sebab lain',
    en: 'the labour inspector determined another cause',
  },
  CLAIM_TIME_BARRED: { id: 'hak menuntut sudah berakhir', en: 'the right to claim has expired' },
};

/** Of the reasons, and of the rules that a person judges by. */
export const RULE_WORDS: Words<Reason['code']> = {
  ...REASON_WORDS,
  CAUSED_BY_WORK: { id: 'kematian karena kecelakaan kerja', en: 'a death by work accident' },
  NOT_ENTITLED_AS_HEIR: { id: 'bukan ahli waris yang berhak', en: 'not an heir who is entitled' },
  DOCUMENT_NOT_GENUINE: { id: 'dokumen tidak asli', en: 'a document is not genuine' },
};

export const NIK_FAULT_WORDS: Words<NikFault> = {
  NIK_LENGTH: { id: 'bukan 16 angka', en: 'not 16 digits' },
  NIK_NOT_DIGITS: { id: 'ada yang bukan angka', en: 'not digits alone' },
  NIK_MANGLED_NUMBER: {
    id: 'diubah menjadi bilangan oleh lembar kerja',
    en: 'a spreadsheet made it a number',
  },
  NIK_BIRTH_DATE: { id: 'tanggal lahirnya tidak ada', en: 'its birth date does not exist' },
  NIK_SERIAL: { id: 'nomor urutnya 0000', en: 'its serial is 0000' },
};
