import { z } from 'zod';
import type { PayoutId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, digest, instant, rupiahField, uuid } from '../fields.js';

export const payoutApprovedV1 = defineEvent({
  type: 'PayoutApproved',
  version: 1,
  topic: 'disbursement.events',
  meaning: { id: 'Daftar bayar disetujui orang kelima', en: 'The payout was approved by a fifth person' },
  schema: z.strictObject({
    payoutId: uuid<PayoutId>(),
    controlTotal: rupiahField,
    shownHash: digest,
    approvedBy: actor,
    approvedAt: instant,
  }),
});

export type PayoutApproved = EventOf<typeof payoutApprovedV1>;
