import { defineProblems } from '#platform';

const readInvoice = {
  id: 'Cocokkan isian dengan faktur rumah sakit, lalu kirim lagi.',
  en: 'Compare the entry with the invoice of the hospital, then send it again.',
};

/** What an entry of what is owed to a partner hospital may be answered. */
export const invoiceProblems = defineProblems({
  HOSPITAL_IS_NOT_TYPED: {
    status: 422,
    id: 'Penerima ke-{payee} adalah rumah sakit: rekeningnya tidak diketik.',
    en: 'Payee number {payee} is a hospital: its account is not typed.',
    fix: {
      id: 'Tandai tagihannya sebagai terutang kepada rumah sakit mitra beserta nomor fakturnya; rekeningnya dari daftar. Biaya yang sudah dibayar peserta atau pemberi kerja dibayar kepada mereka.',
      en: 'Mark its bills as owed to a partner hospital, with the number of the invoice; its account is that of the register. Costs that the member or the employer paid are repaid to them.',
    },
  },
  HOSPITAL_NOT_IN_REGISTER: {
    status: 422,
    id: 'Rumah sakit {hospitalCode} tidak ada dalam daftar rumah sakit mitra.',
    en: 'The hospital {hospitalCode} is not in the register of partner hospitals.',
    fix: {
      id: 'Pilih rumah sakit dari daftar; tagihan rumah sakit lain dibayar peserta lebih dahulu.',
      en: 'Choose a hospital of the register; bills of another one are paid by the member first.',
    },
  },
  HOSPITAL_ACCOUNT_DIFFERS: {
    status: 422,
    id: 'Rekening rumah sakit hanya yang ada dalam daftar rumah sakit mitra hari ini.',
    en: 'The account of a hospital is only the one in the register of partner hospitals today.',
    fix: {
      id: 'Isi rekening dari daftar; bila daftarnya belum berubah, mintalah pengelola sistem memperbarui daftar.',
      en: 'Enter the account of the register; where the register has not changed yet, ask the administrator to bring it up to date.',
    },
  },
  INVOICE_WITHOUT_ITS_LETTER: {
    status: 422,
    id: 'Surat jaminan pada faktur {number} bukan surat yang berlaku untuk korban, kecelakaan, dan rumah sakit ini.',
    en: 'The letter of guarantee of the invoice {number} is not one that stands for this victim, accident and hospital.',
    fix: readInvoice,
  },
  INVOICE_BILL_UNKNOWN: {
    status: 422,
    id: 'Faktur {number} menyebut tagihan {reference}, tetapi tagihan itu tidak ada pada biaya yang diisi.',
    en: 'The invoice {number} names the bill {reference}, but no such bill is among the costs that were entered.',
    fix: readInvoice,
  },
  INVOICE_BILL_TWICE: {
    status: 422,
    id: 'Tagihan {reference} disebut pada lebih dari satu faktur.',
    en: 'The bill {reference} is named by more than one invoice.',
    fix: readInvoice,
  },
  INVOICE_TWICE: {
    status: 422,
    id: 'Faktur {number} dari rumah sakit yang sama diisi dua kali.',
    en: 'The invoice {number} of the same hospital is entered twice.',
    fix: { id: 'Gabungkan tagihannya dalam satu faktur.', en: 'Put its bills together in one invoice.' },
  },
  INVOICE_ENTERED_ALREADY: {
    status: 422,
    id: 'Faktur {number} dari rumah sakit ini sudah dihitung pada kelompok {batch}.',
    en: 'The invoice {number} of this hospital is already counted in batch {batch}.',
    fix: {
      id: 'Hapus faktur itu, atau betulkan kelompok tempatnya berada.',
      en: 'Remove that invoice, or correct the batch in which it is.',
    },
  },
  INVOICE_OF_ANOTHER_CLAIM: {
    status: 409,
    id: 'Faktur {number} dari rumah sakit ini sudah ditagihkan pada klaim {receiptNumber}.',
    en: 'The invoice {number} of this hospital is asked payment for by the claim {receiptNumber}.',
    fix: {
      id: 'Periksa nomor fakturnya; satu faktur dibayar sekali, pada satu klaim.',
      en: 'Check the number of the invoice; an invoice is paid once, with one claim.',
    },
  },
});
