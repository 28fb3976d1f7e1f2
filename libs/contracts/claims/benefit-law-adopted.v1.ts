import { defineEvent, type EventOf } from '../define.js';
import { lawAdopted } from '../law-adopted.js';

export const benefitLawAdoptedV1 = defineEvent({
  type: 'BenefitLawAdopted',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Tabel hukum yang dipakai untuk menghitung santunan',
    en: 'The tables of law by which benefits are assessed',
  },
  schema: lawAdopted,
});

export type BenefitLawAdopted = EventOf<typeof benefitLawAdoptedV1>;
