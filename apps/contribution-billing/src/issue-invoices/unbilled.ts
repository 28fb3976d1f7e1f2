import { rows, type Tx } from '#event-store';
import type { PayerId } from '#kernel';
import type { PayerKind } from '../invoice/bill-members.js';

/** A payer with members who are active in a month and on no invoice for it. */
export interface UnbilledPayer {
  readonly payerId: PayerId;
  readonly kind: PayerKind;
  readonly members: number;
}

/** Of `member`, in the month `$1`: active, and on no invoice for it. */
export const UNBILLED = `starts_month <= $1
  AND NOT EXISTS (SELECT FROM invoice_member WHERE membership_id = member.membership_id AND month = $1)`;

const PAYERS = `
SELECT payer_id AS "payerId", kind, count(*)::int AS members
FROM payer JOIN member USING (payer_id)
WHERE ${UNBILLED} AND ($2::uuid IS NULL OR payer_id = $2)
GROUP BY payer_id, kind ORDER BY payer_id`;

export const unbilledPayers = (tx: Tx, month: string, payerId: string | null): Promise<UnbilledPayer[]> =>
  rows<UnbilledPayer>(tx, PAYERS, [month, payerId]);

/** Payers in groups that are one transaction each: as many as hold about a thousand members, and at least one. */
export function inGroups(payers: readonly UnbilledPayer[], most: number): UnbilledPayer[][] {
  const groups: UnbilledPayer[][] = [];
  let room = 0;
  for (const payer of payers) {
    const current = groups.at(-1);
    if (current && payer.members <= room) current.push(payer);
    else groups.push([payer]);
    room = (current && payer.members <= room ? room : most) - payer.members;
  }
  return groups;
}
