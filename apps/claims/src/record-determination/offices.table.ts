import type { BilingualText } from '#contracts';
import type { Determination } from '../claim/claim.events.js';

/** Whose letter it is. */
export const INSPECTOR_OFFICES: Readonly<Record<Determination['office'], BilingualText>> = {
  PROVINCE: { id: 'Pengawas ketenagakerjaan provinsi', en: 'Labour inspectorate of the province' },
  MINISTRY: { id: 'Kementerian Ketenagakerjaan', en: 'Ministry of Manpower' },
};
