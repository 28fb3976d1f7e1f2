import { defineProblems } from '#platform';
import { PAYMENT_STATE_TEXTS } from '../show-payments/payment-texts.table.js';
import { DUTY_TEXTS } from '../show-payouts/payout-texts.table.js';

const openAgain = {
  id: 'Buka lagi pembayarannya, periksa, lalu putuskan.',
  en: 'Open the payment again, check it, then decide.',
};
const haveItTakenBack = {
  id: 'Minta bank mengambil kembali yang dibayarnya; setelah ada suratnya, putuskan bahwa tidak ada yang dilaksanakan.',
  en: 'Have the bank take back what it paid; once it is in writing, decide that nothing was executed.',
};

/** What a decision about the words of the bank may be answered. */
export const findingProblems = defineProblems({
  NO_BANK_EXCEPTION: {
    status: 409,
    id: 'Tidak ada keterangan bank yang menunggu keputusan pada pembayaran ini.',
    en: 'Nothing that the bank said waits for a decision on this payment.',
    fix: openAgain,
  },
  NO_FINDING_PROPOSED: {
    status: 409,
    id: 'Tidak ada usulan yang menunggu pada pembayaran ini.',
    en: 'No proposal waits on this payment.',
    fix: openAgain,
  },
  FINDING_CHANGED_SINCE_SHOWN: {
    status: 409,
    id: 'Usulan atau keterangan bank sudah berubah sejak diperlihatkan.',
    en: 'The proposal or what the bank said has changed since it was shown.',
    fix: {
      id: 'Buka lagi; bila bank mengatakan hal baru, tolak usulan ini dan usulkan lagi.',
      en: 'Open it again; where the bank said something new, decline this proposal and propose again.',
    },
  },
  FINDING_OF_OWN_PROPOSAL: {
    status: 409,
    id: 'Anda sendiri yang mengusulkannya; orang kedua yang menyetujui.',
    en: 'You proposed this yourself; a second person approves it.',
    fix: { id: 'Mintalah orang lain menyetujuinya.', en: 'Ask somebody else to approve it.' },
  },
  FINDING_BY_ITS_APPROVER: {
    status: 409,
    id: 'Pada klaim {receiptNumber} Anda ikut menyetujui: {held}. Orang lain memutus apa yang dilakukan bank.',
    en: 'On claim {receiptNumber} you approved: {held}. Somebody else decides what the bank did.',
    words: { held: DUTY_TEXTS },
    fix: { id: 'Mintalah orang lain memutusnya.', en: 'Ask somebody else to decide it.' },
  },
  EVIDENCE_NOT_GIVEN_YET: {
    status: 422,
    id: 'Surat bank bertanggal {evidenceOn}, hari ini {today}.',
    en: 'The paper of the bank is dated {evidenceOn}; today is {today}.',
    fix: { id: 'Isi tanggal pada suratnya.', en: 'Enter the date on the paper.' },
  },
  FINDING_WITHOUT_EXECUTION: {
    status: 422,
    id: 'Yang dilaksanakan perlu nomor dan hari dari bank; yang tidak dilaksanakan tidak punya keduanya.',
    en: 'What was executed needs the number and the day of the bank; what was not executed has neither.',
    fix: {
      id: 'Isi bankReference dan executedOn hanya untuk EXECUTED.',
      en: 'Give bankReference and executedOn for EXECUTED only.',
    },
  },
  FINDING_IN_PAYOUT: {
    status: 409,
    id: 'Pembayaran ini ada di daftar bayar yang menunggu persetujuan.',
    en: 'This payment is in a payout that waits for approval.',
    fix: { id: 'Batalkan daftar bayarnya dahulu.', en: 'Cancel that payout first.' },
  },
  FINDING_TOO_EARLY: {
    status: 409,
    id: 'Perintahnya masih dapat dilaksanakan bank sampai {from}.',
    en: 'The bank may still execute the order until {from}.',
    fix: { id: 'Ulangi setelah itu.', en: 'Repeat after that.' },
  },
  FINDING_AFTER_THE_END: {
    status: 409,
    id: 'Keadaan pembayaran ini: {status}; bagiannya dibayar oleh percobaan lain.',
    en: 'State of this payment: {status}; its share is paid by another attempt.',
    words: { status: PAYMENT_STATE_TEXTS },
    fix: haveItTakenBack,
  },
  FINDING_AFTER_LATER_ATTEMPT: {
    status: 409,
    id: 'Percobaan sesudahnya: {status}; bila yang ini juga dibayar, bagiannya dibayar dua kali.',
    en: 'State of the attempt after it: {status}; were this one paid too, the share would be paid twice.',
    words: { status: PAYMENT_STATE_TEXTS },
    fix: haveItTakenBack,
  },
});
