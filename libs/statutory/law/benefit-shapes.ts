import { z } from 'zod';
import { amount, count, programme, rate, segment, table, text, words } from './shape-parts.js';

const part = z.strictObject({ component: z.enum(['jkmBenefit', 'periodic', 'funeral']), amount });

export const BENEFIT_SHAPES = {
  dailyWorkers: table({ daysPerMonth: count }, { key: [], unbroken: true }),
  /** Paid by medical need, without a ceiling: treatment, the examination for an occupational disease, the return to work. */
  care: table(
    { service: z.enum(['medical', 'diagnosis', 'returnToWork']), text },
    { key: ['service'], unbroken: true },
  ),
  homecare: table({ cap: amount, mostMonths: count }, { key: [], unbroken: false }),
  /** What an aid may cost at most. */
  aidCaps: table(
    { kind: z.enum(['glasses', 'dentures', 'hearingAid']), cap: amount },
    { key: ['kind'], unbroken: false },
  ),
  /** The addition to the reference price of the government's rehabilitation hospital. */
  prosthesis: table({ addition: rate }, { key: [], unbroken: true }),
  transportCaps: table(
    { mode: z.enum(['land', 'sea', 'air']), cap: amount },
    { key: ['mode'], unbroken: true },
  ),
  /** Temporary incapacity: the stages one after the other; the last has no end. */
  stmb: table(
    {
      daysPerMonth: count,
      stages: z.array(z.strictObject({ months: count.nullable(), rate })).min(1),
    },
    { key: [], unbroken: true },
  ),
  /**
   * Losses by part of the body. `SIDED`: `rate` for the hand that writes, `otherSide` for the other. `RANGE`: a doctor
   * says how much, from `least` to `rate`. `PER_STEP`: `rate` for every whole `step`.
   */
  disabilityParts: table(
    {
      part: words,
      kind: z.enum(['FIXED', 'SIDED', 'RANGE', 'PER_STEP']),
      rate,
      otherSide: rate.nullable(),
      least: rate.nullable(),
      step: z.strictObject({ size: count, unit: z.enum(['dB', '%']) }).nullable(),
      text,
    },
    { key: ['part'], unbroken: true },
  ),
  partialDisability: table({ monthlyWages: count, cap: rate }, { key: [], unbroken: true }),
  totalPermanent: table({ rate, monthlyWages: count }, { key: [], unbroken: true }),
  /** At least the JKM lump sum of the same day. */
  jkkDeath: table({ rate, monthlyWages: count }, { key: [], unbroken: true }),
  cashBenefits: table(
    {
      programme,
      outcome: z.enum(['death', 'total-permanent']),
      component: z.enum(['jkmBenefit', 'periodic', 'funeral']),
      amount,
    },
    { key: ['programme', 'outcome', 'component'], unbroken: true },
  ),
  /** The reduced sum of a member's first months, by the readings of its composition. */
  jkmFirstMonths: table(
    { segment, underMonthsPaid: count, compositions: z.record(words, z.array(part).min(1)) },
    { key: ['segment'], unbroken: false },
  ),
  /** Whether each membership pays the component, or all of them together pay it once. */
  severalMemberships: table(
    {
      component: z.enum(['jkmBenefit', 'periodic', 'funeral', 'scholarship']),
      pays: z.enum(['EACH', 'ONCE']),
    },
    { key: ['component'], unbroken: false },
  ),
  /** The yearly scholarship by level of education. */
  scholarshipLevels: table(
    { level: z.enum(['TK', 'SD', 'SMP', 'SMA', 'PT']), perYear: amount, mostYears: count, text },
    { key: ['level'], unbroken: false },
  ),
  scholarshipChildren: table({ most: count, endsAtAge: count }, { key: [], unbroken: false }),
  /** The older law: one sum for each member that leaves a schoolchild. */
  scholarshipOnce: table({ amount }, { key: [], unbroken: false }),
  /** Years of contributions before the programme pays a scholarship. */
  scholarshipTenure: table({ programme, years: count }, { key: ['programme'], unbroken: true }),
  workAccidents: table({ kind: words, counts: z.boolean(), text }, { key: ['kind'], unbroken: false }),
  suddenDeath: table({ segment, withinHours: count }, { key: ['segment'], unbroken: false }),
  occupationalDisease: table({ yearsAfterLeaving: count }, { key: [], unbroken: true }),
} as const;
