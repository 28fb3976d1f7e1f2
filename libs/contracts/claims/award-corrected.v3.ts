import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField } from '../fields.js';
import { awardCorrectedV2 } from './award-corrected.v2.js';
import { overpaymentFoundV2 } from './overpayment-found.v2.js';

export const awardCorrectedV3 = defineEvent({
  ...awardCorrectedV2,
  version: 3,
  meaning: {
    id: 'Santunan dibetulkan atas putusan keberatan atau tagihan susulan: yang kurang menjadi bagian baru, yang lebih dicatat per penerima',
    en: 'The award was corrected upon an appeal or upon further bills: what is owed makes new shares, what is too much is recorded per payee',
  },
  schema: awardCorrectedV2.schema.extend({
    /** What the law gives in all; the award less what of it is too much. */
    lawful: rupiahField,
    /** Who had too much; nobody where the award is what the law gives. */
    overpaid: z.array(overpaymentFoundV2.schema.shape.payees.element).max(20),
  }),
});

export type AwardCorrected = EventOf<typeof awardCorrectedV3>;

/** Before one payee could be owed while another had too much, a raised award was what the law gives. */
export function awardCorrectedV2ToV3(data: unknown): AwardCorrected['data'] {
  const corrected = data as z.infer<typeof awardCorrectedV2.schema>;
  return { ...corrected, lawful: corrected.award, overpaid: [] };
}
