import type { BilingualText } from '#contracts';
import type { Cause } from '../claim/claim.events.js';

/** What a death, or an injury, came of. */
export const CAUSES: Readonly<Record<Cause, BilingualText>> = {
  WORK_ACCIDENT: { id: 'Kecelakaan kerja (JKK)', en: 'A work accident (JKK)' },
  OCCUPATIONAL_DISEASE: { id: 'Penyakit akibat kerja (JKK)', en: 'An occupational disease (JKK)' },
  NOT_OF_WORK: { id: 'Bukan karena pekerjaan (kematian: JKM)', en: 'Not of work (a death: JKM)' },
};
