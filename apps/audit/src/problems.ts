import { defineProblems } from '#platform';

export const problems = defineProblems({
  TOO_MANY_LISTENERS: {
    status: 503,
    id: 'Terlalu banyak halaman sedang mendengarkan perubahan.',
    en: 'Too many pages are listening for changes.',
    fix: {
      id: 'Tutup halaman yang tidak dipakai, atau muat ulang halaman ini sendiri sesekali.',
      en: 'Close pages that are not in use, or reload this page yourself from time to time.',
    },
  },
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
