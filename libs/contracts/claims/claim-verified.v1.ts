import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, uuid } from '../fields.js';

export const claimVerifiedV1 = defineEvent({
  type: 'ClaimVerified',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Dokumen, sebab, biaya dan penerima diperiksa petugas kedua',
    en: 'A second officer checked documents, cause, costs and payees',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    verifiedBy: actor,
    verifiedAt: instant,
  }),
});

export type ClaimVerified = EventOf<typeof claimVerifiedV1>;
