export const coverage = {
  title: 'Perlindungan',
} as const;
