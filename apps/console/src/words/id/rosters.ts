export const rosters = {
  title: 'Daftar peserta',
} as const;
