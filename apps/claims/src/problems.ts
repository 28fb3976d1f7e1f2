import { defineProblems, quoteProblems } from '#platform';
import { accidentProblems } from './accident.problems.js';
import { laterPaperProblems } from './ask-further-document/later-paper.problems.js';
import { accountProblems } from './correct-account/account.problems.js';
import { appealProblems } from './decide-appeal/appeal-problems.js';
import { costsProblems } from './enter-further-costs/costs.problems.js';
import {
  DUTY_WORDS,
  NIK_FAULT_WORDS,
  OUTCOME_WORDS,
  REASON_WORDS,
  STAGE_WORDS,
} from './explain-claim/code-words.table.js';
import { followUpProblems } from './follow-deaths/follow-up.problems.js';
import { scholarshipProblems } from './grant-scholarships/scholarship-problems.js';
import { guaranteeProblems } from './guarantee-treatment/guarantee.problems.js';
import { heirProblems } from './heirs.problems.js';
import { returnProblems } from './help-back-to-work/return.problems.js';
import { jasaRaharjaProblems } from './jasa-raharja.problems.js';
import { invoiceProblems } from './owe-hospitals/invoice.problems.js';
import { reclassificationProblems } from './reclassification.problems.js';
import { officeProblems } from './route-duty/route-duty.problems.js';
import { documentProblems } from './upload-document/document.problems.js';

const readAgain = { id: 'Buka lagi klaimnya, lalu putuskan.', en: 'Open the claim again, then decide.' };
const anotherPerson = { id: 'Mintalah orang lain untuk tugas ini.', en: 'Ask another person for this duty.' };
const correctEntry = { id: 'Perbaiki isian, lalu kirim lagi.', en: 'Correct the entry, then send it again.' };

/** What a command on a claim, or a question about a benefit, may be answered. */
export const problems = defineProblems({
  ...quoteProblems,
  ...documentProblems,
  ...heirProblems,
  ...laterPaperProblems,
  ...followUpProblems,
  ...accidentProblems,
  ...reclassificationProblems,
  ...officeProblems,
  CLAIM_NOT_FOUND: {
    status: 404,
    id: 'Klaim ini tidak ada.',
    en: 'There is no such claim.',
    fix: { id: 'Periksa nomor resinya.', en: 'Check the receipt number.' },
  },
  AUDIT_UNAVAILABLE: {
    status: 503,
    id: 'Catatan audit sedang tidak dapat dibaca ({cause}).',
    en: 'The audit log cannot be read at the moment ({cause}).',
    fix: {
      id: 'Coba lagi sebentar lagi; klaimnya sendiri tetap dapat dibuka.',
      en: 'Try again in a moment; the claim itself can still be opened.',
    },
  },
  CASE_NOT_IN_LOG_YET: {
    status: 409,
    id: 'Catatan audit baru memuat {inLog} dari {events} peristiwa klaim ini.',
    en: 'The audit log holds {inLog} of the {events} events of this claim so far.',
    fix: {
      id: 'Ulangi dalam beberapa detik; bila tetap demikian, ada peristiwa yang hilang dari catatan: laporkan kepada auditor.',
      en: 'Repeat in a few seconds; should it stay so, the log lacks an event: report it to the auditor.',
    },
  },
  LETTER_NOT_FOUND: {
    status: 404,
    id: 'Klaim ini tidak mempunyai surat dengan nomor tersebut.',
    en: 'This claim has no letter with this number.',
    fix: {
      id: 'Ambil nomornya dari daftar surat klaim ini.',
      en: 'Take the number from the list of letters of this claim.',
    },
  },
  STATUS_NOT_FOUND: {
    status: 404,
    id: 'Tidak ada klaim dengan nomor resi dan kode rahasia ini.',
    en: 'There is no claim with this receipt number and secret.',
    fix: {
      id: 'Periksa keduanya pada lembar resi, atau tanyakan kepada petugas yang menerima klaim.',
      en: 'Check both on the receipt slip, or ask the officer who took the claim in.',
    },
  },
  SEARCH_BY_RECEIPT_ONLY: {
    status: 422,
    id: 'Di sini klaim dicari dengan awal nomor resi, bukan NIK atau nama: alamat tercatat di banyak tempat.',
    en: 'Claims are searched here by the start of a receipt number, not by NIK or name: addresses are recorded in many places.',
    fix: {
      id: 'Ketik awal resi, misalnya JKM-2026-4X; dengan NIK, cari dahulu orangnya pada data peserta.',
      en: 'Type the start of a receipt, such as JKM-2026-4X; with a NIK, find the person among the participants first.',
    },
  },
  CURSOR_OF_ANOTHER_LIST: {
    status: 400,
    id: 'Penanda halaman ini bukan dari daftar dengan urutan {sort} {order}.',
    en: 'This page marker does not belong to a list sorted by {sort} {order}.',
    fix: { id: 'Mulai lagi dari halaman pertama.', en: 'Start again from the first page.' },
  },
  AMOUNT_ABOVE_APPROVAL_LIMIT: {
    status: 403,
    id: 'Yang disetujui {amount}; Anda menyetujui paling banyak {limit} (aturan intern).',
    en: 'What is approved is {amount}; you approve at most {limit} (a rule of the house).',
    fix: { id: 'Mintalah penyetuju klaim senior.', en: 'Ask a senior claims approver.' },
  },
  CLAIM_ALREADY_SUBMITTED: {
    status: 409,
    id: 'Klaim ini sudah diajukan.',
    en: 'This claim was submitted already.',
    fix: { id: 'Buka klaim yang sudah ada.', en: 'Open the claim that exists.' },
  },
  NOT_AT_THIS_STAGE: {
    status: 409,
    id: 'Klaim berada pada tahap {stage}; langkah ini hanya pada tahap {allowed}.',
    en: 'The claim is at stage {stage}; this step belongs to {allowed}.',
    fix: readAgain,
    words: { stage: STAGE_WORDS, allowed: STAGE_WORDS },
  },
  CLAIM_STILL_NEEDS_ATTENTION: {
    status: 409,
    id: 'Masih ada yang belum dapat dipastikan: {reasons}.',
    en: 'Something is still not confirmed: {reasons}.',
    words: { reasons: REASON_WORDS },
    fix: {
      id: 'Selesaikan setiap alasan yang tertera pada klaim.',
      en: 'Settle each reason that stands on the claim.',
    },
  },
  CLAIM_CHANGED_SINCE_SHOWN: {
    status: 409,
    id: 'Klaim berubah sejak diperlihatkan (sekarang versi {version}).',
    en: 'The claim has changed since it was shown (now version {version}).',
    fix: readAgain,
  },
  SAME_PERSON_TWO_DUTIES: {
    status: 403,
    id: 'Anda sudah memegang tugas {otherDuty} pada klaim ini; {duty} harus orang lain.',
    en: 'You already hold the duty {otherDuty} on this claim; {duty} must be another person.',
    fix: anotherPerson,
    words: { duty: DUTY_WORDS, otherDuty: DUTY_WORDS },
  },
  DUTY_HELD_BY_ANOTHER: {
    status: 409,
    id: 'Tugas {duty} pada klaim ini dipegang {holder}.',
    en: 'The duty {duty} on this claim is held by {holder}.',
    fix: { id: 'Mintalah {holder} melanjutkan.', en: 'Ask {holder} to go on.' },
    words: { duty: DUTY_WORDS },
  },
  EVENT_DATE_IN_FUTURE: {
    status: 422,
    id: 'Tanggal peristiwa {eventDate} belum terjadi (hari ini {today}).',
    en: 'The event date {eventDate} lies in the future (today is {today}).',
    fix: correctEntry,
  },
  EVENT_BEFORE_LAW: {
    status: 422,
    id: 'Peristiwa {date} mendahului peraturan yang dikenal (sejak {lawFrom}).',
    en: 'The event of {date} is older than the law known here (from {lawFrom}).',
    fix: {
      id: 'Periksa tanggalnya; klaim lama diurus di luar sistem.',
      en: 'Check the date; older cases are handled outside.',
    },
  },
  JKM_IS_FOR_DEATH: {
    status: 422,
    id: 'JKM dibayarkan untuk kematian, bukan untuk peserta yang {outcome}.',
    en: 'JKM is paid for a death, not for a member who {outcome}.',
    words: { outcome: OUTCOME_WORDS },
    fix: {
      id: 'Ajukan sebagai JKK, atau perbaiki akibatnya.',
      en: 'Submit it as JKK, or correct the outcome.',
    },
  },
  JKM_HAS_NO_COSTS: {
    status: 422,
    id: 'JKM tidak mengganti biaya atau hari tidak bekerja.',
    en: 'JKM repays neither costs nor days off work.',
    fix: { id: 'Hapus biaya dan harinya, atau ajukan JKK.', en: 'Remove costs and days, or submit JKK.' },
  },
  STMB_DAYS_NOT_PASSED: {
    status: 422,
    id: 'Baru {passed} hari berlalu sejak kecelakaan; {stmbDays} hari belum dapat dihitung.',
    en: 'Only {passed} days have passed since the accident; {stmbDays} cannot be counted yet.',
    fix: correctEntry,
  },
  PAYEES_NOT_DISTINCT: {
    status: 422,
    id: 'Penerima harus sedikitnya satu dan tidak sama.',
    en: 'There must be at least one payee, and none twice.',
    fix: correctEntry,
  },
  PAYEE_NIK_UNREADABLE: {
    status: 422,
    id: 'NIK penerima ke-{payee} tidak dapat dibaca: {fault}.',
    en: 'The NIK of payee {payee} cannot be read: {fault}.',
    words: { fault: NIK_FAULT_WORDS },
    fix: {
      id: 'Salin 16 angka dari KTP sebagai teks.',
      en: 'Copy the 16 digits from the identity card as text.',
    },
  },
  STATUTORY_FACT_OUT_OF_RANGE: {
    status: 422,
    id: 'Isian {field} tidak dapat dihitung; yang diterima: {allowed}.',
    en: 'The entry {field} cannot be computed with; accepted: {allowed}.',
    fix: correctEntry,
  },
  BENEFIT_NOTHING_CLAIMED: {
    status: 422,
    id: 'Tidak ada biaya atau hari yang diklaim.',
    en: 'Neither costs nor days are claimed.',
    fix: { id: 'Isi sedikitnya satu biaya atau satu hari.', en: 'Enter at least one cost or one day.' },
  },
  DOCUMENTS_ALREADY_RECEIVED: {
    status: 409,
    id: 'Dokumen ini sudah diterima.',
    en: 'These documents were received already.',
    fix: { id: 'Tidak perlu apa-apa lagi.', en: 'Nothing more is needed.' },
  },
  NO_LATE_CONTRIBUTION_TO_DECIDE: {
    status: 409,
    id: 'Tidak ada iuran terlambat yang menunggu keputusan.',
    en: 'No late contribution waits for a decision.',
    fix: readAgain,
  },
  SIGNAL_NOT_ON_CLAIM: {
    status: 409,
    id: 'Klaim ini tidak tertahan karena hal ini: {signal}.',
    en: 'The claim is not held for this: {signal}.',
    words: { signal: REASON_WORDS },
    fix: readAgain,
  },
  MEDICAL_OPINION_FOR_JKK_ONLY: {
    status: 409,
    id: 'Pendapat dokter penasihat hanya untuk klaim JKK; klaim ini {programme}.',
    en: 'A medical opinion is for JKK claims; this one is {programme}.',
    fix: {
      id: 'Bila pekerjaan menjadi sebabnya, klaim ini ditolak sebagai JKM dan diajukan sebagai JKK.',
      en: 'Where work was the cause, this claim is rejected as JKM and submitted as JKK.',
    },
  },
  OPINION_CONTRADICTS_DEATH: {
    status: 422,
    id: 'Klaim ini atas peserta yang {claimed}, sedangkan pendapatnya {found}.',
    en: 'The claim is for a member who {claimed}, but the opinion says {found}.',
    fix: {
      id: 'Kematian dibuktikan dengan akta: kembalikan klaim kepada petugas bila isiannya salah.',
      en: 'A death is shown by its certificate: return the claim to the officer where the entry is wrong.',
    },
  },
  LOSSES_MISSING: {
    status: 422,
    id: 'Cacat sebagian perlu sekurangnya satu bagian tubuh dari tabel cacat.',
    en: 'A partial disability needs at least one loss out of the table of losses.',
    fix: {
      id: 'Sebutkan bagian yang hilang atau berkurang fungsinya.',
      en: 'Name what was lost or works less.',
    },
  },
  LOSSES_NOT_FOR_THIS_OUTCOME: {
    status: 422,
    id: 'Bagian tubuh hanya disebut untuk cacat sebagian, bukan {outcome}.',
    en: 'Losses are named for a partial disability only, not where the member {outcome}.',
    fix: {
      id: 'Hapus daftar cacatnya, atau pilih cacat sebagian.',
      en: 'Remove the losses, or choose a partial disability.',
    },
  },
  REJECTION_RULE_UNKNOWN: {
    status: 422,
    id: 'Aturan {rule} tidak dikenal untuk program ini.',
    en: 'The rule {rule} is not known for this programme.',
    fix: { id: 'Pilih aturan dari daftar penolakan.', en: 'Choose a rule from the list of rejections.' },
  },
  REJECTION_WITHOUT_GROUND: {
    status: 409,
    id: 'Pemeriksaan tidak menemukan alasan ini pada klaim: {rule}.',
    en: 'Validation did not find this reason on the claim: {rule}.',
    words: { rule: REASON_WORDS },
    fix: { id: 'Tolak hanya atas alasan yang tertera.', en: 'Reject only for a reason that stands on it.' },
  },
  FORMER_DUTY_ON_CLAIM: {
    status: 403,
    id: 'Anda pernah menjadi {formerDuty} klaim ini, dan putusan keberatan mengakhirinya.',
    en: 'You were {formerDuty} of this claim, until the decision of an appeal ended that duty.',
    fix: anotherPerson,
    words: { formerDuty: DUTY_WORDS },
  },
  ...appealProblems,
  ...scholarshipProblems,
  ...accountProblems,
  ...costsProblems,
  ...guaranteeProblems,
  ...jasaRaharjaProblems,
  ...invoiceProblems,
  ...returnProblems,
  SHARE_WITHOUT_AMOUNT: {
    status: 422,
    id: 'Seorang penerima tidak mendapat apa pun dari pembagian ini.',
    en: 'A payee would receive nothing of this split.',
    fix: {
      id: 'Kembalikan klaim untuk memperbaiki pembagian.',
      en: 'Return the claim to correct the split.',
    },
  },
});
