import { rows, type Tx } from '#event-store';
import { meaningOf, type ReportHeader, referenceOf } from '#iso20022';
import { type PaymentId, rupiah } from '#kernel';
import { recordAnswers } from '../bank-answers/record-answers.js';
import type { OfFile } from '../reconcile/reconciling.js';
import { answerOfStatus } from '../reconciliation/answer.rules.js';

const AT_ONCE = 500;
const NO_MARGIN = new Temporal.Duration();

/** Orders of the file that is answered of which the report lists nothing, and on which the bank's last word is not heard. */
const UNLISTED = `
SELECT payment_id AS "paymentId", amount::text FROM payment_in_file JOIN payment USING (payment_id)
WHERE payment_in_file.file_id = $1 AND payment_id > $3 AND state IN ('Submitting', 'Unknown', 'Accepted')
  AND NOT EXISTS (SELECT FROM statement_line listed WHERE listed.file_id = $2 AND listed.payment_id = payment_in_file.payment_id)
ORDER BY payment_id LIMIT $4`;

const LEAST_ID = '00000000-0000-0000-0000-000000000000';

/** A report may say of the whole what holds for each order that it leaves out. */
export async function hearOfTheUnlisted(tx: Tx, header: ReportHeader, file: OfFile): Promise<void> {
  const whole = wholeOf(header);
  const meaning = meaningOf(whole.status ?? '');
  if (meaning === null || meaning === 'mixed' || meaning === 'in-progress' || meaning === 'pending') return;
  let after: string | undefined = LEAST_ID;
  while (after !== undefined) {
    const unlisted: { paymentId: PaymentId; amount: string }[] = await rows(tx, UNLISTED, [
      ...[file.answersFile, file.fileId, after, AT_ONCE],
    ]);
    const answers = unlisted.map(({ paymentId, amount }) => ({
      paymentId,
      answer: answerOfStatus({ paymentId, meaning, amount: null }, rupiah(Number(amount)), {
        bankReference: referenceOf(paymentId),
        day: null,
        reason: whole.reason,
        at: file.at,
      }),
    }));
    await recordAnswers(tx, answers, { heardBy: 'FILE', at: file.at, margin: NO_MARGIN });
    after = unlisted.at(-1)?.paymentId;
  }
}

const CODE = /^[A-Z0-9][A-Z0-9_.-]{0,63}$/;

/** Our files have one group; what is said of it comes before what is said of the file. */
function wholeOf({ parts, status, reasons }: ReportHeader) {
  const [group] = parts;
  const said = group?.status ? group : { status, reasons };
  return { status: said.status, reason: said.reasons.find(code => CODE.test(code)) ?? null };
}
