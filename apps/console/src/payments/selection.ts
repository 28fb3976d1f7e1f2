import type { Problem } from '../api/client.js';
import type { Payment, PaymentStory } from './payment-types.js';

/** What of a payment is kept while it is chosen: `changedAt` tells its present wait from an earlier one. */
export type Chosen = Pick<Payment, 'paymentId' | 'changedAt'>;
export type Selection = ReadonlyMap<string, Chosen>;

export const NOTHING: Selection = new Map();

/** The service takes no more in one payout. */
export const AT_MOST = 1000;

export const isSelectable = ({ state, waitingFor }: Pick<Payment, 'state' | 'waitingFor'>): boolean =>
  state === 'Ordered' && waitingFor === null;

const chosen = ({ paymentId, changedAt }: Payment): [string, Chosen] => [paymentId, { paymentId, changedAt }];

export function toggled(selection: Selection, payment: Payment): Selection {
  if (selection.has(payment.paymentId)) return without(selection, [payment.paymentId]);
  return isSelectable(payment) ? new Map([...selection, chosen(payment)]) : selection;
}

export function without(selection: Selection, paymentIds: readonly string[]): Selection {
  return new Map([...selection].filter(([paymentId]) => !paymentIds.includes(paymentId)));
}

/** Chooses everything on a page that can be chosen, or nothing of it when it was all chosen. */
export function pageToggled(selection: Selection, page: readonly Payment[]): Selection {
  const selectable = page.filter(isSelectable);
  const all = selectable.every(({ paymentId }) => selection.has(paymentId));
  if (all)
    return without(
      selection,
      selectable.map(({ paymentId }) => paymentId),
    );
  return new Map([...selection, ...selectable.map(chosen)]);
}

/** The selection as the page shows it now: what others took meanwhile is no longer chosen. */
export function asShown(selection: Selection, page: readonly Payment[]): Selection {
  const shown = new Map(page.map(payment => [payment.paymentId, payment]));
  return new Map(
    [...selection].flatMap(([paymentId, kept]): [string, Chosen][] => {
      const now = shown.get(paymentId);
      if (!now) return [[paymentId, kept]];
      return isSelectable(now) ? [chosen(now)] : [];
    }),
  );
}

export interface List {
  readonly paymentIds: string[];
  readonly key: string;
}

/**
 * The list to prepare and its key: the same in two tabs, whatever the order of choosing. A list that was cancelled and
 * is prepared anew has another key, for its payments changed in between.
 */
export async function listOf(selection: Selection): Promise<List> {
  const sorted = [...selection.values()].sort((a, b) => (a.paymentId < b.paymentId ? -1 : 1));
  const text = sorted.map(({ paymentId, changedAt }) => `${paymentId} ${changedAt}`).join('\n');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const hex = [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return { paymentIds: sorted.map(({ paymentId }) => paymentId), key: `prepare-${hex}` };
}

/** The payments that a refusal speaks about. */
export function paymentsNamedBy(problem: Pick<Problem, 'values'> | null): string[] {
  const { paymentId, payments }: Readonly<Record<string, unknown>> = { ...problem?.values };
  const named = Array.isArray(payments) ? payments.map(idIn) : [paymentId];
  return named.filter(id => typeof id === 'string');
}

/** Some refusals name a payment with more about it, some by its id alone. */
const idIn = (named: unknown): unknown => {
  if (typeof named === 'string') return named;
  return typeof named === 'object' && named !== null && 'paymentId' in named ? named.paymentId : null;
};

/** Only what the bank rejected or returned, was not tried again, and about which it did not contradict itself. */
export const mayBeOrderedAnew = ({
  state,
  nextAttempt,
  exceptions,
}: Pick<PaymentStory, 'state' | 'nextAttempt' | 'exceptions'>): boolean =>
  (state === 'Rejected' || state === 'Returned') && nextAttempt === null && exceptions.length === 0;
