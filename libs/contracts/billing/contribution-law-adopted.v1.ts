import { defineEvent, type EventOf } from '../define.js';
import { lawAdopted } from '../law-adopted.js';

export const contributionLawAdoptedV1 = defineEvent({
  type: 'ContributionLawAdopted',
  version: 1,
  topic: 'billing.events',
  meaning: {
    id: 'Tabel hukum yang dipakai untuk menghitung iuran',
    en: 'The tables of law by which contributions are billed',
  },
  schema: lawAdopted,
});

export type ContributionLawAdopted = EventOf<typeof contributionLawAdoptedV1>;
