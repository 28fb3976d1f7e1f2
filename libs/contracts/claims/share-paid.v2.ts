import type { z } from 'zod';
import { defineEvent } from '../define.js';
import { referenceText } from '../fields.js';
import { sharePaidV1 } from './share-paid.v1.js';

export const sharePaidV2 = defineEvent({
  ...sharePaidV1,
  version: 2,
  schema: sharePaidV1.schema.extend({
    /** What the bank calls the transfer; null where only the first version was told. */
    bankReference: referenceText.nullable(),
  }),
});

/** The first version did not say what the bank calls the transfer. */
export function sharePaidV1ToV2(data: unknown): z.infer<typeof sharePaidV2.schema> {
  return { ...(data as z.infer<typeof sharePaidV1.schema>), bankReference: null };
}
