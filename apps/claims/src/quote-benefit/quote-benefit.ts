import { z } from 'zod';
import { programme, rupiahField } from '#contracts';
import { quoted, quotedBecause } from '#platform';
import type { Law } from '#statutory';

/** What the law of the event's day would pay, and why. `total` is the sum of the components; scholarships are paid yearly beside it. */
export const benefitQuote = z.object({
  programme,
  outcome: z.enum(['death', 'recovered', 'disability', 'total-permanent']),
  total: rupiahField,
  scholarshipMax: rupiahField,
  components: z.object({
    deathBenefit: rupiahField,
    jkmBenefit: rupiahField,
    periodic: rupiahField,
    funeral: rupiahField,
    stmb: rupiahField,
    disability: rupiahField,
    medical: rupiahField,
    transport: rupiahField,
    homecare: rupiahField,
    glasses: rupiahField,
    dentures: rupiahField,
    hearingAid: rupiahField,
    prosthesis: rupiahField,
  }),
  ...quotedBecause,
});

/** The benefit of facts that nobody has checked. Throws `Refused` where the law says no or does not understand them. */
export const quoteBenefit = (facts: unknown, law: Law): z.infer<typeof benefitQuote> =>
  benefitQuote.parse(quoted('benefit', facts, law));
