export const claimOpinion = {
  found: {
    title: 'Pendapat dokter penasihat',
    cause: 'Sebab',
    atWork: 'akibat pekerjaan',
    notAtWork: 'bukan akibat pekerjaan',
    by: 'Dokter penasihat',
    at: 'Waktu',
    reasons: 'Alasan',
  },
  opinion: {
    title: 'Pendapat dokter penasihat',
    what: 'Pendapat Anda menggantikan isian petugas: santunan dihitung darinya. Klaim diperiksa ulang dengan sendirinya dan verifikator melanjutkan.',
    workRelated: 'Apakah ini akibat pekerjaan?',
    answers: { yes: 'Ya', no: 'Bukan' },
    outcome: 'Akibatnya',
    outcomes: {
      'total-permanent': 'Cacat total tetap',
      disability: 'Cacat sebagian',
      recovered: 'Sembuh',
    },
    died: 'Akibatnya: meninggal, menurut akta kematian.',
    reasons: 'Alasan',
    reasonsHint:
      'Pemeriksaan, berkas, dan ukuran yang menjadi dasarnya. Hanya terbaca oleh yang boleh membaca diagnosis.',
    confirm: 'Simpan pendapat',
  },
} as const;
