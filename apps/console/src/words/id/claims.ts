export const claims = {
  title: 'Klaim',
} as const;
