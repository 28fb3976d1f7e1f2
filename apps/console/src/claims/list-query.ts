import { KINDS, type Listed, type ListSearch, TABS } from './work-list.js';

/** The filters of the list and of its counts. */
export const filterOf = ({ kind, mine, search, waitsFor, signal, office, narrowing }: Listed) => ({
  ...(kind ? KINDS[kind] : {}),
  ...(mine ? { submittedBy: 'me' } : {}),
  ...(search === undefined ? {} : { search }),
  ...openOf({ waitsFor, signal }),
  ...narrowing,
  ...(office === 'all' ? {} : { office }),
});

const openOf = ({ waitsFor, signal }: Pick<Listed, 'waitsFor' | 'signal'>) => ({
  ...(waitsFor ? { waitsFor } : {}),
  ...(signal ? { signal } : {}),
});

/** The filters as the address says them, to be kept where another tab is chosen. */
export const keptOf = ({ kind, mine, search, waitsFor, signal, office, narrowing }: Listed): ListSearch => ({
  mine,
  ...(kind ? { kind } : {}),
  ...(search === undefined ? {} : { search }),
  ...openOf({ waitsFor, signal }),
  ...narrowing,
  ...(office === 'mine' ? {} : { office }),
});

/** One page of the list. */
export const pageOf = (shown: Listed) => ({
  ...filterOf(shown),
  ...(TABS[shown.tab].length > 0 ? { state: [...TABS[shown.tab]] } : {}),
  ...(shown.after === undefined ? {} : { after: shown.after }),
  sort: shown.sort,
  order: shown.order,
  limit: 50,
});
