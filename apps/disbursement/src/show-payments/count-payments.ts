import { z } from 'zod';
import { bilingual } from '#contracts';
import { rows, type Tx } from '#event-store';
import { PAYMENT_STATES, type PaymentRow } from './payment.project.js';
import { PAYMENT_STATE_TEXTS } from './payment-texts.table.js';

const COUNT = `
SELECT state, count(*)::int AS count, sum(amount)::text AS amount FROM payment GROUP BY state`;

const EXCEPTED = `
SELECT count(DISTINCT payment_id)::int AS count FROM bank_exception WHERE ended_at IS NULL`;

export const paymentCounts = z.strictObject({
  items: z
    .array(
      z.strictObject({
        state: z.enum(PAYMENT_STATES),
        text: bilingual,
        count: z.int(),
        amount: z.int(),
      }),
    )
    .describe('Setiap keadaan, juga yang kosong · every state, also those of nothing'),
  withException: z
    .int()
    .describe(
      'Yang keterangan banknya harus diputus · of which the bank said what two people have to decide',
    ),
});

export async function countPayments(tx: Tx): Promise<z.infer<typeof paymentCounts>> {
  const found = await rows<{ state: PaymentRow['state']; count: number; amount: string }>(tx, COUNT);
  const [excepted] = await rows<{ count: number }>(tx, EXCEPTED);
  const byState = new Map(found.map(row => [row.state, row]));
  return {
    withException: excepted?.count ?? 0,
    items: PAYMENT_STATES.map(state => ({
      state,
      text: PAYMENT_STATE_TEXTS[state],
      count: byState.get(state)?.count ?? 0,
      amount: Number(byState.get(state)?.amount ?? 0),
    })),
  };
}
