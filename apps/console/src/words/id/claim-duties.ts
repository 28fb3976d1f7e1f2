export const claimDuties = {
  duties: {
    title: 'Tugas pada klaim ini',
    submitter: 'Diajukan oleh',
    adviser: 'Dokter penasihat',
    verifier: 'Diverifikasi oleh',
    approver: 'Diputuskan oleh',
    decider: 'Keberatan diputuskan oleh',
    schoolYears: 'Untuk tahun sekolah',
    former: 'Pernah bertugas',
    of: {
      submitter: 'pengaju',
      adviser: 'dokter penasihat',
      verifier: 'verifikator',
      approver: 'penyetuju',
      decider: 'pemutus keberatan',
    },
    open: 'belum ada',
  },
} as const;
