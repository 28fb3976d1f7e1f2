import type { PaymentCount, PaymentCounts, PaymentState } from './payment-types.js';

/** The desks' own grouping of the states, in the order of the work; what the bank contradicts may be in any state. */
export const TABS = ['ordered', 'inPayout', 'atBank', 'unknown', 'doubted', 'back', 'settled'] as const;
export type Tab = (typeof TABS)[number];

export const STATES_OF: Readonly<Record<Tab, readonly PaymentState[]>> = {
  ordered: ['Ordered'],
  inPayout: ['InPayout'],
  atBank: ['Released', 'Submitting', 'Accepted'],
  unknown: ['Unknown'],
  doubted: [],
  back: ['Rejected', 'Returned', 'Withdrawn'],
  settled: ['Settled'],
};

/** Work that waits comes oldest first; what is over, newest first. */
export const orderOf = (tab: Tab): 'asc' | 'desc' => (tab === 'back' || tab === 'settled' ? 'desc' : 'asc');

export const tabOf = (state: PaymentState): Tab =>
  TABS.find(tab => STATES_OF[tab].includes(state)) ?? 'ordered';

export const countsOf = (tab: Tab, counts: readonly PaymentCount[]): PaymentCount[] =>
  counts.filter(({ state }) => STATES_OF[tab].includes(state));

export const countOf = (tab: Tab, { items, withException }: PaymentCounts): number =>
  tab === 'doubted' ? withException : countsOf(tab, items).reduce((sum, { count }) => sum + count, 0);
