import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { withWords } from '../words/words.js';
import { ledgerSearch } from './ledger-search.js';

const ledgerRoute = createRoute({
  getParentRoute: () => root,
  path: '/ledger',
  validateSearch: ledgerSearch,
  beforeLoad: onlyFor('finance-officer', 'finance-approver', 'auditor'),
  component: lazyRouteComponent(() => withWords('finance', import('./ledger-page.js')), 'LedgerPage'),
});

export const ledgerRoutes = [ledgerRoute] as const;
