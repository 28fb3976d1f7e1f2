import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, judgingDuty, officeCode, uuid } from '../fields.js';

export const dutyRoutedV1 = defineEvent({
  type: 'DutyRouted',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Satu tugas pada klaim dialihkan ke kantor lain, dengan alasannya',
    en: 'One duty of a claim was routed to another office, with the reason',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    duty: judgingDuty,
    from: officeCode,
    to: officeCode,
    reason: code,
    routedBy: actor,
    routedAt: instant,
  }),
});

export type DutyRouted = EventOf<typeof dutyRoutedV1>;
