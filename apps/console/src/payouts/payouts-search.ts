import { type Cursors, cursorsIn } from '../show/cursors.js';
import { oneOfIn, textIn } from '../show/search-params.js';
import { VIEWS, type View } from './lines.js';

export const STATUSES = ['Prepared', 'Approved', 'Cancelled'] as const;
export type PayoutStatus = (typeof STATUSES)[number];

export interface PayoutsSearch extends Cursors {
  readonly status?: PayoutStatus;
}

export const payoutsSearch = (search: Readonly<Record<string, unknown>>): PayoutsSearch => ({
  ...cursorsIn(search),
  ...oneOfIn(search, 'status', STATUSES),
});

export interface PayoutSearch {
  /** Which lines of the list are shown. */
  readonly only?: View;
  readonly page?: string;
}

export const payoutSearch = (search: Readonly<Record<string, unknown>>): PayoutSearch => ({
  ...oneOfIn(search, 'only', VIEWS),
  ...textIn(search, 'page', /^[1-9]\d{0,3}$/),
});
