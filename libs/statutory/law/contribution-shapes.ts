import { z } from 'zod';
import {
  amount,
  contributionSegment,
  count,
  payerKind,
  programme,
  rate,
  sector,
  segment,
  table,
  text,
  words,
} from './shape-parts.js';

const riskClass = z.int().min(1).max(5);

export const CONTRIBUTION_SHAPES = {
  /** Rates of JKK by risk class, as billed. */
  puJkk: table({ riskClass, rate }, { key: ['riskClass'], unbroken: true }),
  puJkm: table({ rate }, { key: [], unbroken: true }),
  /** The part of the billed rate that the fund passes on to JKP; the bill is not lowered. */
  jkpShares: table({ programme, rate }, { key: ['programme'], unbroken: false }),
  bpuBands: table(
    { band: count, incomeFrom: amount, incomeTo: amount.nullable(), base: amount },
    { key: ['band'], unbroken: true },
  ),
  bpuJkk: table({ rate, least: amount, most: amount }, { key: [], unbroken: true }),
  bpuJkm: table({ amount }, { key: [], unbroken: true }),
  /** Rates where the wages of the project's workers are known. */
  constructionWages: table({ programme, rate }, { key: ['programme'], unbroken: true }),
  /** Rates of the slices of the contract's value where they are not. */
  constructionSlices: table(
    { programme, above: amount, upTo: amount.nullable(), rate },
    { key: ['programme', 'above'], unbroken: true },
  ),
  /** Temporary cuts by contribution month: what remains to be paid. A `null` sector is any sector. */
  reliefs: table(
    {
      segment: contributionSegment,
      sector: sector.nullable(),
      remains: rate,
      excludedPayers: z.array(payerKind),
      silentPayers: z.array(payerKind),
      condition: text.nullable(),
    },
    { key: ['segment', 'sector'], unbroken: false },
  ),
  contributionDue: table(
    { segment: contributionSegment, monthsLater: count, dayOfMonth: z.int().min(1).max(28) },
    { key: ['segment'], unbroken: true },
  ),
  lateFines: table(
    { segment: contributionSegment, ratePerMonth: rate },
    { key: ['segment'], unbroken: true },
  ),
  /** After so many unpaid months membership and protection are inactive. */
  lapses: table({ segment, monthsUnpaid: count }, { key: ['segment'], unbroken: true }),
  advancePayments: table({ segment, months: z.array(count).min(1) }, { key: ['segment'], unbroken: true }),
  programmeDuties: table(
    { size: z.enum(['MICRO', 'SMALL', 'MEDIUM', 'LARGE', 'BPU']), programmes: z.array(words).min(1) },
    { key: ['size'], unbroken: true },
  ),
  registrationAges: table({ segment, fromAge: count, belowAge: count }, { key: ['segment'], unbroken: true }),
  employerArrears: table(
    { fundPaysUpToMonths: count, claimBackWithinMonths: count, repaidWithinWorkingDays: count },
    { key: [], unbroken: true },
  ),
  sanctions: table(
    {
      step: count,
      measure: z.enum(['WRITTEN_WARNING', 'FINE', 'NO_PUBLIC_SERVICES']),
      times: count,
      workingDays: count.nullable(),
      days: count.nullable(),
      ratePerMonth: rate.nullable(),
      text,
    },
    { key: ['step'], unbroken: true },
  ),
} as const;
