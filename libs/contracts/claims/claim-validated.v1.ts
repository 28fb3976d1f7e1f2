import { z } from 'zod';
import type { ClaimId, MembershipId, PayerId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { eventId, instant, plainMonth, rupiahField, segment, uuid } from '../fields.js';

export const claimValidatedV1 = defineEvent({
  type: 'ClaimValidated',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Kepesertaan, iuran, duplikat dan dokumen terkonfirmasi',
    en: 'Membership, contributions, duplicates and documents were confirmed',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    membershipId: uuid<MembershipId>(),
    payerId: uuid<PayerId>(),
    segment,
    wageBase: rupiahField,
    monthsPaid: z.int().nonnegative(),
    coveredMonths: z.array(plainMonth),
    evidence: z.array(eventId),
    validatedAt: instant,
  }),
});

export type ClaimValidated = EventOf<typeof claimValidatedV1>;
