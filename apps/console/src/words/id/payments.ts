export const payments = {
  title: 'Pembayaran',
} as const;
