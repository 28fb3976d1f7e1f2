import type { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { benefitAssessedV3 } from './benefit-assessed.v3.js';
import { correctionAssessedV1 } from './correction-assessed.v1.js';

export const correctionAssessedV2 = defineEvent({
  ...correctionAssessedV1,
  version: 2,
  schema: correctionAssessedV1.schema.extend({ facts: benefitAssessedV3.schema.shape.facts }),
});

export type CorrectionAssessed = EventOf<typeof correctionAssessedV2>;

/** Before, nothing could be stated of Jasa Raharja. */
export function correctionAssessedV1ToV2(data: unknown): CorrectionAssessed['data'] {
  const { facts, ...rest } = data as z.infer<typeof correctionAssessedV1.schema>;
  return { ...rest, facts: { ...facts, jasaRaharja: null } };
}
