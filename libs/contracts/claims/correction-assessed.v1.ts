import { defineEvent } from '../define.js';
import { eventId, rupiahField } from '../fields.js';
import { benefitAssessedV2 } from './benefit-assessed.v2.js';

export const correctionAssessedV1 = defineEvent({
  type: 'CorrectionAssessed',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Santunan dihitung lagi menurut hukum atas fakta yang dibetulkan oleh putusan keberatan',
    en: 'The benefit was computed by law again on the facts that the decision of the appeal corrected',
  },
  schema: benefitAssessedV2.schema.extend({
    /** The decision that corrected the facts. */
    decision: eventId,
    previousAward: rupiahField,
  }),
});
