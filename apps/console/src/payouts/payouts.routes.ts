import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { withWords } from '../words/words.js';
import { payoutSearch, payoutsSearch } from './payouts-search.js';

const payoutsRoute = createRoute({
  getParentRoute: () => root,
  path: '/payouts',
  validateSearch: payoutsSearch,
  beforeLoad: onlyFor('finance-officer', 'finance-approver', 'auditor'),
  component: lazyRouteComponent(() => withWords('finance', import('./payouts-page.js')), 'PayoutsPage'),
});

const payoutRoute = createRoute({
  getParentRoute: () => root,
  path: '/payouts/$payoutId',
  validateSearch: payoutSearch,
  beforeLoad: onlyFor('finance-officer', 'finance-approver', 'auditor'),
  component: lazyRouteComponent(() => withWords('finance', import('./payout-page.js')), 'PayoutPage'),
});

export const payoutsRoutes = [payoutsRoute, payoutRoute] as const;
