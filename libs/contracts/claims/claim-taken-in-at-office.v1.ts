import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { instant, officeCode, uuid } from '../fields.js';

export const claimTakenInAtOfficeV1 = defineEvent({
  type: 'ClaimTakenInAtOffice',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Klaim menjadi milik kantor petugas yang mengajukannya',
    en: 'The claim belongs to the office of the officer who submitted it',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    office: officeCode,
    takenInAt: instant,
  }),
});

export type ClaimTakenInAtOffice = EventOf<typeof claimTakenInAtOfficeV1>;
