import type { BilingualText } from '#contracts';

/** What a scan of the letter is filed as. */
export const INSPECTOR_LETTER = 'INSPECTOR_DETERMINATION';

/** No article that gives the inspector the last word was seen: whoever approves is told so. */
export const INSPECTOR_BASIS = {
  regulation: 'PP 44/2015',
  article: 'pasal belum diperiksa',
  mark: 'UNCONFIRMED',
} as const;

/** Papers that no checklist of the law asks for, and that may be filed all the same. */
export const PAPERS_OF_A_DISPUTE: readonly { readonly code: string; readonly text: BilingualText }[] = [
  {
    code: INSPECTOR_LETTER,
    text: {
      id: 'Penetapan pengawas ketenagakerjaan',
      en: 'Determination of the labour inspector',
    },
  },
];

/** Why costs left the claim. */
export const JKM_PAYS_NO_COSTS = 'JKM_PAYS_NO_COSTS';
