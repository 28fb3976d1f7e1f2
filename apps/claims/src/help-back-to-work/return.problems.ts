import { defineProblems } from '#platform';

const anotherPerson = {
  id: 'Minta orang lain melakukannya.',
  en: 'Ask somebody else to do it.',
};
const correctEntry = { id: 'Perbaiki isian, lalu kirim lagi.', en: 'Correct the entry, then send it again.' };
const readAgain = { id: 'Buka lagi klaimnya.', en: 'Open the claim again.' };

/** What a command on a return to work may be answered. */
export const returnProblems = defineProblems({
  NO_RETURN_TO_WORK_OPEN: {
    status: 409,
    id: 'Klaim ini tidak mempunyai pendampingan kembali bekerja yang terbuka.',
    en: 'This claim has no return to work that is open.',
    fix: { id: 'Rujuk pekerjanya lebih dahulu.', en: 'Refer the worker first.' },
  },
  RETURN_TO_WORK_OPEN: {
    status: 409,
    id: 'Sejak {since} pekerja ini sudah didampingi kembali bekerja.',
    en: 'This worker has been supported in returning to work since {since}.',
    fix: readAgain,
  },
  RETURN_TO_WORK_OF_ACCIDENTS_ONLY: {
    status: 422,
    id: 'Pendampingan kembali bekerja untuk pekerja yang selamat dari kecelakaan kerja (JKK); ini klaim {programme}.',
    en: 'A return to work is for a worker who survived a work accident (JKK); this is a claim of {programme}.',
    fix: readAgain,
  },
  RETURN_TO_WORK_CLAIM_STAGE: {
    status: 409,
    id: 'Klaimnya belum dipastikan, atau ditolak atau ditarik ({stage}).',
    en: 'The claim is not confirmed yet, or it was rejected or withdrawn ({stage}).',
    fix: { id: 'Tunggu sampai kepesertaannya dipastikan.', en: 'Wait until the membership is confirmed.' },
  },
  RETURN_TO_WORK_NO_OPINION: {
    status: 409,
    id: 'Dokter penasihat belum menyatakan bahwa cacatnya karena pekerjaan.',
    en: 'The medical adviser has not found that the loss comes of work.',
    fix: { id: 'Tunggu pendapat dokter penasihat.', en: 'Wait for the medical opinion.' },
  },
  RETURN_TO_WORK_NOT_NEEDED: {
    status: 422,
    id: 'Pekerja ini sembuh tanpa hari tidak bekerja: tidak ada yang perlu didampingi.',
    en: 'This worker recovered without a day off work: there is nothing to support.',
    fix: {
      id: 'Catat dulu hari tidak bekerja, jika ada.',
      en: 'Enter the days without work first, if there were any.',
    },
  },
  CONSENT_ON_ANOTHER_DAY: {
    status: 422,
    id: 'Persetujuan tanggal {consentedOn} tidak berada antara kecelakaan ({eventDate}) dan hari ini ({today}).',
    en: 'The consent of {consentedOn} is not between the accident ({eventDate}) and today ({today}).',
    fix: correctEntry,
  },
  NO_EMPLOYER_TO_CONSENT: {
    status: 422,
    id: 'Peserta {segment} tidak mempunyai pemberi kerja; persetujuannya sendiri cukup.',
    en: 'A member of {segment} has no employer; their own consent is enough.',
    fix: { id: 'Kosongkan persetujuan pemberi kerja.', en: 'Leave out the consent of the employer.' },
  },
  EMPLOYER_CONSENT_MISSING: {
    status: 422,
    id: 'Peserta {segment} kembali bekerja pada pemberi kerja; persetujuannya belum disebut.',
    en: 'A member of {segment} returns to an employer, who has not consented.',
    fix: {
      id: 'Minta persetujuan pemberi kerja dan isi tanggalnya.',
      en: 'Ask the employer to consent, and enter the day.',
    },
  },
  RETURN_TO_WORK_SAME_PERSON: {
    status: 403,
    id: 'Anda sudah mengambil bagian lain dari pendampingan ini; langkah ini harus dari orang lain.',
    en: 'You have taken another part in this return to work; this step must come from somebody else.',
    fix: anotherPerson,
  },
  WORK_LIMITS_DO_NOT_FIT: {
    status: 422,
    id: 'Batasan disebut tepat bila pekerja dapat bekerja dengan batasan, masing-masing satu kali.',
    en: 'Limits are named exactly where the worker is fit within limits, each once.',
    fix: correctEntry,
  },
  RETURN_TO_WORK_NOT_FIT: {
    status: 409,
    id: 'Dokter penasihat belum menyatakan bahwa pekerja dapat bekerja.',
    en: 'The medical adviser has not found that the worker can work.',
    fix: { id: 'Tunggu pendapat dokter penasihat.', en: 'Wait for the medical adviser.' },
  },
  GOAL_AGAINST_LIMITS: {
    status: 422,
    id: 'Dengan batasan {limits} pekerjaan semula tanpa penyesuaian bukan tujuan.',
    en: 'With the limits {limits} the same job as it was is no goal.',
    fix: { id: 'Pilih tujuan lain.', en: 'Choose another goal.' },
  },
  RETURN_STEP_ENDS_BEFORE_IT_BEGINS: {
    status: 422,
    id: 'Langkah {step} berakhir ({to}) sebelum mulai ({from}).',
    en: 'Step {step} ends ({to}) before it begins ({from}).',
    fix: correctEntry,
  },
  REVISION_REASON: {
    status: 422,
    id: 'Alasan perubahan disebut untuk rencana yang menggantikan rencana lain, dan hanya untuk itu.',
    en: 'A reason is given for a plan that takes the place of another, and only then.',
    fix: correctEntry,
  },
  RETURN_TO_WORK_NOT_PLANNED: {
    status: 409,
    id: 'Tanpa rencana pendampingan tidak dapat berakhir dengan {outcome}.',
    en: 'Without a plan the return to work cannot end with {outcome}.',
    fix: { id: 'Susun rencananya lebih dahulu.', en: 'Plan it first.' },
  },
  RETURN_TO_WORK_ENDED_ON: {
    status: 422,
    id: 'Hari berakhirnya ({endedOn}) harus antara rujukan ({from}) dan hari ini ({today}).',
    en: 'The day on which it ended ({endedOn}) must be between the referral ({from}) and today ({today}).',
    fix: correctEntry,
  },
});
