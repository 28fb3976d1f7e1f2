import type { BilingualText } from '#contracts';

export const GUARANTEE_LABELS = {
  number: { id: 'Nomor surat', en: 'Letter number' },
  date: { id: 'Tanggal', en: 'Date' },
  hospital: { id: 'Rumah sakit', en: 'Hospital' },
  victim: { id: 'Korban', en: 'Victim' },
  nik: { id: 'NIK korban', en: "Victim's NIK" },
  accident: { id: 'Kecelakaan', en: 'Accident' },
  treatedFrom: { id: 'Dirawat mulai', en: 'Treated from' },
} satisfies Record<string, BilingualText>;

export const GUARANTEE_SENTENCES = {
  promise: {
    id: 'Rawatlah korban ini tanpa meminta bayaran kepadanya atau keluarganya. Biaya perawatan akibat kecelakaan ini dibayarkan kepada rumah sakit sesuai peraturan dan perjanjian yang berlaku.',
    en: 'Please treat this victim without asking the victim or the family to pay. The costs of treatment of this accident are paid to the hospital, as far as the law and the agreement in force provide.',
  },
  COVERED: {
    id: 'Ketika surat ini terbit, iuran bulan kecelakaan diketahui lunas.',
    en: 'When this letter was issued, the contribution of the month of the accident was known to be paid.',
  },
  NOT_CONFIRMED: {
    id: 'Ketika surat ini terbit, iuran bulan kecelakaan belum diketahui lunas: kepesertaan diperiksa pada klaimnya, dan baru setelah itu pembayaran dapat dipastikan.',
    en: 'When this letter was issued, the contribution of the month of the accident was not known to be paid: the claim decides on the cover, and payment is certain only then.',
  },
  invoice: {
    id: 'Sebutkan nomor surat ini pada faktur. Surat ini untuk satu korban, satu kecelakaan dan satu rumah sakit.',
    en: 'Name the number of this letter on the invoice. It is for one victim, one accident and one hospital.',
  },
} satisfies Record<string, BilingualText>;
