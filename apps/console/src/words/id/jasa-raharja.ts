export const jasaRaharja = {
  title: 'Jasa Raharja lebih dahulu',
  about:
    'Untuk kecelakaan lalu lintas: apa yang sudah dibayar Jasa Raharja menurut suratnya. Biaya pengobatan dibayar JKK di atas jumlah itu; santunan kematian dan cacat tidak dikurangi. Aturannya belum pasti dan ditandai pada santunan.',
  one: 'Surat {{number}}',
  add: 'Tambah surat Jasa Raharja',
  removeOne: 'Hapus surat {{number}}',
  kind: 'Untuk',
  kinds: { TREATMENT: 'Pengobatan', DEATH: 'Kematian', DISABILITY: 'Cacat' },
  amount: 'Dibayar',
  letterNumber: 'Nomor surat',
  letterDate: 'Tanggal surat',
  paper: 'Surat Jasa Raharja sudah ada pada saya',
  batch: 'Kelompok tagihan',
  mayBeEmpty:
    'Hanya untuk kecelakaan lalu lintas; selain itu kosongkan. JKK membayar biaya pengobatan di atas yang dibayar Jasa Raharja; santunan kematian dan cacat tidak dikurangi. Aturannya belum pasti dan ditandai pada hitungan.',
  paidFor: {
    treatment: 'Dibayar Jasa Raharja untuk pengobatan',
    death: 'Dibayar Jasa Raharja untuk kematian',
    disability: 'Dibayar Jasa Raharja untuk cacat',
  },
};
