import { z } from 'zod';
import type { ClaimId, PayeeId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, digest, eventId, instant, recordRef, uuid } from '../fields.js';

export const accountCorrectedV1 = defineEvent({
  type: 'AccountCorrected',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Orang lain menegaskan rekening seorang penerima; yang belum dilepas dibayar ke sana',
    en: 'Somebody else confirmed the account of a payee; what is not released is paid to it',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    payeeId: uuid<PayeeId>(),
    /** The version of the payee's record that is paid from now on. */
    record: recordRef,
    /** The event that entered it. */
    entry: eventId,
    /** Of what was shown, under the salt of the record. */
    shownHash: digest,
    enteredBy: actor,
    confirmedBy: actor,
    confirmedAt: instant,
  }),
});

export type AccountCorrected = EventOf<typeof accountCorrectedV1>;
