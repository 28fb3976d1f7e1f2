/** The open questions of the law and their readings, word for word as the tables put them. */
export const policies = {
  BPU_ARREARS_COVER: {
    question: 'Apakah peserta BPU yang menunggak satu sampai tiga bulan masih dilindungi?',
    readings: {
      'only-paid-months': 'Hanya bulan yang iurannya dibayar yang dilindungi',
      'until-lapse': 'Perlindungan berlangsung sampai kepesertaan nonaktif',
    },
  },
  CONTRIBUTION_RECEIVED_AFTER_EVENT: {
    question: 'Berapa nilai iuran yang diterima sesudah peristiwa?',
    readings: {
      ONLY_PAID_MONTHS: 'Hanya bulan yang iurannya diterima sebelum peristiwa yang dihitung',
      GRACE_WHEN_NOMINATED_AND_INVOICED:
        'Bulan itu dihitung jika peserta sudah diusulkan dan ditagih sebelum peristiwa',
    },
  },
  PP50_VILLAGE_AND_DONOR_PAYERS: {
    question: 'Apakah iuran BPU dari APBDes, desa adat, atau CSR mendapat keringanan PP 50/2025?',
    readings: {
      'relief-applies': 'Ya: hanya APBN dan APBD yang dikecualikan',
      'relief-refused': 'Tidak: uang desa dan donatur diperlakukan seperti APBD',
    },
  },
  LATE_FINE_GROWTH: {
    question: 'Apakah denda keterlambatan iuran dihitung atas denda bulan sebelumnya?',
    readings: {
      simple: 'Tidak: 2% per bulan dari iuran saja',
      compound: 'Ya: 2% per bulan dari iuran ditambah denda',
    },
  },
  CONSTRUCTION_JKM_SLICES: {
    question: 'Apakah tarif JKM jasa konstruksi dikenakan per lapisan atau atas seluruh nilai kontrak?',
    readings: {
      progressive: 'Per lapisan: tiap tarif atas selisihnya, seperti JKK',
      flat: 'Seluruh nilai kontrak dikenai tarif lapisan tempat nilai itu jatuh',
    },
  },
  BPU_BAND_GAPS: {
    question: 'Golongan mana yang berlaku bagi penghasilan di antara dua golongan BPU yang tercetak?',
    readings: {
      'lower-band': 'Golongan di bawahnya',
      'upper-band': 'Golongan di atasnya',
    },
  },
  JKM_NET_RATE_AFTER_PP6_2025: {
    question: 'Sejak PP 6/2025, apakah JKM tetap menyisihkan 0,10% untuk JKP?',
    readings: {
      'whole-rate': 'Tidak: bagian dari JKM tidak lagi disebut',
      'less-jkp-share': 'Ya: Pasal 18A tidak diketahui dicabut',
    },
  },
  BPU_YOUNGEST_AGE: {
    question: 'Pada usia berapa pekerja BPU dapat mulai mendaftar?',
    readings: {
      'from-15': 'Sejak usia 15 tahun',
      'from-13': 'Sejak usia 13 tahun',
    },
  },
  JKM_FIRST_MONTHS_COMPOSITION: {
    question: 'Terdiri atas apa Rp10.000.000 bagi kematian sebelum tiga bulan kepesertaan?',
    readings: {
      'funeral-10m': 'Seluruhnya biaya pemakaman',
      'benefit-8m-funeral-2m': 'Santunan Rp8.000.000 dan biaya pemakaman Rp2.000.000',
    },
  },
  JKM_FIRST_MONTHS_SEGMENTS: {
    question: 'Bagi siapa aturan tiga bulan JKM berlaku?',
    readings: {
      'bpu-only': 'Hanya peserta BPU',
      'all-members': 'Semua peserta, juga PU',
    },
  },
  JKM_FIRST_MONTHS_COUNTING: {
    question: 'Bagaimana tiga bulan kepesertaan itu dihitung?',
    readings: {
      'paid-months': 'Bulan iuran yang dibayar',
      'months-since-registration': 'Bulan sejak tanggal mendaftar',
    },
  },
  JKM_FIRST_MONTHS_SEQUENCE: {
    question: 'Haruskah tiga bulan itu berturut-turut?',
    readings: {
      'any-months': 'Tidak: semua bulan dijumlahkan',
      'consecutive-months': 'Ya: tunggakan memulai hitungan dari awal',
    },
  },
  JKM_TIME_BAR: {
    question: 'Apakah hak menuntut JKM gugur karena waktu?',
    readings: {
      'no-time-bar': 'Tidak: ketentuan seperti itu tidak ditemukan',
      'five-years': 'Ya: lima tahun, seperti JKK',
    },
  },
  SEVERAL_MEMBERSHIPS: {
    question: 'Apa yang dibayar JKM jika peserta mempunyai beberapa kepesertaan?',
    readings: {
      'funeral-once': 'Santunan dan berkala untuk tiap kepesertaan, pemakaman satu kali',
      'each-in-full': 'Tiap kepesertaan dibayar penuh',
    },
  },
  STMB_YEAR: {
    question: 'Berapa hari dua belas bulan STMB?',
    readings: {
      '12-months-are-360-days': '360 hari: satu bulan dihitung 30 hari',
      'calendar-months': 'Menurut kalender, dari tanggal ke tanggal',
    },
  },
  STMB_AFTER_MONTH_12: {
    question: 'Sampai kapan STMB dibayar setelah bulan ke-12?',
    readings: {
      'until-recovered': 'Sampai sembuh',
      'six-months-only': 'Paling lama enam bulan',
    },
  },
  SCHOLARSHIP_TENURE: {
    question: 'Bagaimana masa iur untuk beasiswa JKM dihitung?',
    readings: {
      cumulative: 'Semua bulan yang dibayar dijumlahkan',
      continuous: 'Hanya bulan yang terus-menerus sampai meninggal',
    },
  },
  LATE_COMPENSATION_BASE: {
    question: 'Dari jumlah mana ganti rugi 1% per hari dihitung?',
    readings: {
      'whole-benefit': 'Seluruh manfaat tunai',
      'without-funeral': 'Manfaat tunai tanpa biaya pemakaman',
    },
  },
  REPORT_DAYS: {
    question: 'Apakah hari libur dihitung dalam 2 × 24 jam laporan kecelakaan?',
    readings: {
      'every-day': 'Ya: semua hari dihitung',
      'working-days': 'Tidak: hanya hari kerja',
    },
  },
  JASA_RAHARJA_FIRST: {
    question: 'Apa yang dibayar JKK bila Jasa Raharja sudah membayar kecelakaan lalu lintas yang sama?',
    readings: {
      'excess-of-treatment':
        'Biaya pengobatan di atas yang dibayar Jasa Raharja; santunan kematian dan cacat tidak dikurangi',
      'nothing-deducted': 'Semuanya, tanpa dikurangi',
    },
  },
  ROUNDING: {
    question: 'Bagaimana hasil yang bukan rupiah utuh dibulatkan?',
    readings: {
      'half-up': 'Ke rupiah terdekat, setengah ke atas',
      down: 'Ke bawah',
    },
  },
} as const;
