export const show = {
  bank: 'Bank berkode {{code}}',
  again: 'Coba lagi',
  loading: 'Memuat …',
  none: 'tidak ada',
  noAnswer: 'Tidak ada jawaban dari layanan.',
  noAnswerFix: 'Periksa sambungan, lalu coba lagi. Mengulang tidak menggandakan apa pun.',
  sort: 'Urutkan',
  pages: 'Halaman daftar',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  pageNumber: 'Halaman {{number}}',
  keys: { title: 'Pintasan papan ketik', about: 'Tidak bekerja saat Anda mengetik dalam isian.' },
} as const;
