export const newClaimAccident = {
  accident: {
    report: 'Laporan kecelakaan (tahap I)',
    none: 'Tanpa laporan',
    disease: 'Karena penyakit akibat kerja, bukan kecelakaan',
    diseaseHint: 'Tanggal peristiwanya adalah tanggal diagnosis.',
    diagnosedOn: 'Tanggal diagnosis',
    leftWorkOn: 'Berhenti bekerja pada',
    leftWorkHint: 'Kosongkan bila pada hari diagnosis masih bekerja.',
    working: 'Penyakit akibat kerja; masih bekerja saat diagnosis',
    left: 'Penyakit akibat kerja; berhenti bekerja {{day}}',
    cause: 'Sebab',
  },
};
