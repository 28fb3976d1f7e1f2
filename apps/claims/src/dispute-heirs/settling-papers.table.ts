import type { BilingualText, HeirsDisputeSettled } from '#contracts';

export type SettlingPaper = HeirsDisputeSettled['data']['paper'];

/** What ends a dispute of heirs. */
export const SETTLING_PAPERS: Readonly<Record<SettlingPaper, BilingualText>> = {
  HEIRS_AGREEMENT: {
    id: 'Kesepakatan tertulis semua ahli waris',
    en: 'Written agreement of all heirs',
  },
  COURT_DECISION: { id: 'Putusan atau penetapan pengadilan', en: 'Decision of a court' },
};
