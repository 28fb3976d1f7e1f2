import { defineProblems } from '#platform';

const correctDay = {
  id: 'Perbaiki tanggalnya, lalu kirim lagi.',
  en: 'Correct the date, then send it again.',
};

/** What a follow-up of a death may be answered. */
export const followUpProblems = defineProblems({
  DEATH_NOT_ON_LIST: {
    status: 404,
    id: 'Orang ini tidak ada, atau tidak lagi ada, pada daftar kematian tanpa klaim.',
    en: 'This person does not stand on the list of deaths without a claim, or not any more.',
    fix: {
      id: 'Muat ulang daftarnya: klaim mungkin sudah diajukan.',
      en: 'Load the list again: a claim may have come in.',
    },
  },
  DONE_BEFORE_DEATH: {
    status: 422,
    id: 'Tindak lanjut pada {doneOn} mendahului kematian pada {deathDate}.',
    en: 'What was done on {doneOn} is before the death on {deathDate}.',
    fix: correctDay,
  },
  DONE_IN_THE_FUTURE: {
    status: 422,
    id: 'Tanggal tindak lanjut {doneOn} sesudah hari ini ({today}).',
    en: 'The day of the follow-up, {doneOn}, is after today ({today}).',
    fix: correctDay,
  },
});
