import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';

const payoutsRoute = createRoute({
  getParentRoute: () => root,
  path: '/payouts',
  beforeLoad: onlyFor('finance-officer', 'finance-approver', 'auditor'),
  component: lazyRouteComponent(() => import('./payouts-page.js'), 'PayoutsPage'),
});

const payoutRoute = createRoute({
  getParentRoute: () => root,
  path: '/payouts/$payoutId',
  beforeLoad: onlyFor('finance-officer', 'finance-approver', 'auditor'),
  component: lazyRouteComponent(() => import('./payout-page.js'), 'PayoutPage'),
});

export const payoutsRoutes = [payoutsRoute, payoutRoute] as const;
