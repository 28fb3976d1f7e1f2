import { Refused, rows, type Tx } from '#event-store';
import { REGION_ZONE } from '#kernel';
import type { PaymentRow } from '../show-payments/payment.project.js';

/**
 * An account that was confirmed in the place of another after the award; before it, a version of a payee's record with another account
 * than the one before, or of which the one before is gone. When an account was changed is not in the record; when its version came
 * here is.
 */
const CHANGED_SINCE = `
SELECT payment_id AS "paymentId",
  extract(epoch FROM COALESCE(corrected.confirmed_at, newer.arrived_at))::float8 * 1000 AS "changedAt"
FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS paid (payment_id, record_id, version)
JOIN foreign_record newer USING (record_id, version)
LEFT JOIN corrected_account corrected ON corrected.record_id = paid.record_id AND corrected.record_version = paid.version
LEFT JOIN foreign_record before ON before.record_id = paid.record_id AND before.version = paid.version - 1
WHERE paid.version > 1 AND COALESCE(corrected.confirmed_at, newer.arrived_at) > $4::timestamptz
  AND (corrected.record_id IS NOT NULL OR before.record_id IS NULL
    OR before.data->>'accountNumber' <> newer.data->>'accountNumber' OR before.data->>'bankCode' <> newer.data->>'bankCode')`;

interface Changed {
  readonly paymentId: string;
  readonly changedAt: number;
}

/** An account that was changed a moment ago is not paid yet: whoever changed it may not be the payee. Throws `Refused`. */
export async function noAccountChangedLatelyIsPaid(
  tx: Tx,
  payments: readonly PaymentRow[],
  { at, hours }: { readonly at: Temporal.Instant; readonly hours: number },
): Promise<void> {
  const changed = await rows<Changed>(tx, CHANGED_SINCE, [
    payments.map(payment => payment.payment_id),
    payments.map(payment => payment.record_id),
    payments.map(payment => payment.record_version),
    at.subtract({ hours }).toString(),
  ]);
  if (changed.length === 0) return;
  const last = Math.max(...changed.map(({ changedAt }) => changedAt));
  const values = {
    payments: changed.map(({ paymentId }) => paymentId),
    count: changed.length,
    hours,
    retryAt: asRead(Temporal.Instant.fromEpochMilliseconds(Math.ceil(last)).add({ hours })),
  };
  throw new Refused({ code: 'PAYEE_ACCOUNT_CHANGED_LATELY', values });
}

function asRead(instant: Temporal.Instant): string {
  const there = instant.toZonedDateTimeISO(REGION_ZONE);
  const time = there.toPlainTime().round({ smallestUnit: 'minute', roundingMode: 'trunc' });
  return `${there.toPlainDate()} ${time.toString({ smallestUnit: 'minute' })} WITA`;
}
