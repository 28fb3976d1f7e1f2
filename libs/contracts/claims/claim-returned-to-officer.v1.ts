import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent } from '../define.js';
import { actor, code, instant, uuid } from '../fields.js';

export const claimReturnedToOfficerV1 = defineEvent({
  type: 'ClaimReturnedToOfficer',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Klaim dikembalikan kepada petugas dengan alasan',
    en: 'The claim was returned to the officer with a reason',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    reason: code,
    returnedBy: actor,
    returnedAt: instant,
  }),
});
