export const payouts = {
  title: 'Daftar bayar',
} as const;
