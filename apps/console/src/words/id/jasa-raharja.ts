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
};
