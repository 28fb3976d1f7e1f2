import type { z } from 'zod';
import { defineEvent } from '../define.js';
import { actor } from '../fields.js';
import { paymentOrderedV1 } from './payment-ordered.v1.js';

export const paymentOrderedV2 = defineEvent({
  ...paymentOrderedV1,
  version: 2,
  schema: paymentOrderedV1.schema.extend({
    /** The medical adviser of the case; null where none was asked. */
    advisedBy: actor.nullable(),
  }),
});

/** The first version knew no medical adviser. */
export function paymentOrderedV1ToV2(data: unknown): z.infer<typeof paymentOrderedV2.schema> {
  return { ...(data as z.infer<typeof paymentOrderedV1.schema>), advisedBy: null };
}
