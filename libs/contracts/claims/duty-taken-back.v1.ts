import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, judgingDuty, officeCode, uuid } from '../fields.js';

export const dutyTakenBackV1 = defineEvent({
  type: 'DutyTakenBack',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Tugas yang dialihkan diambil kembali oleh kantor klaimnya',
    en: 'A duty that was routed was taken back by the office of the claim',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    duty: judgingDuty,
    from: officeCode,
    to: officeCode,
    takenBackBy: actor,
    takenBackAt: instant,
  }),
});

export type DutyTakenBack = EventOf<typeof dutyTakenBackV1>;
