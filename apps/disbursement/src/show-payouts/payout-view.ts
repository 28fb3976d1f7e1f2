import { z } from 'zod';
import { bilingual, instant } from '#contracts';
import type { Tx } from '#event-store';
import type { HeldDuty } from '../case-duties/duties.rules.js';
import { heldDuties } from '../case-duties/duty.table.js';
import type { NameMatch } from '../payout/name-match.js';
import { RAIL_TEXTS } from '../rails/rails.table.js';
import { PAYMENT_STATES, type PaymentRow } from '../show-payments/payment.project.js';
import { loadPayments } from '../show-payments/payment.table.js';
import { PAYMENT_STATE_TEXTS, reasonText } from '../show-payments/payment-texts.table.js';
import { nominativeLineSchema, nominativeListSchema, utc } from './nominative-list.js';
import { loadPayout } from './payout.table.js';
import { DUTIES, DUTY_TEXTS, NAME_MATCH_TEXTS, PAYOUT_STATUS_TEXTS } from './payout-texts.table.js';
import { readPayout } from './read-payout.js';

const bankAnswer = z.strictObject({
  state: z.enum(['Accepted', 'Unknown', 'Rejected', 'Settled', 'Returned']),
  reason: z.string().nullable(),
  reasonText: bilingual.nullable(),
  bankReference: z.string().nullable(),
  at: instant,
});

const duty = z.strictObject({ duty: z.enum(DUTIES), text: bilingual, actor: z.string() });

const payoutLine = nominativeLineSchema.extend({
  claimId: z.uuid(),
  nameMatchText: bilingual,
  railText: bilingual.nullable(),
  state: z.enum(PAYMENT_STATES).describe('Keadaan pembayarannya sekarang · of its payment, now'),
  stateText: bilingual,
  bankAnswer: bankAnswer
    .nullable()
    .describe('Yang terakhir dikatakan bank tentang daftar ini · what the bank said last, of this payout'),
  duties: z
    .array(duty)
    .describe(
      'Siapa sudah bertugas pada kasus ini; ia tidak dapat bertugas lain · who may take no other duty',
    ),
});

export const payoutView = nominativeListSchema.extend({
  statusText: bilingual,
  fundsAvailable: z.int().nonnegative().describe('Saat disiapkan · when it was prepared'),
  cancelReasonText: bilingual.nullable(),
  lines: z.array(payoutLine),
});

export type PayoutView = z.infer<typeof payoutView>;

/** The list that an approval binds, with all that one needs to know before deciding, and what became of each line. */
export async function viewPayout(tx: Tx, payoutId: string, today: Temporal.PlainDate): Promise<PayoutView> {
  const [list, payout] = [await readPayout(tx, payoutId, today), await loadPayout(tx, payoutId)];
  const claimIds = new Map(
    payout.lines.map(({ paymentId, claimId }) => [paymentId as string, claimId as string]),
  );
  const payments = await loadPayments(tx, [...claimIds.keys()]);
  const held = await heldDuties(tx, [...claimIds.values()]);
  const lines = list.lines.map(line => {
    const claimId = claimIds.get(line.paymentId) ?? '';
    const payment = payments.get(line.paymentId);
    if (!payment) throw new Error(`Payment ${line.paymentId} is listed and has no row`);
    return {
      ...line,
      claimId,
      nameMatchText: NAME_MATCH_TEXTS[line.nameMatch as NameMatch],
      railText: line.rail && RAIL_TEXTS[line.rail],
      state: payment.state,
      stateText: PAYMENT_STATE_TEXTS[payment.state],
      bankAnswer: payment.payout_id === payoutId ? answerOfBank(payment) : null,
      duties: dutiesOf(held.get(claimId) ?? []),
    };
  });
  const { cancelReason } = list;
  return {
    ...list,
    statusText: PAYOUT_STATUS_TEXTS[list.status],
    fundsAvailable: payout.funds_available,
    cancelReasonText: cancelReason === null ? null : reasonText(cancelReason),
    lines,
  };
}

const dutiesOf = (held: readonly HeldDuty[]): z.infer<typeof duty>[] =>
  held
    .map(({ duty, actor }) => ({ duty, text: DUTY_TEXTS[duty], actor }))
    .toSorted((left, right) => DUTIES.indexOf(left.duty) - DUTIES.indexOf(right.duty));

const ANSWERED: readonly string[] = bankAnswer.shape.state.options;

function answerOfBank({ state, reason, bank_reference, changed_at }: PaymentRow) {
  if (!isAnswered(state)) return null;
  return {
    state,
    reason,
    reasonText: reason === null ? null : reasonText(reason),
    bankReference: bank_reference,
    at: utc(changed_at),
  };
}

const isAnswered = (state: PaymentRow['state']): state is z.infer<typeof bankAnswer>['state'] =>
  ANSWERED.includes(state);
