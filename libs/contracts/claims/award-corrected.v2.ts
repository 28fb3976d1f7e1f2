import type { z } from 'zod';
import { defineEvent } from '../define.js';
import { actor } from '../fields.js';
import { awardCorrectedV1 } from './award-corrected.v1.js';

export const awardCorrectedV2 = defineEvent({
  ...awardCorrectedV1,
  version: 2,
  meaning: {
    id: 'Santunan dinaikkan atas putusan keberatan atau tagihan susulan; hanya selisihnya dibagi menjadi bagian baru',
    en: 'The award was raised upon an appeal or upon further bills; only the difference makes new shares',
  },
  schema: awardCorrectedV1.schema.extend({
    /** Who decided the last appeal; null where nobody appealed and further bills were verified. */
    decidedBy: actor.nullable(),
  }),
});

/** Before there were further bills, each correction was upon an appeal. */
export function awardCorrectedV1ToV2(data: unknown): z.infer<typeof awardCorrectedV2.schema> {
  return data as z.infer<typeof awardCorrectedV1.schema>;
}
