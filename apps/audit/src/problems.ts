import { defineProblems } from '#platform';

export const problems = defineProblems({
  CASE_NOT_IN_LOG: {
    status: 404,
    id: 'Belum ada peristiwa klaim ini dalam catatan audit.',
    en: 'The audit log holds no event of this claim yet.',
    fix: {
      id: 'Periksa nomornya; peristiwa yang baru saja terjadi tiba dalam beberapa detik.',
      en: 'Check the number; what has just happened arrives within seconds.',
    },
  },
});
