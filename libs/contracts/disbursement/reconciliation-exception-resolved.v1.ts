import { z } from 'zod';
import type { PaymentId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, digest, instant, uuid } from '../fields.js';

export const reconciliationExceptionResolvedV1 = defineEvent({
  type: 'ReconciliationExceptionResolved',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Selisih rekonsiliasi diputus seseorang yang tidak membawa berkasnya',
    en: 'An exception of the reconciliation was decided by somebody who did not bring its file',
  },
  schema: z.strictObject({
    exceptionId: z.uuid(),
    kind: code,
    fileId: z.uuid(),
    paymentId: uuid<PaymentId>().nullable(),
    reason: code,
    noteCommitment: digest,
    resolvedBy: actor,
    resolvedAt: instant,
  }),
});

export type ReconciliationExceptionResolved = EventOf<typeof reconciliationExceptionResolvedV1>;
