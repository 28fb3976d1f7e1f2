export const people = {
  title: 'Peserta',
} as const;
