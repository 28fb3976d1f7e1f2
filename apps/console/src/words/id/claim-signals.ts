export const claimSignals = {
  signal: {
    title: 'Putuskan tanda yang menahan klaim',
    what: 'Keputusan dan alasan Anda dicatat dengan nama Anda, lalu klaim diperiksa ulang. Tanda sendiri tidak pernah menolak klaim.',
    which: 'Tanda yang diputuskan',
    decision: 'Keputusan',
    meaning: {
      CLEARED: 'Klaim diteruskan. Bila kemudian terlihat lebih banyak, klaim tertahan lagi.',
      STANDS: 'Klaim tetap tertahan. Penyetuju dapat menolaknya, atau Anda putuskan lagi kelak.',
    },
    reason: 'Alasan',
    reasonHint:
      'Apa yang diperiksa dan dengan siapa. Hanya terbaca oleh verifikator, penyetuju, dan auditor.',
    confirm: 'Simpan keputusan',
  },
  signals: {
    title: 'Tanda pada klaim ini',
    about: 'Tanda bukan tuduhan: klaim hanya ditahan sampai seorang verifikator memutuskan.',
    standing: {
      OPEN: 'Menunggu keputusan',
      CLEARED: 'Dapat dijelaskan',
      STANDS: 'Belum dapat dijelaskan',
    },
    others: 'Klaim lain',
    decidedBy: 'Diputuskan oleh',
    decidedAt: 'Waktu',
    reason: 'Alasan',
    toWeigh: 'Tanda yang pernah menahan klaim ini:',
    by: 'oleh {{name}}',
    filter: 'Tertahan karena tanda',
    all: 'Semua klaim',
    any: 'Tanda apa pun',
    waiting_one: '{{count}} klaim tertahan karena tanda dan menunggu keputusan verifikator',
    waiting_other: '{{count}} klaim tertahan karena tanda dan menunggu keputusan verifikator',
  },
} as const;
