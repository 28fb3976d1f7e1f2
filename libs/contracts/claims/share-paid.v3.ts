import type { z } from 'zod';
import { zeroRupiah } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField } from '../fields.js';
import { sharePaidV2 } from './share-paid.v2.js';

export const sharePaidV3 = defineEvent({
  ...sharePaidV2,
  version: 3,
  schema: sharePaidV2.schema.extend({
    /** What was kept of the share against a debt of its payee; with the amount, which the bank paid, it is the share. */
    kept: rupiahField,
  }),
});

export type SharePaid = EventOf<typeof sharePaidV3>;

/** Before debts were set off, the bank paid every share whole. */
export function sharePaidV2ToV3(data: unknown): SharePaid['data'] {
  return { ...(data as z.infer<typeof sharePaidV2.schema>), kept: zeroRupiah };
}
