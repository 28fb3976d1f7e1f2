import { z } from 'zod';
import type { ClaimId, PayeeId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, eventId, instant, recordRef, uuid } from '../fields.js';

export const accountDismissedV1 = defineEvent({
  type: 'AccountDismissed',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Rekening yang dicatat untuk seorang penerima ditolak; rekening sebelumnya tetap berlaku',
    en: 'The account that was entered for a payee was dismissed; the one before stays',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    payeeId: uuid<PayeeId>(),
    /** The event that entered it. */
    entry: eventId,
    /** Why, in full: a personal record. */
    noteRecord: recordRef,
    dismissedBy: actor,
    dismissedAt: instant,
  }),
});

export type AccountDismissed = EventOf<typeof accountDismissedV1>;
