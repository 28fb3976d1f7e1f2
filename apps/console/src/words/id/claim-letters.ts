export const claimLetters = {
  letters: {
    title: 'Surat',
    about:
      'Untuk keluarga: cetak atau kirimkan berkasnya. Dengan kode QR pada surat, siapa pun dapat memeriksa keasliannya.',
    letter: 'Surat',
    file: 'berkas PDF, {{size}}',
    digest: 'SHA-256',
    date: 'Tanggal',
    standing: 'Keadaan',
    standings: {
      CURRENT: 'Masih berlaku',
      REPLACED: 'Diganti keputusan yang lebih baru',
      RETURNED: 'Dana dikembalikan bank',
    },
    amount: 'Jumlah',
  },
  notices: {
    title: 'Pemberitahuan surel',
    event: 'Tentang',
    payee: 'Kepada',
    outcome: 'Keadaan',
    sent: 'Terkirim',
    waiting: 'Menunggu dikirim',
  },
} as const;
