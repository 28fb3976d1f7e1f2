import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent } from '../define.js';
import { digest, instant, plainDate, programme, rupiahField, segment, uuid } from '../fields.js';
import type { benefitAssessedV1 } from './benefit-assessed.v1.js';
import { assessedCost, benefitLine, disability } from './parts.js';

export const benefitAssessedV2 = defineEvent({
  type: 'BenefitAssessed',
  version: 2,
  topic: 'claims.events',
  meaning: {
    id: 'Santunan dihitung menurut hukum pada tanggal kejadian',
    en: 'The benefit was computed under the law of the date of the event',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    facts: z.strictObject({
      programme,
      outcome: z.enum(['death', 'recovered', 'disability', 'total-permanent']),
      date: plainDate,
      segment,
      monthsPaid: z.int().nonnegative(),
      wageBase: rupiahField,
      costs: z.array(assessedCost),
      stmbDays: z.int().nonnegative(),
      disabilities: z.array(disability),
    }),
    lines: z.array(benefitLine).min(1),
    total: rupiahField,
    /** Names the tables of law that were used, word for word. */
    lawDigest: digest,
    unconfirmed: z.boolean(),
    policies: z.record(z.string(), z.string()),
    assessedAt: instant,
  }),
});

type V1 = z.infer<typeof benefitAssessedV1.schema>;
type V2 = z.infer<typeof benefitAssessedV2.schema>;

const MARKS = { CONFIRMED: 'CONFIRMED', INFERRED: 'INFERRED', FROM_MEMORY: 'UNCONFIRMED' } as const;
const POLICIES: Readonly<Record<string, string>> = {
  JKM_UNDER_3_MONTHS_COMPOSITION: 'JKM_FIRST_MONTHS_COMPOSITION',
};

/** The first version knew no disability and named one article a line; what it did name stays word for word. */
export function benefitAssessedV1ToV2(data: unknown): V2 {
  const { facts, lines, policies, ...rest } = data as V1;
  return {
    ...rest,
    facts: { ...facts, disabilities: [] },
    lines: lines.map(({ mark, ...line }) => ({ ...line, mark: MARKS[mark], alsoBy: [], readings: {} })),
    policies: Object.fromEntries(
      Object.entries(policies).map(([policy, reading]) => [POLICIES[policy] ?? policy, reading]),
    ),
  };
}
