import { type Cursors, cursorsIn } from '../show/cursors.js';
import { ID, oneOfIn, textIn } from '../show/search-params.js';
import { TABS, type Tab } from './tabs.js';

export interface PaymentsSearch extends Cursors {
  readonly tab?: Tab;
  /** The payment whose story is open. */
  readonly payment?: string;
}

export const paymentsSearch = (search: Readonly<Record<string, unknown>>): PaymentsSearch => ({
  ...cursorsIn(search),
  ...oneOfIn(search, 'tab', TABS),
  ...textIn(search, 'payment', ID),
});
