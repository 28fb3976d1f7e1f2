import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField } from '../fields.js';
import { benefitAssessedV2 } from './benefit-assessed.v2.js';

export const benefitAssessedV3 = defineEvent({
  ...benefitAssessedV2,
  version: 3,
  schema: benefitAssessedV2.schema.extend({
    facts: benefitAssessedV2.schema.shape.facts.extend({
      /** What Jasa Raharja paid for the same road accident; null where nothing was stated. */
      jasaRaharja: z
        .strictObject({ treatment: rupiahField, death: rupiahField, disability: rupiahField })
        .nullable(),
    }),
  }),
});

export type BenefitAssessed = EventOf<typeof benefitAssessedV3>;

/** Before, nothing could be stated of Jasa Raharja. */
export function benefitAssessedV2ToV3(data: unknown): BenefitAssessed['data'] {
  const { facts, ...rest } = data as z.infer<typeof benefitAssessedV2.schema>;
  return { ...rest, facts: { ...facts, jasaRaharja: null } };
}
