import { z } from 'zod';
import { instant } from '#contracts';
import { Refused, type Tx } from '#event-store';
import { type Actor, regionDate } from '#kernel';
import { compareNames } from '../payout/name-match.js';
import { payeesOf } from '../prepare-payout/payees.js';
import { holderOf } from '../prepare-payout/receiver.js';
import { loadPayments } from '../show-payments/payment.table.js';
import type { NameSource } from './name-sources.table.js';
import { nameMatch } from './read-account-name.js';

const KEEP = `
INSERT INTO account_name (bank_code, account_number, name, source, confirmed_by, confirmed_at)
VALUES ($1, $2, $3, $4, $5, $6)`;

export interface Confirmation {
  readonly paymentId: string;
  readonly name: string;
  readonly source: NameSource;
  readonly actor: Actor;
  readonly at: string;
}

export const confirmedName = z.strictObject({
  paymentId: z.uuid(),
  nameMatch,
  confirmedBy: z.string(),
  confirmedAt: instant,
});

/** Keeps the name that a person has read for the account of a payment; the payout is prepared against it. */
export async function confirmAccountName(tx: Tx, confirmation: Confirmation) {
  const { paymentId, name, source, actor, at } = confirmation;
  const payment = (await loadPayments(tx, [paymentId])).get(paymentId);
  if (!payment) throw new Refused({ code: 'PAYMENT_NOT_FOUND', values: { paymentId } });
  const whom = (await payeesOf(tx, [payment], regionDate(Temporal.Instant.from(at)))).get(paymentId);
  if (!whom?.found)
    throw new Refused({ code: whom?.code ?? 'PAYEE_RECORD_NOT_ARRIVED', values: { paymentId } });
  const { bankCode, accountNumber } = whom.payee;
  await tx.query(KEEP, [bankCode, accountNumber, name, source, actor, at]);
  return {
    paymentId,
    nameMatch: compareNames(holderOf(whom.payee), name),
    confirmedBy: actor,
    confirmedAt: at,
  };
}
