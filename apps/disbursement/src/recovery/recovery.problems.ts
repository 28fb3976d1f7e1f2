import { defineProblems } from '#platform';
import { DUTY_TEXTS } from '../show-payouts/payout-texts.table.js';
import { RECOVERY_STATUS_TEXTS } from '../show-recoveries/recovery-texts.table.js';

const askSomebodyElse = {
  id: 'Mintalah orang keuangan lain yang tidak menyetujui klaim ini.',
  en: 'Ask somebody else of finance who did not approve this claim.',
};
const openAgain = {
  id: 'Buka lagi halamannya, periksa, lalu putuskan.',
  en: 'Open the page again, check it, then decide.',
};

/** What a decision about an overpayment may be answered. */
export const recoveryProblems = defineProblems({
  RECOVERY_NOT_FOUND: {
    status: 404,
    id: 'Kelebihan bayar {recoveryId} tidak ada.',
    en: 'There is no overpayment {recoveryId}.',
    fix: { id: 'Ambil nomornya dari daftarnya.', en: 'Take its id from the list.' },
  },
  RECOVERY_HAS_ENDED: {
    status: 409,
    id: 'Tidak ada lagi yang harus dikembalikan: {status}.',
    en: 'Nothing is owed any more: {status}.',
    words: { status: RECOVERY_STATUS_TEXTS },
    fix: openAgain,
  },
  RECOVERY_BY_ITS_APPROVER: {
    status: 409,
    id: 'Pada klaim {receiptNumber} Anda ikut memutus: {held}. Kelebihan bayarnya diputus orang lain.',
    en: 'On claim {receiptNumber} you had a hand in the decision: {held}. Others decide its overpayment.',
    words: { held: DUTY_TEXTS },
    fix: askSomebodyElse,
  },
  RECOVERY_OF_OWN_PROPOSAL: {
    status: 409,
    id: 'Anda sendiri yang mengusulkannya; orang kedua yang menyetujui.',
    en: 'You proposed this yourself; a second person approves it.',
    fix: askSomebodyElse,
  },
  RECOVERY_CHANGED_SINCE_SHOWN: {
    status: 409,
    id: 'Usulan atau sisa utangnya sudah berubah sejak diperlihatkan.',
    en: 'The proposal or what is owed has changed since it was shown.',
    fix: openAgain,
  },
  NO_RECOVERY_PROPOSAL: {
    status: 409,
    id: 'Tidak ada usulan yang menunggu; usulan gugur bila sisa utangnya berubah.',
    en: 'No proposal waits; a proposal ends when what is owed changes.',
    fix: { id: 'Usulkan lagi bila masih perlu.', en: 'Propose it again if it is still needed.' },
  },
  PLAN_DOES_NOT_SUM: {
    status: 422,
    id: 'Jumlah angsuran {planned}, sisa utangnya {owed}.',
    en: 'The instalments sum to {planned}; {owed} is owed.',
    fix: { id: 'Sesuaikan angsuran hingga tepat.', en: 'Change the instalments until they sum exactly.' },
  },
  INSTALMENT_WITHOUT_AMOUNT: {
    status: 422,
    id: 'Angsuran ke-{instalment} tanpa jumlah.',
    en: 'Instalment {instalment} has no amount.',
    fix: { id: 'Isi jumlahnya atau hapus angsurannya.', en: 'Give it an amount or leave it out.' },
  },
  INSTALMENT_OUT_OF_ORDER: {
    status: 422,
    id: 'Tanggal angsuran ke-{instalment} sudah lewat ({today}) atau tidak setelah angsuran sebelumnya.',
    en: 'The date of instalment {instalment} has passed ({today}) or does not follow the one before it.',
    fix: { id: 'Urutkan tanggalnya mulai hari ini.', en: 'Put the dates in order, from today on.' },
  },
  PLAN_TOO_LONG: {
    status: 422,
    id: 'Paling banyak {mostInstalments} angsuran, yang terakhir paling lambat {latest}. {source}.',
    en: 'At most {mostInstalments} instalments, the last by {latest}. {source}.',
    fix: { id: 'Perpendek rencananya.', en: 'Shorten the plan.' },
  },
  REPAYMENT_EXCEEDS_DEBT: {
    status: 409,
    id: 'Baris ini {amount}, sisa utangnya hanya {owed}.',
    en: 'This line is {amount}; only {owed} is owed.',
    fix: {
      id: 'Minta bank mengembalikan uangnya kepada pengirim, yang lalu membayar sisanya.',
      en: 'Have the bank give the money back to its sender, who then pays what is owed.',
    },
  },
  REPAYMENT_WITHOUT_AMOUNT: {
    status: 409,
    id: 'Baris ini tanpa jumlah.',
    en: 'This line has no amount.',
    fix: { id: 'Tanyakan barisnya kepada bank.', en: 'Ask the bank about the line.' },
  },
  REPAYMENT_WITHOUT_NUMBER: {
    status: 409,
    id: 'Baris ini tanpa nomor transaksi bank.',
    en: 'This line has no number of the bank.',
    fix: { id: 'Catat oleh dua orang.', en: 'Have two people record it.' },
  },
  MOVEMENT_REPAID_BEFORE: {
    status: 409,
    id: 'Transaksi bank {bankReference} sudah dihitung sebagai pengembalian.',
    en: 'The movement {bankReference} was counted as a repayment before.',
    fix: {
      id: 'Akhiri selisihnya dengan alasan dari bank.',
      en: 'End the exception with the bank’s reason.',
    },
  },
  CONSENT_NOT_GIVEN_YET: {
    status: 422,
    id: 'Persetujuan penerima bertanggal {consentOn}, sesudah hari ini ({today}).',
    en: 'The consent of the payee is dated {consentOn}, after today ({today}).',
    fix: { id: 'Isi tanggal pada suratnya.', en: 'Enter the day that is on the paper.' },
  },
  OFFSET_TOO_LARGE: {
    status: 422,
    id: 'Dari tiap pembayaran hanya 1 sampai {most}% yang dapat ditahan. {source}.',
    en: 'Only 1 to {most}% of each payment may be kept. {source}.',
    fix: { id: 'Kurangi persennya.', en: 'Lower the per cent.' },
  },
  RECOVERY_NOT_SET_OFF: {
    status: 409,
    id: 'Tidak ada pemotongan yang disetujui: {status}.',
    en: 'No offset is approved: {status}.',
    words: { status: RECOVERY_STATUS_TEXTS },
    fix: openAgain,
  },
  MORE_KEPT_THAN_PAID: {
    status: 409,
    id: 'Pembayaran {paymentId} tinggal Rp{amount}; Rp{kept} tidak dapat ditahan darinya.',
    en: 'Only Rp{amount} of payment {paymentId} is left; Rp{kept} cannot be kept from it.',
    fix: openAgain,
  },
  EXCEPTION_IS_NO_REPAYMENT: {
    status: 422,
    id: 'Selisih ini bukan uang masuk yang dibukukan dalam mutasi tanpa pembayaran kita.',
    en: 'This exception is no booked credit of a statement without a payment of ours.',
    fix: { id: 'Pilih selisih yang lain.', en: 'Choose another exception.' },
  },
});
