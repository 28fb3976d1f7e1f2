import { z } from 'zod';
import { defineRecord } from '../define.js';

const words = z.string().min(1).max(5000);

export const accidentAccountV1 = defineRecord({
  kind: 'AccidentAccount',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Uraian sebuah kecelakaan menurut pelapor',
    en: 'What happened in an accident, as it was reported',
  },
  schema: z.strictObject({ accidentId: z.uuid(), account: words }),
});

export const accidentReasonsV1 = defineRecord({
  kind: 'AccidentReasons',
  version: 1,
  topic: 'claims.private',
  meaning: {
    id: 'Alasan kesimpulan atas dugaan kecelakaan kerja',
    en: 'Why a suspected work accident was concluded so',
  },
  schema: z.strictObject({ accidentId: z.uuid(), reasons: words }),
});

export type AccidentAccount = z.infer<typeof accidentAccountV1.schema>;
export type AccidentReasons = z.infer<typeof accidentReasonsV1.schema>;
