import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, uuid } from '../fields.js';

export const furtherDocumentNoLongerAskedV1 = defineEvent({
  type: 'FurtherDocumentNoLongerAsked',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Dokumen yang diminta kemudian tidak diperlukan lagi, dengan alasannya',
    en: 'A document asked for later is not needed any more, with the reason',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    document: code,
    reason: code,
    takenBackBy: actor,
    takenBackAt: instant,
  }),
});

export type FurtherDocumentNoLongerAsked = EventOf<typeof furtherDocumentNoLongerAskedV1>;
