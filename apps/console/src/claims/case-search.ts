import { ACTIONS, type Action } from './actions.js';

/** Which step is open: in the address, so that it is still open after signing in again. */
export interface CaseSearch {
  readonly do?: Action;
}

export function caseSearch(search: Record<string, unknown>): CaseSearch {
  const open = ACTIONS.find(action => action === search['do']);
  return open ? { do: open } : {};
}
