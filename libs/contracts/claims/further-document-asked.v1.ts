import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent } from '../define.js';
import { actor, code, instant, recordRef, uuid } from '../fields.js';

export const furtherDocumentAskedV1 = defineEvent({
  type: 'FurtherDocumentAsked',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Satu dokumen di luar daftar diminta kemudian, dengan alasannya',
    en: 'One document beyond the checklist was asked for later, with the reason',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    document: code,
    reason: code,
    /** Which paper exactly, and why in words: a personal record. */
    askedRecord: recordRef,
    askedAs: z.enum(['claims-verifier', 'medical-adviser']),
    askedBy: actor,
    askedAt: instant,
  }),
});
