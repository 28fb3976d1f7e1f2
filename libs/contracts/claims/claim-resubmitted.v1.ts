import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent } from '../define.js';
import { actor, code, instant, recordRef, uuid } from '../fields.js';
import { cost, payee } from './parts.js';

export const claimResubmittedV1 = defineEvent({
  type: 'ClaimResubmitted',
  version: 1,
  topic: 'claims.events',
  meaning: { id: 'Klaim yang dikembalikan diajukan lagi', en: 'A returned claim was submitted again' },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    documents: z.array(code).max(50),
    costs: z.array(cost).max(500),
    stmbDays: z.int().nonnegative(),
    payees: z.array(payee).min(1).max(20),
    caseRecord: recordRef,
    submittedBy: actor,
    submittedAt: instant,
  }),
});
