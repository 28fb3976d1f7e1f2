import { defineProblems } from '#platform';
import { DUTY_WORDS } from '../explain-claim/code-words.table.js';

const words = { duty: DUTY_WORDS };

/** What whoever judges for an office, or routes a duty to another one, may be answered. */
export const officeProblems = defineProblems({
  DUTY_OF_ANOTHER_OFFICE: {
    status: 403,
    id: 'Tugas {duty} pada klaim ini dipegang kantor {office}; Anda dari kantor {yours}.',
    en: 'The duty {duty} of this claim is of the office {office}; you are of {yours}.',
    fix: {
      id: 'Mintalah kantor itu mengerjakannya, atau mengalihkan tugasnya ke kantor Anda pada halaman klaim ini.',
      en: 'Ask that office to do it, or to route the duty to yours on the page of this claim.',
    },
    words,
  },
  CLAIM_OF_NO_OFFICE: {
    status: 409,
    id: 'Klaim ini bukan milik satu kantor: petugas kantor mana pun boleh mengerjakannya.',
    en: 'This claim belongs to no office: people of any office may work on it.',
    fix: { id: 'Tidak ada yang perlu dialihkan.', en: 'Nothing has to be routed.' },
  },
  DUTY_ALREADY_TAKEN: {
    status: 409,
    id: 'Tugas {duty} sudah dipegang {holder}.',
    en: 'The duty {duty} is held by {holder} already.',
    fix: {
      id: 'Mintalah orang itu menyelesaikannya; yang sudah dipegang tidak dialihkan.',
      en: 'Ask that person to finish it; a duty that is taken is not routed.',
    },
    words,
  },
  DUTY_IS_OF_THAT_OFFICE: {
    status: 409,
    id: 'Tugas {duty} sudah dipegang kantor {office}.',
    en: 'The duty {duty} is of the office {office} already.',
    fix: { id: 'Pilih kantor lain.', en: 'Choose another office.' },
    words,
  },
  DUTY_NOT_ROUTED: {
    status: 409,
    id: 'Tugas {duty} tidak sedang dialihkan.',
    en: 'The duty {duty} is not routed.',
    fix: { id: 'Buka lagi klaimnya, lalu putuskan.', en: 'Open the claim again, then decide.' },
    words,
  },
  OFFICE_NOT_OPEN: {
    status: 422,
    id: 'Kantor {office} tidak ada pada daftar kantor, atau tidak buka hari ini.',
    en: 'The office {office} is not on the list of offices, or is not open today.',
    fix: {
      id: 'Pilih kantor dari daftar; bila itu kantor pada tanda masuk Anda, mintalah pengelola membetulkannya.',
      en: 'Choose an office of the list; should your own sign-in name it, ask the administrator to correct that.',
    },
  },
  ROUTING_REASON_UNKNOWN: {
    status: 422,
    id: '{reason} bukan alasan mengalihkan tugas; yang ada: {allowed}.',
    en: '{reason} is no reason to route a duty; there are: {allowed}.',
    fix: { id: 'Pilih satu alasan dari daftar.', en: 'Choose a reason of the list.' },
  },
});
