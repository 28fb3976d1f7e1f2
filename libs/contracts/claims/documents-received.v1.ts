import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, uuid } from '../fields.js';

export const documentsReceivedV1 = defineEvent({
  type: 'DocumentsReceived',
  version: 1,
  topic: 'claims.events',
  meaning: { id: 'Dokumen yang kurang diterima', en: 'Missing documents were received' },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    documents: z.array(code).min(1).max(50),
    receivedBy: actor,
    receivedAt: instant,
  }),
});

export type DocumentsReceived = EventOf<typeof documentsReceivedV1>;
