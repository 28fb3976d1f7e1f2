export const invoices = {
  title: 'Tagihan',
} as const;
