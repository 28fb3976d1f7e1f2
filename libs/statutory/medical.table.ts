import { day, type LawReference } from './law.js';

/** Care by medical need until recovered: no ceiling, so a row holds a reference and no amount. */
export const MEDICAL_CARE: readonly LawReference[] = [
  {
    regulation: 'PP 44/2015',
    article: 'Pasal 25 (nomor dari ingatan)',
    effectiveFrom: day('2015-07-01'),
    effectiveTo: null,
    mark: 'CONFIRMED',
  },
];
