import { z } from 'zod';
import { count, date, programme, rate, table, text, words } from './shape-parts.js';

const holiday = z.strictObject({ date, kind: z.enum(['NATIONAL', 'COLLECTIVE_LEAVE']), name: words });
const reading = z.strictObject({ code: words, text });

export const PROCEDURE_SHAPES = {
  reportDeadlines: table(
    { stage: z.enum(['I', 'II']), periods: count, hoursEach: count },
    { key: ['stage'], unbroken: true },
  ),
  suspectedAccidents: table({ days: count }, { key: [], unbroken: false }),
  timeBars: table({ programme, years: count }, { key: ['programme'], unbroken: true }),
  paymentDeadlines: table({ programme, workingDays: count }, { key: ['programme'], unbroken: true }),
  lateCompensation: table({ programme, ratePerDay: rate }, { key: ['programme'], unbroken: true }),
  changeReports: table({ workingDays: count }, { key: [], unbroken: true }),
  heirRanks: table(
    { programme, rank: count, kinship: words, text },
    { key: ['programme', 'kinship'], unbroken: true },
  ),
  /** Who receives what where there is no heir and no will. */
  withoutHeirs: table(
    {
      programme,
      component: z.enum(['funeral', 'other']),
      to: z.enum(['WHO_BURIED', 'DANA_JAMINAN_SOSIAL']),
      text,
    },
    { key: ['programme', 'component'], unbroken: true },
  ),
  documents: table(
    {
      claim: z.enum(['JKK', 'JKM', 'SCHOLARSHIP']),
      code: words,
      when: z.enum([
        ...(['always', 'death', 'costs', 'spouse', 'duty', 'road', 'off-road', 'disease'] as const),
        ...(['heirs', 'no-heirs', 'coheirs-consent', 'will', 'minor', 'jasa-raharja'] as const),
      ]),
      text,
    },
    { key: ['claim', 'code'], unbroken: false },
  ),
  holidays: table(
    { year: count, complete: z.boolean(), days: z.array(holiday).min(1) },
    { key: ['year'], unbroken: false },
  ),
  regencies: table(
    { code: z.string().regex(/^\d{4}$/), regency: words, districts: z.array(words).min(1) },
    { key: ['code'], unbroken: true },
  ),
  kpj: table({ digits: count }, { key: [], unbroken: true }),
  /** Where the law is silent or its sources disagree: all readings, and the one that holds by default. */
  policies: table(
    { policy: words, reading: words, question: text, readings: z.array(reading).min(2) },
    { key: ['policy'], unbroken: false },
  ),
} as const;
