import { type Cursors, cursorsIn } from '../show/cursors.js';
import { isTab, type Tab } from './tabs.js';

export interface PaymentsSearch extends Cursors {
  readonly tab?: Tab;
  /** The payment whose story is open. */
  readonly payment?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function paymentsSearch(search: Readonly<Record<string, unknown>>): PaymentsSearch {
  const { tab, payment } = search;
  return {
    ...cursorsIn(search),
    ...(isTab(tab) ? { tab } : {}),
    ...(typeof payment === 'string' && UUID.test(payment) ? { payment } : {}),
  };
}
