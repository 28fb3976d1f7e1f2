import { defineProblems, fileProblems, quoteProblems } from '#platform';

const checkTheReceipt = {
  id: 'Periksa bukti penerimaan dan tagihannya.',
  en: 'Check the receipt and the invoice.',
};

/** What billing may answer besides what every service may; the texts of receipt lines come from here too. */
export const problems = defineProblems({
  ...fileProblems,
  ...quoteProblems,
  PAYER_NOT_FOUND: {
    status: 404,
    id: 'Pembayar ini belum dikenal penagihan.',
    en: 'Billing does not know this payer yet.',
    fix: {
      id: 'Tunggu sebentar bila baru didaftarkan, atau periksa nomornya.',
      en: 'Wait a moment if it was registered just now, or check the number.',
    },
  },
  PAYER_UNKNOWN: {
    status: 422,
    id: 'Kode pembayar ini belum dikenal penagihan.',
    en: 'Billing does not know this payer code.',
    fix: { id: 'Periksa kodenya.', en: 'Check the code.' },
  },
  ISSUED_IN_FUTURE: {
    status: 422,
    id: 'Tanggal terbit {issuedOn} sesudah hari ini ({today}).',
    en: 'The date of issue {issuedOn} is after today ({today}).',
    fix: { id: 'Pakai tanggal paling lambat hari ini.', en: 'Use a date of today at the latest.' },
  },
  MONTH_TOO_FAR_AHEAD: {
    status: 422,
    id: 'Bulan {month} terlalu jauh; paling jauh {last}.',
    en: 'The month {month} is too far ahead; {last} is the furthest.',
    fix: { id: 'Periksa tahun dan bulannya.', en: 'Check the year and the month.' },
  },
  NOBODY_TO_INVOICE: {
    status: 422,
    id: 'Tidak ada peserta yang perlu ditagih.',
    en: 'There is nobody to invoice.',
    fix: { id: 'Daftarkan pesertanya dahulu.', en: 'Enroll the members first.' },
  },
  INVOICE_ALREADY_ISSUED: {
    status: 409,
    id: 'Tagihan ini sudah terbit.',
    en: 'This invoice was issued already.',
    fix: { id: 'Lihat daftar tagihan.', en: 'See the list of invoices.' },
  },
  EVENT_BEFORE_LAW: {
    status: 422,
    id: 'Bulan ini mendahului PP 44/2015.',
    en: 'This month is before PP 44/2015.',
    fix: { id: 'Periksa bulannya.', en: 'Check the month.' },
  },
  STATUTORY_FACT_OUT_OF_RANGE: {
    status: 422,
    id: 'Nilai {field} tidak dapat dihitung: {value}; yang diterima: {allowed}.',
    en: 'The value of {field} cannot be computed with: {value}; accepted: {allowed}.',
    fix: {
      id: 'Perbaiki nilainya; dasar iuran seorang peserta diperbaiki pada kepesertaannya di enrollment.',
      en: 'Correct the value; that of a member is corrected with the membership in enrollment.',
    },
  },
  INVOICE_NOT_FOUND: {
    status: 404,
    id: 'Tagihan ini tidak ada.',
    en: 'There is no such invoice.',
    fix: { id: 'Cari tagihannya menurut bulan dan pembayar.', en: 'Look it up by month and payer.' },
  },
  INVOICE_NOT_ISSUED: {
    status: 422,
    id: 'Belum ada tagihan pembayar ini untuk bulan itu.',
    en: 'This payer has no invoice for that month yet.',
    fix: { id: 'Terbitkan tagihan bulan itu dahulu.', en: 'Issue the invoices of that month first.' },
  },
  INVOICE_ALREADY_PAID: {
    status: 409,
    id: 'Tagihan ini sudah dibayar dengan referensi {reference}.',
    en: 'This invoice was paid already, reference {reference}.',
    fix: checkTheReceipt,
  },
  AMOUNT_DIFFERS: {
    status: 422,
    id: 'Jumlah tagihan Rp{expected}, diterima Rp{amount}.',
    en: 'The invoice is over Rp{expected}, received were Rp{amount}.',
    fix: checkTheReceipt,
  },
  RECEIVED_IN_FUTURE: {
    status: 422,
    id: 'Tanggal terima {receivedOn} sesudah hari ini ({today}).',
    en: 'The date of receipt {receivedOn} is after today ({today}).',
    fix: { id: 'Periksa tanggalnya.', en: 'Check the date.' },
  },
  MONTH_UNREADABLE: {
    status: 422,
    id: 'Bulan harus berbentuk TTTT-BB.',
    en: 'The month must be written YYYY-MM.',
    fix: checkTheReceipt,
  },
  AMOUNT_NOT_WHOLE_RUPIAH: {
    status: 422,
    id: 'Jumlah harus rupiah bulat tanpa titik.',
    en: 'The amount must be whole rupiah without dots.',
    fix: checkTheReceipt,
  },
  DATE_UNREADABLE: {
    status: 422,
    id: 'Tanggal harus ada dan berbentuk TTTT-BB-HH.',
    en: 'The date must exist and be written YYYY-MM-DD.',
    fix: checkTheReceipt,
  },
  REFERENCE_UNREADABLE: {
    status: 422,
    id: 'Referensi harus diisi: huruf, angka, dan . / _ -',
    en: 'A reference is needed: letters, digits and . / _ -',
    fix: checkTheReceipt,
  },
  MEMBERSHIP_NOT_FOUND: {
    status: 404,
    id: 'Penagihan belum mengenal kepesertaan ini.',
    en: 'Billing does not know this membership yet.',
    fix: {
      id: 'Tunggu sebentar bila baru didaftarkan, atau periksa nomornya.',
      en: 'Wait a moment if it was enrolled just now, or check the number.',
    },
  },
});
