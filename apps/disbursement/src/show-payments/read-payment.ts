import { z } from 'zod';
import { bilingual, instant, latestContract } from '#contracts';
import { Refused, readStream, rows, type StoredEvent, type Tx } from '#event-store';
import { EXCEPTIONS_OF_PAYMENT } from '../bank-answers/bank-exceptions.sql.js';
import {
  accountNameSchema,
  type Reading,
  readAccountName,
} from '../confirm-account-name/read-account-name.js';
import type { BankAnswer } from '../payment/bank-answer.js';
import { findingSchema, findingView } from './finding-view.js';
import { loadPayments } from './payment.table.js';
import { ANSWER_TEXTS, exceptionText, reasonText } from './payment-texts.table.js';
import { aroundOf, paymentSummary, paymentView } from './read-payments.js';

/** The payment, what happened to it one after the other, and where the bank contradicted itself. */
export async function readPayment(tx: Tx, paymentId: string, asked: Reading) {
  const row = (await loadPayments(tx, [paymentId])).get(paymentId);
  if (!row) throw new Refused({ code: 'PAYMENT_NOT_FOUND', values: { paymentId } });
  const events = await readStream(tx, paymentId);
  const exceptions = await rows<KeptException>(tx, EXCEPTIONS_OF_PAYMENT, [paymentId]);
  return {
    ...paymentView(row, await aroundOf(tx, [row], asked.today)),
    story: events.map(chapter),
    exceptions: exceptions.map(exceptionView),
    finding: findingView(events),
    accountName: await readAccountName(tx, row, asked),
  };
}

const chapterSchema = z.strictObject({
  version: z.int(),
  type: z.string(),
  meaning: bilingual,
  at: instant,
  actor: z.string().nullable(),
  causedBy: z.string().nullable(),
  reasonText: bilingual.nullable().describe('Sebabnya dalam kata-kata · its reason in words'),
  bankReference: z.string().nullable(),
  data: z.unknown(),
});

const exceptionSchema = z.strictObject({
  code: z.string(),
  text: bilingual,
  heardBy: z.string(),
  answer: z.unknown(),
  answerText: bilingual,
  reasonText: bilingual.nullable(),
  seenAt: instant,
  endedAt: instant.nullable().describe('Sejak diputus dua orang · since two people decided it'),
});

/** The payment, what happened to it one after the other, and where the bank contradicted itself. */
export const paymentWithStory = paymentSummary.extend({
  story: z.array(chapterSchema),
  exceptions: z.array(exceptionSchema),
  finding: findingSchema.nullable(),
  accountName: accountNameSchema,
});

const chapter = (event: StoredEvent): z.infer<typeof chapterSchema> => ({
  version: event.version,
  type: event.type,
  meaning: latestContract(event.type).meaning,
  at: event.recordedAt,
  actor: event.metadata.actor,
  causedBy: event.metadata.causationId,
  ...toldByBank(event),
  data: event.data,
});

/** Why, and the bank's own number, of the events that have them. */
function toldByBank({ data }: StoredEvent) {
  const { reason, cause, bankReference } = data as Partial<
    Record<'reason' | 'cause' | 'bankReference', string>
  >;
  const why = reason ?? cause;
  return {
    reasonText: why === undefined ? null : reasonText(why),
    bankReference: bankReference ?? null,
  };
}

interface KeptException {
  readonly code: string;
  readonly heardBy: string;
  readonly answer: { readonly kind: BankAnswer['kind']; readonly reason?: string };
  readonly seenAt: string;
  readonly endedAt: string | null;
}

const exceptionView = (kept: KeptException): z.infer<typeof exceptionSchema> => ({
  ...kept,
  text: exceptionText(kept.code),
  answerText: ANSWER_TEXTS[kept.answer.kind],
  reasonText: kept.answer.reason === undefined ? null : reasonText(kept.answer.reason),
});
