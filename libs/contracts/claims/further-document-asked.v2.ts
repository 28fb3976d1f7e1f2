import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { furtherDocumentAskedV1 } from './further-document-asked.v1.js';

/** Also the decider of an appeal asks. */
export const furtherDocumentAskedV2 = defineEvent({
  ...furtherDocumentAskedV1,
  version: 2,
  schema: furtherDocumentAskedV1.schema.extend({
    askedAs: z.enum(['claims-verifier', 'medical-adviser', 'appeal-decider']),
  }),
});

export type FurtherDocumentAsked = EventOf<typeof furtherDocumentAskedV2>;

/** Whoever asked before was one of the first two. */
export function furtherDocumentAskedV1ToV2(data: unknown): FurtherDocumentAsked['data'] {
  return data as z.infer<typeof furtherDocumentAskedV1.schema>;
}
