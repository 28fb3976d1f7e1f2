import type { BilingualText } from '#contracts';
import type { CodedKind, CodedStanding } from './letters-of-claim.js';

type Words<Code extends string> = Readonly<Record<Code, BilingualText>>;

export const TITLES: Words<CodedKind> = {
  APPROVAL: { id: 'Surat keputusan: klaim disetujui', en: 'Decision letter: claim approved' },
  REJECTION: { id: 'Surat keputusan: klaim ditolak', en: 'Decision letter: claim rejected' },
  APPEAL: { id: 'Surat keputusan atas keberatan', en: 'Decision letter: appeal' },
  CORRECTION: { id: 'Surat keputusan: santunan dibetulkan', en: 'Decision letter: award corrected' },
  PAYMENT: { id: 'Surat pemberitahuan pembayaran', en: 'Payment letter' },
  SCHOLARSHIP: {
    id: 'Surat keputusan: beasiswa tahun ajaran',
    en: 'Decision letter: scholarship of a school year',
  },
  SCHOLARSHIP_DECLINED: {
    id: 'Surat keputusan: bukti sekolah tidak diterima',
    en: 'Decision letter: proof of school not accepted',
  },
  OVERPAYMENT: { id: 'Surat pemberitahuan kelebihan bayar', en: 'Letter on an overpayment' },
  GUARANTEE: { id: 'Surat jaminan perawatan', en: 'Letter of guarantee for treatment' },
};

export const STANDING_WORDS: Words<CodedStanding> = {
  CURRENT: {
    id: 'Surat ini asli dan masih berlaku.',
    en: 'This letter is genuine and still says how things are.',
  },
  REPLACED: {
    id: 'Surat ini asli, tetapi sudah diganti keputusan yang lebih baru.',
    en: 'This letter is genuine, but a later decision has replaced it.',
  },
  RETURNED: {
    id: 'Surat ini asli, tetapi pembayarannya kemudian dikembalikan oleh bank.',
    en: 'This letter is genuine, but the bank has returned the payment since.',
  },
  CANCELLED: {
    id: 'Surat ini asli, tetapi sudah dibatalkan.',
    en: 'This letter is genuine, but it has been cancelled.',
  },
};

export const NOT_GENUINE: BilingualText = {
  id: 'Nomor dan kode ini bukan milik surat yang pernah kami tulis. Periksa keduanya pada surat; bila sudah sama, surat itu tidak asli.',
  en: 'No letter of ours has this number and code. Compare both with the letter; if they are the same, the letter is not genuine.',
};

export const PROGRAMME_WORDS: Words<'JKK' | 'JKM'> = {
  JKK: { id: 'JKK, Jaminan Kecelakaan Kerja', en: 'JKK, work accident insurance' },
  JKM: { id: 'JKM, Jaminan Kematian', en: 'JKM, death insurance' },
};

/** Beside a line of law that was not confirmed on the official text. */
export const MARK_WORDS: Words<'INFERRED' | 'UNCONFIRMED'> = {
  INFERRED: { id: 'disimpulkan dari sumber lain', en: 'inferred from other sources' },
  UNCONFIRMED: { id: 'belum diperiksa pada naskah resmi', en: 'not checked against the official text' },
};

export const LABELS = {
  number: { id: 'Nomor surat', en: 'Letter number' },
  code: { id: 'Kode', en: 'Code' },
  date: { id: 'Tanggal', en: 'Date' },
  receipt: { id: 'Nomor resi klaim', en: 'Claim receipt number' },
  programme: { id: 'Program', en: 'Programme' },
  filedAs: { id: 'Diajukan sebagai', en: 'Filed as' },
  determination: { id: 'Penetapan pengawas ketenagakerjaan', en: 'Determination of the labour inspector' },
  insured: { id: 'Peserta', en: 'Participant' },
  nik: { id: 'NIK peserta', en: "Participant's NIK" },
  eventDate: { id: 'Tanggal peristiwa', en: 'Date of the event' },
  sum: { id: 'Jumlah', en: 'Amount' },
  total: { id: 'Jumlah santunan', en: 'Total award' },
  ground: { id: 'Alasan keputusan', en: 'Ground of the decision' },
  rule: { id: 'Alasan penolakan', en: 'Reason of rejection' },
  law: { id: 'Dasar', en: 'Basis' },
  payee: { id: 'Penerima', en: 'Payee' },
  account: { id: 'Rekening', en: 'Account' },
  amount: { id: 'Jumlah dibayar', en: 'Amount paid' },
  bankReference: { id: 'Nomor rujukan bank', en: "Bank's reference" },
  share: { id: 'Bagian seluruhnya', en: 'The whole share' },
  kept: { id: 'Ditahan untuk kelebihan bayar', en: 'Kept against an overpayment' },
  schoolYear: { id: 'Tahun ajaran', en: 'School year' },
  level: { id: 'Jenjang', en: 'Level' },
  declined: { id: 'Alasan', en: 'Reason' },
  awarded: { id: 'Santunan yang disetujui', en: 'Award as it was approved' },
  lawful: { id: 'Santunan menurut peraturan', en: 'Award by law' },
  overpaid: { id: 'Jumlah kelebihan', en: 'Overpaid in all' },
  paidOn: { id: 'Dibayar pada', en: 'Paid on' },
} satisfies Words<string>;

export const SENTENCES = {
  approved: {
    id: 'Klaim ini disetujui. Santunan dihitung menurut peraturan yang berlaku pada hari peristiwa, baris demi baris:',
    en: 'This claim is approved. The award is computed by the law in force on the day of the event, line by line:',
  },
  upheld: {
    id: 'Keberatan atas klaim ini dikabulkan oleh orang yang tidak pernah menangani klaim ini. Orang lain meneruskan klaim ini menurut keputusan tersebut; hasilnya diberitahukan dengan surat tersendiri.',
    en: 'The appeal was upheld by a person who had no hand in this claim. Other people go on with the claim by that decision; the outcome is told in a letter of its own.',
  },
  dismissed: {
    id: 'Keberatan atas klaim ini tidak dikabulkan oleh orang yang tidak pernah menangani klaim ini. Keputusan semula tetap berlaku.',
    en: 'The appeal was dismissed by a person who had no hand in this claim. The decision stands.',
  },
  corrected: {
    id: 'Santunan klaim ini dibetulkan. Santunan dihitung lagi menurut peraturan yang berlaku pada hari peristiwa, baris demi baris:',
    en: 'The award of this claim was corrected. It is computed again by the law in force on the day of the event, line by line:',
  },
  shares: { id: 'Santunan dibayarkan kepada:', en: 'The award is paid to:' },
  payments: {
    id: 'Setiap pembayaran diberitahukan dengan surat tersendiri.',
    en: 'Each payment is told in a letter of its own.',
  },
  rejected: {
    id: 'Klaim ini ditolak berdasarkan aturan berikut:',
    en: 'This claim is rejected under the following rule:',
  },
  paid: {
    id: 'Bank telah membayarkan santunan atas klaim ini kepada penerima berikut:',
    en: 'The bank has paid the award of this claim to the following payee:',
  },
  returned: {
    id: 'Bila dana tidak ada di rekening, sampaikan surat ini kepada petugas yang menerima klaim.',
    en: 'Should the money not be in the account, show this letter to the officer who took the claim in.',
  },
  keptWhole: {
    id: 'Seluruh bagian penerima berikut ditahan untuk kelebihan bayar kepadanya, sesuai persetujuan tertulisnya; bank tidak membayarkan apa pun:',
    en: 'All of the share of the following payee was kept against what they were paid too much, as they agreed in writing; the bank paid nothing:',
  },
  keptPart: {
    id: 'Sebagian ditahan untuk kelebihan bayar kepada penerima ini, sesuai persetujuan tertulisnya. Bagian itu mengurangi yang harus dikembalikan.',
    en: 'A part was kept against what this payee was paid too much, as they agreed in writing. It lowers what is to be repaid.',
  },
  yearAwarded: {
    id: 'Beasiswa untuk tahun ajaran berikut disetujui menurut peraturan yang berlaku pada hari peristiwa, dan dibayarkan kepada:',
    en: 'The scholarship of the following school year is approved by the law in force on the day of the event, and paid to:',
  },
  yearDeclined: {
    id: 'Bukti untuk tahun ajaran berikut tidak diterima, sehingga beasiswanya belum disetujui. Bukti yang benar dapat diajukan lagi kepada petugas yang menerima klaim.',
    en: 'The proof of the following school year was not accepted, so that its scholarship is not approved yet. A right one can be filed again with the officer who took the claim in.',
  },
  overpaid: {
    id: 'Setelah diperiksa lagi, santunan klaim ini ternyata lebih besar daripada menurut peraturan. Keputusan semula dan pembayaran yang sudah dilakukan tidak diubah; selisihnya diminta kembali.',
    en: 'On another look the award of this claim was found to be more than the law gives. The decision and the payments stay as they were; the difference is asked back.',
  },
  overpaidPayees: { id: 'Kelebihan bayar per penerima:', en: 'Overpaid to each payee:' },
  repay: {
    id: 'Bagian keuangan memberi tahu setiap penerima rujukan transfernya. Pengembalian dapat sekaligus, dengan angsuran, atau, dengan persetujuan tertulis, ditahan dari pembayaran berikutnya. Kami tidak pernah meminta pengembalian ke rekening pribadi.',
    en: 'Finance tells each payee the reference for their transfer. It can be repaid at once, by instalments, or, with written consent, be kept from later payments. We never ask for a repayment to a private account.',
  },
  appeal: {
    id: 'Bila Anda tidak setuju, sampaikan keberatan kepada petugas yang menerima klaim, dengan menyebut nomor surat ini dan alasan Anda; bawalah bukti baru bila ada. Keberatan diputus oleh orang yang tidak ikut memeriksa atau memutus klaim ini.',
    en: 'If you do not agree, object through the officer who took the claim in, naming the number of this letter and your reasons; bring new evidence where there is any. Somebody who had no part in examining or deciding this claim decides on it.',
  },
  unsigned: {
    id: 'Surat ini dibuat dari catatan klaim, tanpa tanda tangan. Periksa keasliannya dengan memindai kode di atas, atau di alamat berikut dengan nomor surat dan kodenya:',
    en: 'This letter is made from the record of the claim and bears no signature. Check that it is genuine by scanning the code above, or at the following address with its number and code:',
  },
} satisfies Words<string>;

export const ERASED: BilingualText = { id: '(data dihapus)', en: '(data erased)' };
export const NOT_TOLD: BilingualText = { id: '(tidak tercatat)', en: '(not recorded)' };
