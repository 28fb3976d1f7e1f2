export const payers = {
  title: 'Pembayar',
} as const;
