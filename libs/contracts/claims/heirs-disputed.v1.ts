import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, recordRef, uuid } from '../fields.js';

export const heirsDisputedV1 = defineEvent({
  type: 'HeirsDisputed',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Ahli waris bersengketa; tidak ada yang dibayar sampai selesai',
    en: 'The heirs are in dispute; nobody is paid until it is settled',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    /** Who contests what, in full: a personal record. */
    disputeRecord: recordRef,
    openedBy: actor,
    openedAt: instant,
  }),
});

export type HeirsDisputed = EventOf<typeof heirsDisputedV1>;
