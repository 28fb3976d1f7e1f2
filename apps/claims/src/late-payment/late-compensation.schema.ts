import { z } from 'zod';
import { benefitLine, bilingual, payeeShare, plainDate } from '#contracts';

const days = z.int().positive();

/** What the law gives for a payment that is late, so far or in the end. */
export const lateCompensationSchema = z.strictObject({
  dueOn: plainDate.describe('Hari terakhir yang terlewat lebih dulu · the last day that passed first'),
  from: plainDate.describe('Hari terlambat pertama · the first day that is late'),
  until: plainDate.describe('Hari pembayaran, atau hari ini · the day of the payment, or today'),
  daysLate: days,
  amount: z
    .int()
    .nonnegative()
    .nullable()
    .describe('Null selama santunan belum dihitung · null while the benefit is not computed'),
  final: z.boolean().describe('Semua bagian sudah dibayar · all shares are paid'),
  shares: z.array(
    payeeShare.omit({ record: true }).extend({
      dueOn: plainDate,
      paidOn: plainDate.nullable(),
      daysLate: days,
      line: benefitLine,
    }),
  ),
  regulation: z.string(),
  article: z.string(),
  mark: benefitLine.shape.mark,
  text: bilingual,
});

export type LateCompensation = z.infer<typeof lateCompensationSchema>;
