export const status = {
  title: 'Status klaim',
  about:
    'Lihat sampai di mana klaim Anda. Isilah dua hal yang tertulis pada lembar tanda terima dari petugas.',
  receipt: 'Nomor resi',
  receiptHint: 'Contoh: JKM-2026-0E8J5GY6PE',
  secret: 'Kode rahasia',
  secretHint: 'Delapan huruf dan angka. Contoh: 4XK9-T2QW',
  fillIn: 'Belum diisi.',
  show: 'Lihat status',
  another: 'Lihat klaim lain',
  wait: 'Tunggu {{seconds}} detik, lalu coba lagi.',
  programmes: {
    JKK: 'Jaminan kecelakaan kerja (JKK)',
    JKM: 'Jaminan kematian (JKM)',
  },
  dueOn: 'Dibayar paling lambat',
  awaited: 'Yang ditunggu',
  steps: 'Langkah-langkah',
  standing: { done: 'selesai', now: 'sedang dikerjakan', later: 'belum' },
} as const;
