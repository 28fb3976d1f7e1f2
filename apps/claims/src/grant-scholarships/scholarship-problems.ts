import { defineProblems } from '#platform';

const readAgain = {
  id: 'Buka lagi beasiswa klaim ini.',
  en: 'Open the scholarships of this claim again.',
};
const correctEntry = { id: 'Perbaiki isian, lalu kirim lagi.', en: 'Correct the entry, then send it again.' };

/** What a command on the scholarships of a claim may be answered. */
export const scholarshipProblems = defineProblems({
  SCHOLARSHIP_NOT_DUE: {
    status: 422,
    id: 'Anak-anak pada klaim ini tidak berhak atas beasiswa. {why} ({regulation} {article}).',
    en: 'The children of this claim have no scholarship. {why} ({regulation} {article}).',
    fix: {
      id: 'Bila ada iuran yang belum tercatat, bawa buktinya dan ajukan keberatan.',
      en: 'Where a contribution is not on record, bring its proof and appeal.',
    },
  },
  SCHOLARSHIP_YEAR_NOT_DUE: {
    status: 422,
    id: 'Tahun ajaran ini tidak dibayar. {why} ({regulation} {article}).',
    en: 'This school year is not paid. {why} ({regulation} {article}).',
    fix: {
      id: 'Periksa jenjang, tahun ajaran, dan tanggal lahir anak.',
      en: "Check the level, the school year and the child's birth date.",
    },
  },
  SCHOLARSHIP_CHILDREN_FULL: {
    status: 409,
    id: 'Beasiswa diberikan kepada paling banyak {most} anak ({regulation} {article}), dan semuanya sudah tercatat.',
    en: 'At most {most} children have a scholarship ({regulation} {article}), and all of them are entered.',
    fix: {
      id: 'Anak lain tidak dapat ditambahkan; bila datanya salah, perbaiki anak yang sudah tercatat.',
      en: 'No other child can be added; where data are wrong, correct the child that was entered.',
    },
  },
  SCHOLAR_ENTERED_ALREADY: {
    status: 409,
    id: 'NIK ini sudah dipakai anak lain pada klaim ini.',
    en: 'Another child of this claim has this NIK.',
    fix: { id: 'Periksa NIK pada kartu keluarga.', en: 'Check the NIK on the family card.' },
  },
  SCHOLAR_AWARDED_ALREADY: {
    status: 409,
    id: 'Anak ini sudah menerima beasiswa, sehingga NIK-nya tidak dapat diganti.',
    en: 'This child has had a scholarship, so its NIK cannot be changed.',
    fix: {
      id: 'Untuk anak lain, buat catatan sendiri tanpa menyebut anak ini.',
      en: 'Enter another child by itself, without naming this one.',
    },
  },
  SCHOLAR_NOT_ENTERED: {
    status: 404,
    id: 'Anak {childId} tidak tercatat pada klaim ini.',
    en: 'The child {childId} is not entered on this claim.',
    fix: { id: 'Catat anaknya lebih dahulu.', en: 'Enter the child first.' },
  },
  SCHOLAR_CAME_OF_AGE: {
    status: 422,
    id: 'Anak ini sudah dewasa, sedangkan rekeningnya masih atas nama wali.',
    en: "This child has come of age, but the account is still the guardian's.",
    fix: {
      id: 'Perbarui data anak dengan rekeningnya sendiri.',
      en: 'Bring the data of the child up to date with an account of its own.',
    },
  },
  SCHOOL_YEAR_DIFFERS: {
    status: 422,
    id: 'Tahun ajaran {schoolYear} tidak dimulai pada {startsOn}.',
    en: 'The school year {schoolYear} does not begin on {startsOn}.',
    fix: correctEntry,
  },
  SCHOOL_YEAR_NOT_BEGUN: {
    status: 422,
    id: 'Tahun ajaran ini baru dimulai pada {startsOn} (hari ini {today}).',
    en: 'This school year only begins on {startsOn} (today is {today}).',
    fix: {
      id: 'Ajukan buktinya setelah tahun ajaran dimulai.',
      en: 'File its proof once the school year has begun.',
    },
  },
  SCHOLARSHIP_DOCUMENTS_MISSING: {
    status: 422,
    id: 'Dokumen beasiswa belum lengkap: {missing}.',
    en: 'Documents of the scholarship are missing: {missing}.',
    fix: { id: 'Lengkapi dokumennya, lalu ajukan lagi.', en: 'Complete the documents, then file again.' },
  },
  SCHOOL_YEAR_PROVED_ALREADY: {
    status: 409,
    id: 'Tahun ajaran {schoolYear} anak ini sudah dibuktikan pada jenjang {level}.',
    en: 'The school year {schoolYear} of this child was proved already, at the level {level}.',
    fix: {
      id: 'Bila buktinya salah dan belum disetujui, minta verifikator menolaknya dahulu.',
      en: 'Where the proof is wrong and not approved yet, ask a verifier to decline it first.',
    },
  },
  SCHOOL_YEAR_NOT_OPEN: {
    status: 409,
    id: 'Tahun ajaran {schoolYear} anak ini tidak menunggu keputusan.',
    en: 'The school year {schoolYear} of this child waits for no decision.',
    fix: readAgain,
  },
  SCHOOL_YEAR_VERIFIED_ALREADY: {
    status: 409,
    id: 'Tahun ajaran {schoolYear} sudah diverifikasi orang lain.',
    en: 'The school year {schoolYear} was verified by somebody else already.',
    fix: readAgain,
  },
  SCHOOL_YEAR_NOT_VERIFIED: {
    status: 409,
    id: 'Bukti tahun ajaran {schoolYear} belum diverifikasi.',
    en: 'The proof of the school year {schoolYear} has not been verified.',
    fix: { id: 'Tunggu verifikator.', en: 'Wait for a verifier.' },
  },
  SCHOOL_YEAR_FACTS_CHANGED: {
    status: 409,
    id: 'Sejak tahun ajaran {schoolYear} diverifikasi, putusan keberatan mengubah fakta klaimnya.',
    en: 'Since the school year {schoolYear} was verified, an appeal has changed the facts of the claim.',
    fix: {
      id: 'Tolak buktinya, ajukan lagi, dan verifikasi dengan fakta yang baru.',
      en: 'Decline its proof, file it again, and verify it on the new facts.',
    },
  },
});
