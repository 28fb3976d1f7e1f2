/** What a whole NIK may be asked for. The code stands in the event for ever: one is added, none is changed. */
export const NIK_PURPOSES = {
  CORRECT_DATA: { id: 'Membetulkan data orang ini', en: 'To correct the data of this person' },
  MATCH_DOCUMENT: {
    id: 'Mencocokkan dengan KTP, KK, atau akta',
    en: 'To compare it with an identity card, family card or certificate',
  },
  CLAIM_INTAKE: {
    id: 'Menerima atau memeriksa klaim orang ini',
    en: 'To take in or examine a claim about this person',
  },
  TELL_NAMESAKES_APART: {
    id: 'Membedakan orang-orang yang bernama sama',
    en: 'To tell people of the same name apart',
  },
} as const;

export type NikPurpose = keyof typeof NIK_PURPOSES;

export const NIK_PURPOSE_CODES = Object.keys(NIK_PURPOSES) as NikPurpose[];
