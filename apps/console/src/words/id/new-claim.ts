export const newClaim = {
  title: 'Klaim baru',
} as const;
