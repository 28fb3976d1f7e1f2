import { z } from 'zod';
import type { ClaimId, PayeeId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, recordRef, uuid } from '../fields.js';

export const accountEnteredV1 = defineEvent({
  type: 'AccountEntered',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Rekening lain dicatat untuk seorang penerima; belum berlaku sebelum ditegaskan orang lain',
    en: 'Another account was entered for a payee; it counts for nothing until somebody else confirms it',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    payeeId: uuid<PayeeId>(),
    /** A new version of the payee's record, with the account. */
    record: recordRef,
    reason: code,
    /** What the officer saw, in full: a personal record. */
    noteRecord: recordRef,
    enteredBy: actor,
    enteredAt: instant,
  }),
});

export type AccountEntered = EventOf<typeof accountEnteredV1>;
