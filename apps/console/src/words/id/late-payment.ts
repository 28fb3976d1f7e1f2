export const latePayment = {
  title: 'Ganti rugi keterlambatan',
  soFar: 'Sampai hari ini',
  accrued: 'Seluruhnya',
  from: 'Terlambat sejak',
  days: 'Hari terlambat',
  law: 'Dasar hukum',
  unpaid: '{{formula}}; batas {{due}}, belum dibayar',
  paid: '{{formula}}; batas {{due}}, dibayar {{on}}',
};
