import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { withWords } from '../words/words.js';
import { paymentsSearch } from './payments-search.js';

const paymentsRoute = createRoute({
  getParentRoute: () => root,
  path: '/payments',
  validateSearch: paymentsSearch,
  beforeLoad: onlyFor('finance-officer', 'finance-approver', 'auditor'),
  component: lazyRouteComponent(() => withWords('finance', import('./payments-page.js')), 'PaymentsPage'),
});

export const paymentsRoutes = [paymentsRoute] as const;
