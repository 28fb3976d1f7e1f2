import { z } from 'zod';
import { bilingual, instant } from '#contracts';
import { rows, type Tx } from '#event-store';
import { maskAccount } from '#kernel';
import { casesInDispute } from '../hold-disputed/disputed-cases.js';
import { type PayeeOfPayment, payeesOf } from '../prepare-payout/payees.js';
import { outdatedPayments } from '../redirect-payments/corrected-accounts.js';
import { utc } from '../show-payouts/nominative-list.js';
import { PAYMENT_STATES, type PaymentRow } from './payment.project.js';
import { OBSTACLE_TEXTS, PAYMENT_STATE_TEXTS, reasonText, WAITS_FOR } from './payment-texts.table.js';

const WANTED = `($3::text[] IS NULL OR state = ANY ($3)) AND ($4::uuid IS NULL OR claim_id = $4)
  AND (NOT $5 OR EXISTS (SELECT FROM bank_exception said WHERE said.payment_id = payment.payment_id AND ended_at IS NULL))`;
const PAGE = {
  asc: `
SELECT to_json(payment) AS row FROM payment
WHERE ordered_position > $1 AND ${WANTED} ORDER BY ordered_position LIMIT $2`,
  desc: `
SELECT to_json(payment) AS row FROM payment
WHERE ($1 = 0 OR ordered_position < $1) AND ${WANTED} ORDER BY ordered_position DESC LIMIT $2`,
} as const;

export interface PaymentsWanted {
  readonly after: string;
  readonly limit: number;
  readonly states: readonly string[] | null;
  readonly claimId: string | null;
  /** Only those of which the bank said what two people have to decide. */
  readonly withException: boolean;
  /** By the time of their orders. */
  readonly order: 'asc' | 'desc';
}

export async function readPayments(
  tx: Tx,
  { after, limit, states, claimId, withException, order }: PaymentsWanted,
  today: Temporal.PlainDate,
) {
  const found = await rows<{ row: PaymentRow }>(tx, PAGE[order], [
    ...[after, limit, states, claimId, withException],
  ]);
  const listed = found.map(({ row }) => row);
  const around = await aroundOf(tx, listed, today);
  const last = found.length === limit ? listed.at(-1)?.ordered_position : undefined;
  return {
    items: listed.map(row => paymentView(row, around)),
    next: last === undefined ? null : String(last),
  };
}

/** What is told of payments and stands not in their own rows. */
interface Around {
  readonly payees: ReadonlyMap<string, PayeeOfPayment>;
  readonly nextAttempts: ReadonlyMap<string, string>;
  readonly disputed: ReadonlySet<string>;
  /** The bank said of them, or of an earlier attempt of what was not sent, what does not fit. */
  readonly excepted: ReadonlySet<string>;
  /** Prepared for an account in whose place another was confirmed. */
  readonly outdated: ReadonlySet<string>;
}

const EXCEPTED = `
SELECT payment_id AS id FROM payment WHERE payment_id = ANY ($1::uuid[]) AND EXISTS (
  SELECT FROM payment said JOIN bank_exception ON bank_exception.payment_id = said.payment_id AND ended_at IS NULL
  WHERE said.share_id = payment.share_id
    AND (said.payment_id = payment.payment_id OR payment.state IN ('Ordered', 'InPayout', 'Released')))`;

const NEXT_ATTEMPTS = `
SELECT ended.payment_id AS ended, next.payment_id AS next FROM payment ended
JOIN payment next ON next.share_id = ended.share_id AND next.attempt > ended.attempt AND next.state <> 'Withdrawn'
WHERE ended.payment_id = ANY ($1::uuid[])`;

export async function aroundOf(
  tx: Tx,
  listed: readonly PaymentRow[],
  today: Temporal.PlainDate,
): Promise<Around> {
  const payees = await payeesOf(tx, listed, today);
  const caseIds = listed.map(({ claim_id }) => claim_id);
  const disputed = await casesInDispute(tx, caseIds);
  const corrected = await outdatedPayments(tx, caseIds, ['InPayout']);
  const outdated = new Set(corrected.map(({ paymentId }) => paymentId));
  const found = await rows<{ id: string }>(tx, EXCEPTED, [listed.map(({ payment_id }) => payment_id)]);
  const excepted = new Set(found.map(({ id }) => id));
  return { payees, disputed, outdated, excepted, nextAttempts: await nextAttemptsOf(tx, listed) };
}

async function nextAttemptsOf(tx: Tx, listed: readonly PaymentRow[]): Promise<Around['nextAttempts']> {
  const ended = listed.filter(({ state }) => state === 'Rejected' || state === 'Returned');
  if (ended.length === 0) return new Map();
  const found = await rows<{ ended: string; next: string }>(tx, NEXT_ATTEMPTS, [
    ended.map(({ payment_id }) => payment_id),
  ]);
  return new Map(found.map(({ ended: id, next }) => [id, next]));
}

export function paymentView(row: PaymentRow, around: Around): z.infer<typeof paymentSummary> {
  const whom = around.payees.get(row.payment_id);
  const nextAttempt = around.nextAttempts.get(row.payment_id) ?? null;
  const waitingFor = obstacleOf(row, around);
  return {
    paymentId: row.payment_id,
    claimId: row.claim_id,
    shareId: row.share_id,
    receiptNumber: row.receipt_number,
    benefit: row.programme,
    attempt: row.attempt,
    amount: row.amount,
    kept: row.kept,
    ...shownPayee(whom),
    state: row.state,
    stateText: PAYMENT_STATE_TEXTS[row.state],
    waitingFor,
    waitingText: waitingFor ? OBSTACLE_TEXTS[waitingFor] : waitAfter(row, nextAttempt),
    nextAttempt,
    payoutId: row.payout_id,
    bankReference: row.bank_reference,
    reason: row.reason,
    reasonText: row.reason === null ? null : reasonText(row.reason),
    settledAt: row.settled_at && utc(row.settled_at),
    returnedAt: row.returned_at && utc(row.returned_at),
    changedAt: utc(row.changed_at),
  };
}

const isNotSent = ({ state }: PaymentRow): boolean =>
  state === 'Ordered' || state === 'InPayout' || state === 'Released';

/** The wait is not a column: it is over in the very moment in which the record is there. */
function obstacleOf(row: PaymentRow, { payees, disputed, outdated, excepted }: Around) {
  if (excepted.has(row.payment_id)) return 'BANK_EXCEPTION';
  if (disputed.has(row.claim_id) && isNotSent(row)) return 'HEIRS_IN_DISPUTE';
  if (outdated.has(row.payment_id)) return 'PAYEE_ACCOUNT_CORRECTED';
  const whom = payees.get(row.payment_id);
  return row.state === 'Ordered' && whom?.found === false ? whom.code : null;
}

const waitAfter = ({ state }: PaymentRow, nextAttempt: string | null) =>
  nextAttempt === null ? WAITS_FOR[state] : null;

function shownPayee(whom: PayeeOfPayment | undefined) {
  if (!whom?.found) return { payeeName: null, guardianName: null, bankCode: null, account: null };
  const { name, guardianName, bankCode, accountNumber } = whom.payee;
  return { payeeName: name, guardianName, bankCode, account: maskAccount(accountNumber) };
}

export const paymentSummary = z.strictObject({
  paymentId: z.uuid(),
  claimId: z.uuid(),
  shareId: z.uuid(),
  receiptNumber: z.string(),
  benefit: z.string().describe('Program: JKK atau JKM · the programme: JKK or JKM'),
  attempt: z.int(),
  amount: z.int().describe('Yang dibayar bank · what the bank pays'),
  kept: z
    .int()
    .describe('Ditahan dari bagiannya untuk utang penerima · kept of the share against a debt of the payee'),
  payeeName: z.string().nullable(),
  guardianName: z
    .string()
    .nullable()
    .describe('Wali yang menerima untuk anak itu · who receives for the child'),
  bankCode: z.string().nullable(),
  account: z.string().nullable().describe('Empat angka terakhir · the last four digits'),
  state: z.enum(PAYMENT_STATES),
  stateText: bilingual,
  waitingFor: z
    .enum([
      ...(['PAYEE_RECORD_NOT_ARRIVED', 'PAYEE_RECORD_DIFFERS', 'PAYEE_CAME_OF_AGE'] as const),
      ...(['HEIRS_IN_DISPUTE', 'PAYEE_ACCOUNT_CORRECTED', 'BANK_EXCEPTION'] as const),
    ])
    .nullable()
    .describe(
      'Yang menghalangi masuk daftar bayar atau dikirim · what keeps it out of a payout or from being sent',
    ),
  waitingText: bilingual
    .nullable()
    .describe('Yang ditunggu; null bila tidak ada lagi · what it waits for; null when nothing is left'),
  nextAttempt: z
    .uuid()
    .nullable()
    .describe('Percobaan sesudah yang ditolak atau dikembalikan · the attempt after one that failed'),
  payoutId: z.uuid().nullable(),
  bankReference: z.string().nullable(),
  reason: z.string().nullable(),
  reasonText: bilingual.nullable(),
  settledAt: instant.nullable(),
  returnedAt: instant.nullable(),
  changedAt: instant.describe('Sejak kapan begini · since when it is so'),
});

export const paymentPage = z.strictObject({ items: z.array(paymentSummary), next: z.string().nullable() });
