import { z } from 'zod';
import type { ClaimId, PersonId, ReturnId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, plainDate, recordRef, uuid } from '../fields.js';
import { returnReason } from './return-to-work-parts.js';

export const returnToWorkReferredV1 = defineEvent({
  type: 'ReturnToWorkReferred',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Seorang pekerja yang cedera dirujuk untuk didampingi kembali bekerja; pendampingan ini tidak membayar apa pun',
    en: 'A worker who was hurt was referred for support of the return to work; it pays nothing',
  },
  schema: z.strictObject({
    returnId: uuid<ReturnId>(),
    claimId: uuid<ClaimId>(),
    personId: uuid<PersonId>(),
    reasons: z.array(returnReason).min(1).max(4),
    workerConsentedOn: plainDate,
    /** Null where there is no employer. */
    employerConsentedOn: plainDate.nullable(),
    /** What the worker said of it: a personal record. */
    wordsRecord: recordRef,
    referredBy: actor,
    referredAt: instant,
  }),
});

export type ReturnToWorkReferred = EventOf<typeof returnToWorkReferredV1>;
