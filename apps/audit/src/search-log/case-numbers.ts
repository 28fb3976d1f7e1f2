import { rows, type Tx } from '#event-store';
import type { ReceivedEvent } from '#kafka';

const KEEP = `
INSERT INTO case_number (receipt_number, claim_id, number)
SELECT receipt_number, claim_id, number FROM unnest($1::text[], $2::uuid[], $3::bigint[])
  AS given (receipt_number, claim_id, number)
ON CONFLICT DO NOTHING`;

const RECEIPT = /^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/;

/** Which claim has which receipt number, kept with the log: it stands in the event by which the claim began. */
export async function keepCaseNumbers(
  tx: Tx,
  events: readonly ReceivedEvent[],
  firstNumber: number,
): Promise<void> {
  const numbered = events.flatMap((event, index) => {
    const receiptNumber = receiptNumberIn(event);
    return receiptNumber ? [{ receiptNumber, claimId: event.stream, number: firstNumber + index }] : [];
  });
  if (numbered.length === 0) return;
  await rows(tx, KEEP, [
    numbered.map(({ receiptNumber }) => receiptNumber),
    numbered.map(({ claimId }) => claimId),
    numbered.map(({ number }) => number),
  ]);
}

/** Never throws: bytes that are no claim have no receipt number. */
function receiptNumberIn({ topic, type, value }: ReceivedEvent): string | null {
  if (topic !== 'claims.events' || type !== 'ClaimSubmitted') return null;
  try {
    const { receiptNumber } = JSON.parse(value.toString('utf8')) as { receiptNumber?: unknown };
    return typeof receiptNumber === 'string' && RECEIPT.test(receiptNumber) ? receiptNumber : null;
  } catch {
    return null;
  }
}
