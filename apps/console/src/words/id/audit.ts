export const audit = {
  title: 'Riwayat',
} as const;
