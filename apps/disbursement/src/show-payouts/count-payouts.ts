import { z } from 'zod';
import { bilingual } from '#contracts';
import { rows, type Tx } from '#event-store';
import { PAYOUT_STATUSES, type PayoutRow } from './payout.project.js';
import { PAYOUT_STATUS_TEXTS } from './payout-texts.table.js';

const COUNT = 'SELECT status, count(*)::int AS count FROM payout GROUP BY status';

export const payoutCounts = z.strictObject({
  items: z
    .array(z.strictObject({ status: z.enum(PAYOUT_STATUSES), text: bilingual, count: z.int() }))
    .describe('Setiap keadaan, juga yang kosong · every state, also those of nothing'),
});

export async function countPayouts(tx: Tx): Promise<z.infer<typeof payoutCounts>> {
  const found = await rows<{ status: PayoutRow['status']; count: number }>(tx, COUNT);
  const byStatus = new Map(found.map(({ status, count }) => [status, count]));
  return {
    items: PAYOUT_STATUSES.map(status => ({
      status,
      text: PAYOUT_STATUS_TEXTS[status],
      count: byStatus.get(status) ?? 0,
    })),
  };
}
