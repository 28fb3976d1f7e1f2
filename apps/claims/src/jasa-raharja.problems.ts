import { defineProblems } from '#platform';

const readLetter = {
  id: 'Cocokkan isian dengan surat Jasa Raharja, lalu kirim lagi.',
  en: 'Compare the entry with the letter of Jasa Raharja, then send it again.',
};

/** What an entry of what Jasa Raharja paid may be answered. */
export const jasaRaharjaProblems = defineProblems({
  JASA_RAHARJA_FOR_ACCIDENTS_ONLY: {
    status: 422,
    id: 'Jasa Raharja membayar kecelakaan lalu lintas; ini klaim {programme} yang bukan kecelakaan.',
    en: 'Jasa Raharja pays for accidents on the road; this is a claim of {programme} that is no accident.',
    fix: { id: 'Kosongkan bagian Jasa Raharja.', en: 'Leave out what is said of Jasa Raharja.' },
  },
  JASA_RAHARJA_LETTER_DATE: {
    status: 422,
    id: 'Surat Jasa Raharja {letterNumber} bertanggal {letterDate}; seharusnya antara hari kecelakaan ({eventDate}) dan hari ini ({today}).',
    en: 'The letter of Jasa Raharja {letterNumber} is of {letterDate}; it must be between the day of the accident ({eventDate}) and today ({today}).',
    fix: readLetter,
  },
  JASA_RAHARJA_LETTER_TWICE: {
    status: 422,
    id: 'Surat Jasa Raharja {letterNumber} dicatat dua kali untuk pembayaran yang sama.',
    en: 'The letter of Jasa Raharja {letterNumber} is entered twice for the same payment.',
    fix: { id: 'Hapus salah satunya.', en: 'Remove one of them.' },
  },
  JASA_RAHARJA_ABOVE_BILLS: {
    status: 422,
    id: 'Jasa Raharja dicatat membayar pengobatan {paid}, tetapi tagihan pengobatan yang dicatat hanya {bills}.',
    en: 'Jasa Raharja is said to have paid {paid} for treatment, but the bills for treatment come to {bills} only.',
    fix: {
      id: 'Catat semua tagihan pengobatan, juga yang sudah dibayar Jasa Raharja, atau perbaiki jumlahnya.',
      en: 'Enter every bill for treatment, also those that Jasa Raharja has paid, or correct the amount.',
    },
  },
  JASA_RAHARJA_PAID_EVERYTHING: {
    status: 422,
    id: 'Jasa Raharja sudah membayar semuanya ({paid}): tidak ada sisa yang dibayar JKK.',
    en: 'Jasa Raharja has paid everything ({paid}): nothing is left for JKK to pay.',
    fix: {
      id: 'Tambahkan tagihan lain atau hari tidak bekerja, jika ada; jika tidak, klaim tidak perlu diajukan.',
      en: 'Add other bills or days without work, if there are any; otherwise there is nothing to claim.',
    },
  },
  JASA_RAHARJA_LETTER_NEEDED: {
    status: 422,
    id: 'Pembayaran Jasa Raharja dicatat bersama suratnya.',
    en: 'What Jasa Raharja paid is entered with its letter.',
    fix: {
      id: 'Terima suratnya dan sebutkan JASA_RAHARJA_LETTER pada dokumen.',
      en: 'Take in the letter and name JASA_RAHARJA_LETTER among the documents.',
    },
  },
});
