import { defineProblems } from '#platform';
import { OUTCOME_WORDS, RULE_WORDS } from '../explain-claim/code-words.table.js';

const readAgain = { id: 'Buka lagi klaimnya.', en: 'Open the claim again.' };
const correctEntry = { id: 'Perbaiki isian, lalu kirim lagi.', en: 'Correct the entry, then send it again.' };

/** What an appeal, its decision or the approval of a correction may be answered. */
export const appealProblems = defineProblems({
  APPEAL_ALREADY_OPEN: {
    status: 409,
    id: 'Sudah ada keberatan yang menunggu putusan sejak {since}.',
    en: 'An appeal has waited for its decision since {since}.',
    fix: {
      id: 'Tunggu putusannya; keberatan lain dapat diajukan sesudah itu.',
      en: 'Wait for the decision; another appeal can follow it.',
    },
  },
  CORRECTION_WAITS_FOR_APPROVAL: {
    status: 409,
    id: 'Pembetulan santunan ini masih menunggu persetujuan.',
    en: 'The correction of this award still waits for its approval.',
    fix: {
      id: 'Ajukan keberatan setelah pembetulannya disetujui, bila masih perlu.',
      en: 'Appeal once the correction is approved, where that is still needed.',
    },
  },
  APPEAL_GROUND_DISMISSED: {
    status: 409,
    id: 'Keberatan tanggal {since} dengan alasan ini sudah ditolak, dan keputusan klaimnya masih sama.',
    en: 'The appeal of {since} on this ground was dismissed, and the decision on the claim still stands.',
    fix: {
      id: 'Ajukan dengan bukti baru, atau dengan alasan lain.',
      en: 'Appeal with new evidence, or on another ground.',
    },
  },
  NO_OPEN_APPEAL: {
    status: 409,
    id: 'Tidak ada keberatan yang menunggu putusan.',
    en: 'No appeal waits for a decision.',
    fix: readAgain,
  },
  APPEAL_DECISION_GROUND_UNKNOWN: {
    status: 422,
    id: 'Dasar {ground} tidak dikenal untuk putusan ini.',
    en: 'The ground {ground} is not known for this decision.',
    fix: {
      id: 'Pilih dasar dari daftar: ada yang mengabulkan, ada yang menolak.',
      en: 'Choose a ground from the list: some uphold an appeal, some dismiss it.',
    },
  },
  DISMISSAL_CORRECTS_NOTHING: {
    status: 422,
    id: 'Putusan yang menolak keberatan tidak membetulkan apa pun.',
    en: 'A decision that dismisses an appeal corrects nothing.',
    fix: {
      id: 'Hapus alasan dan fakta yang dibetulkan, atau kabulkan keberatannya.',
      en: 'Remove what is overruled and corrected, or uphold the appeal.',
    },
  },
  OVERRULED_REASON_NOT_STANDING: {
    status: 422,
    id: 'Alasan {rule} tidak tertera pada klaim ini.',
    en: 'The reason {rule} does not stand on this claim.',
    words: { rule: RULE_WORDS },
    fix: {
      id: 'Sebut hanya alasan yang tertera, atau aturan penolakannya.',
      en: 'Name only reasons that stand on it, or the rule of its rejection.',
    },
  },
  REASON_NOT_OVERRULABLE: {
    status: 422,
    id: 'Alasan {rule} tidak dapat dihapus dengan putusan.',
    en: 'The reason {rule} cannot be decided away.',
    words: { rule: RULE_WORDS },
    fix: {
      id: 'Bawa faktanya: kepesertaan, dokumen, atau akhir klaim lain; lalu kabulkan tanpa alasan ini.',
      en: 'Bring the fact: the membership, the papers, or the end of the other claim; then uphold without this reason.',
    },
  },
  MONTHS_PAID_MISSING: {
    status: 422,
    id: 'Bila bulan yang belum dibayar diperhitungkan, jumlah bulannya harus disebut.',
    en: 'Where an unpaid month counts, the number of months must be said.',
    fix: { id: 'Isi jumlah bulan iuran.', en: 'Enter the number of paid months.' },
  },
  DECISION_CONTRADICTS_DEATH: {
    status: 422,
    id: 'Klaim ini atas peserta yang {claimed}, sedangkan putusannya {found}.',
    en: 'The claim is for a member who {claimed}, but the decision says {found}.',
    words: { claimed: OUTCOME_WORDS, found: OUTCOME_WORDS },
    fix: {
      id: 'Kematian dibuktikan dengan akta, bukan dengan putusan.',
      en: 'A death is shown by its certificate, not by a decision.',
    },
  },
  CORRECTION_CHANGES_NOTHING: {
    status: 422,
    id: 'Menurut hukum, fakta ini menghasilkan jumlah yang sama.',
    en: 'By law these facts lead to the same amount.',
    fix: {
      id: 'Betulkan fakta yang mengubah santunan, atau tolak keberatannya.',
      en: 'Correct a fact that changes the award, or dismiss the appeal.',
    },
  },
  NO_CORRECTION_WAITS: {
    status: 409,
    id: 'Tidak ada pembetulan santunan yang menunggu persetujuan.',
    en: 'No correction of the award waits for approval.',
    fix: readAgain,
  },
  FOUND_ON_APPEAL: {
    status: 409,
    id: 'Akibatnya sudah ditetapkan dengan putusan keberatan oleh {decidedBy} pada {decidedAt}.',
    en: 'The outcome was found by the decision of an appeal, by {decidedBy} on {decidedAt}.',
    fix: correctEntry,
  },
  REJECTION_OVERRULED: {
    status: 409,
    id: 'Alasan {rule} sudah dihapus dengan putusan keberatan pada {decidedAt}.',
    en: 'The reason {rule} was overruled by the decision of an appeal on {decidedAt}.',
    words: { rule: RULE_WORDS },
    fix: {
      id: 'Tolak hanya atas alasan lain yang tertera.',
      en: 'Reject only for another reason that stands on it.',
    },
  },
});
