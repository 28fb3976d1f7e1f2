import type { ClaimView } from '../claim-types.js';

type Entry = ClaimView['state']['furtherCosts'][number];
export type Bill = ClaimView['state']['costs'][number];

/** One entry of a batch of bills; the batch of the claim itself is the first. */
export interface BillsEntered
  extends Pick<Entry, 'batch' | 'costs' | 'stmbDays' | 'jasaRaharja' | 'invoices' | 'decision'> {
  /** What tells it from other entries of the same batch. */
  readonly key: string;
  readonly enteredBy: string | null;
  readonly enteredAt: string;
  /** Since when another entry of the batch is in force instead. */
  readonly replacedAt: string | null;
  /** Of when the entry is whose place this one takes, or would take. */
  readonly replaces: string | null;
}

const FIRST_BATCH = 1;

export function billsEntered({ state, submittedAt, programme }: ClaimView): BillsEntered[] {
  if (programme !== 'JKK' || state.award === null) return [];
  const own = {
    ...{ batch: FIRST_BATCH, costs: state.costs, stmbDays: state.stmbDays, decision: null },
    ...{ jasaRaharja: state.jasaRaharja, invoices: state.invoices },
    ...{ key: 'own', enteredBy: null, enteredAt: submittedAt },
  };
  const all = [own, ...state.furtherCosts.map(entry => ({ ...entry, key: entry.evidence }))];
  return all.map((entry, at) => ({
    ...entry,
    replacedAt: isCounted(entry) ? (all.slice(at + 1).find(countsFor(entry))?.enteredAt ?? null) : null,
    replaces: isDeclined(entry) ? null : (all.slice(0, at).findLast(countsFor(entry))?.enteredAt ?? null),
  }));
}

type Standing = Pick<BillsEntered, 'batch' | 'enteredBy' | 'decision'>;

/** The claim's own were accepted with the award. */
const isCounted = ({ enteredBy, decision }: Standing): boolean =>
  enteredBy === null || decision?.verified === true;
const isDeclined = ({ decision }: Standing): boolean => decision?.verified === false;
const countsFor =
  ({ batch }: Standing) =>
  (other: Standing): boolean =>
    other.batch === batch && isCounted(other);

/** What each batch counts now, by its number. */
export const billsInForce = (view: ClaimView): BillsEntered[] =>
  billsEntered(view)
    .filter(entry => isCounted(entry) && entry.replacedAt === null)
    .sort((one, other) => one.batch - other.batch);

export const billsWaiting = (view: ClaimView): BillsEntered | undefined =>
  billsEntered(view).find(({ enteredBy, decision }) => enteredBy !== null && decision === null);

/** The days without work that were accepted last. */
export const daysInForce = (view: ClaimView): number =>
  billsEntered(view).findLast(entry => isCounted(entry) && entry.stmbDays !== null)?.stmbDays ?? 0;
