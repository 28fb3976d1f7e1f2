import { z } from 'zod';
import { defineEvent } from '../define.js';
import { eventId, rupiahField } from '../fields.js';
import { claimApprovedV2 } from './claim-approved.v2.js';
import { handsBeforeCorrection, payeeShare } from './parts.js';

export const awardCorrectedV1 = defineEvent({
  type: 'AwardCorrected',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Santunan dinaikkan atas putusan keberatan; hanya selisihnya dibagi menjadi bagian baru',
    en: 'The award was raised upon the decision of the appeal; only the difference makes new shares',
  },
  schema: claimApprovedV2.schema.extend({
    decision: eventId,
    previousAward: rupiahField,
    /** The new shares alone: they sum to the award less the previous one. */
    shares: z.array(payeeShare).min(1).max(20),
    ...handsBeforeCorrection,
  }),
});
