export const claimRegistry = {
  registry: {
    title: 'Menurut Dukcapil',
    standing: {
      WAITING: 'Dukcapil belum menjawab; ditanya sejak',
      NOT_CHECKED:
        'Belum diperiksa: Dukcapil tidak menjawab. Selama klaim terbuka sistem bertanya lagi sendiri; klaim tidak tertahan karenanya. Tanpa jawaban sejak',
      ANSWERED: 'Terakhir dijawab',
    },
    person: 'Orang',
    about: { worker: 'Peserta', payee: 'Penerima' },
    says: 'Identitas',
    names: {
      sameName: 'NIK dan nama cocok',
      otherName: 'NIK dikenal dengan nama lain',
      unknown: 'NIK tidak dikenal',
    },
    asked: { notYet: 'Belum ada jawaban', noNik: 'Tidak ditanyakan: tanpa NIK' },
    life: 'Hidup atau meninggal',
    lives: { notSaid: '–', alive: 'Tidak tercatat meninggal', dead: 'Tercatat meninggal' },
  },
} as const;
