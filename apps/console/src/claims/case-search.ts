import { ACTIONS, type Action } from './action-names.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Which step is open: in the address, so that it is still open after signing in again. */
export interface CaseSearch {
  readonly do?: Action;
  /** Which payee it is about: the id of the claim's, of nobody's papers. */
  readonly of?: string;
}

export function caseSearch(search: Record<string, unknown>): CaseSearch {
  const open = ACTIONS.find(action => action === search['do']);
  const { of } = search;
  if (!open) return {};
  return typeof of === 'string' && ID.test(of) ? { do: open, of } : { do: open };
}
