import { z } from 'zod';
import type { ClaimId, PersonId } from '#kernel';
import { defineEvent } from '../define.js';
import { actor, code, instant, plainDate, programme, recordRef, referenceText, uuid } from '../fields.js';
import { cost, payee } from './parts.js';

export const claimSubmittedV1 = defineEvent({
  type: 'ClaimSubmitted',
  version: 1,
  topic: 'claims.events',
  meaning: { id: 'Klaim diajukan dan bernomor resi', en: 'A claim was submitted and has a receipt number' },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    receiptNumber: referenceText,
    programme,
    outcome: z.enum(['death', 'recovered']),
    personId: uuid<PersonId>(),
    eventDate: plainDate,
    documents: z.array(code).max(50),
    costs: z.array(cost).max(500),
    stmbDays: z.int().nonnegative(),
    payees: z.array(payee).min(1).max(20),
    caseRecord: recordRef,
    submittedBy: actor,
    submittedAt: instant,
  }),
});
