export const status = {
  title: 'Status klaim',
} as const;
