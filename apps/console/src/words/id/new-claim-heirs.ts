export const newClaimHeirs = {
  heirs: {
    title: 'Ahli waris',
    about:
      'Peraturan menentukan siapa yang menerima, menurut urutan. Semua yang menerima berasal dari satu peringkat, dan peringkat di atasnya harus terbukti kosong.',
    proof: 'Apa buktinya?',
    rank: 'Siapa yang berhak, menurut urutan peraturan?',
    law: 'Urutan menurut {{regulation}}, {{article}}.',
    empty: 'Yang lebih berhak tidak ada',
    emptyHint: 'Centang satu per satu, hanya bila suratnya memang menyebut demikian.',
    nobody: 'Tidak ada: {{kinships}}',
    advice: {
      COHEIRS_CONSENT: 'Di bawah ini isi satu orang saja: yang ditunjuk para ahli waris.',
      NO_HEIRS:
        'Di bawah ini isi pihak yang mengurus pemakaman. Ia menerima biaya pemakaman; selebihnya untuk Dana Jaminan Sosial, yang ditambahkan sistem.',
    },
    papers: 'Dokumen yang diminta karena isian ini',
  },
  guardian: {
    isMinor: 'Masih anak: diterima oleh walinya',
    birthDate: 'Tanggal lahir',
    birthDateHint: 'Menurut akta. NIK ini mungkin milik anak.',
    title: 'Wali anak ini',
    about: 'Uangnya masuk ke rekening wali, atas nama anak.',
    name: 'Nama wali',
    nik: 'NIK wali',
    basis: 'Dasar perwalian',
    decree: 'Nomor penetapan',
    ownAbout:
      'Rekening milik anak sendiri, bila ada: dipakai kalau ia sudah dewasa pada hari pembayaran. Boleh kosong.',
    through: 'melalui wali {{name}} ({{basis}})',
  },
  accounts: {
    payee: {
      bankCode: 'Bank',
      accountNumber: 'Nomor rekening',
      accountName: 'Nama pada rekening',
    },
    guardian: {
      bankCode: 'Bank wali',
      accountNumber: 'Nomor rekening wali',
      accountName: 'Nama pada rekening wali',
    },
    child: {
      bankCode: 'Bank anak',
      accountNumber: 'Nomor rekening anak',
      accountName: 'Nama pada rekening anak',
    },
  },
} as const;
