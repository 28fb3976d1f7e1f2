import { type Reason, WAITING_REASONS } from './reasons.js';

/** Which of the claims of a tab: those of one figure of the backlog, or those that wait for one reason. */
export interface Narrowing {
  readonly reason?: Reason;
  /** The first day of submission, and the day after the last one. */
  readonly submittedFrom?: string;
  readonly submittedBefore?: string;
  readonly dueBefore?: string;
  readonly clock?: 'standing';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;

/** Reads them from an address; what is not understood is left out. */
export function narrowingOf(search: Readonly<Record<string, unknown>>): Narrowing {
  const reason = WAITING_REASONS.find(one => one === search['reason']);
  const read = {
    ...(reason ? { reason } : {}),
    submittedFrom: dayOf(search['submittedFrom']),
    submittedBefore: dayOf(search['submittedBefore']),
    dueBefore: dayOf(search['dueBefore']),
    clock: search['clock'] === 'standing' ? 'standing' : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

export const isNarrowed = (narrowing: Narrowing): boolean => Object.keys(narrowing).length > 0;
