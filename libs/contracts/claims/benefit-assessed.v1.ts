import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent } from '../define.js';
import { digest, instant, plainDate, programme, rupiahField, segment, uuid } from '../fields.js';
import { benefitLineV1, cost } from './parts.js';

export const benefitAssessedV1 = defineEvent({
  type: 'BenefitAssessed',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Santunan dihitung menurut hukum pada tanggal kejadian',
    en: 'The benefit was computed under the law of the date of the event',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    facts: z.strictObject({
      programme,
      outcome: z.enum(['death', 'recovered']),
      date: plainDate,
      segment,
      monthsPaid: z.int().nonnegative(),
      wageBase: rupiahField,
      costs: z.array(cost),
      stmbDays: z.int().nonnegative(),
    }),
    lines: z.array(benefitLineV1).min(1),
    total: rupiahField,
    lawDigest: digest,
    unconfirmed: z.boolean(),
    policies: z.record(z.string(), z.string()),
    assessedAt: instant,
  }),
});
