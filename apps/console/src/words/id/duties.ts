export const duties = {
  title: 'Pembagian tugas',
} as const;
