import { z } from 'zod';
import type { ClaimId, PersonId } from '#kernel';
import { defineEvent } from '../define.js';
import { actor, digest, instant, programme, referenceText, rupiahField, uuid } from '../fields.js';
import { payeeShare } from './parts.js';

export const claimApprovedV1 = defineEvent({
  type: 'ClaimApproved',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Santunan disetujui orang ketiga, terikat pada yang diperlihatkan',
    en: 'A third person approved the award, bound to what was shown',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    receiptNumber: referenceText,
    programme,
    personId: uuid<PersonId>(),
    award: rupiahField,
    shares: z.array(payeeShare).min(1).max(20),
    shownHash: digest,
    submittedBy: actor,
    verifiedBy: actor,
    approvedBy: actor,
    approvedAt: instant,
  }),
});
