import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter } from '@tanstack/react-router';
import { accidentsRoutes } from '../accidents/accidents.routes.js';
import { auditRoutes } from '../audit/audit.routes.js';
import { backlogRoutes } from '../backlog/backlog.routes.js';
import { claimsRoutes } from '../claims/claims.routes.js';
import { coverageRoutes } from '../coverage/coverage.routes.js';
import { dutiesRoutes } from '../duties/duties.routes.js';
import { guaranteesRoutes } from '../guarantees/guarantees.routes.js';
import { invoicesRoutes } from '../invoices/invoices.routes.js';
import { ledgerRoutes } from '../ledger/ledger.routes.js';
import { lettersRoutes } from '../letters/letters.routes.js';
import { newClaimRoutes } from '../new-claim/new-claim.routes.js';
import { payersRoutes } from '../payers/payers.routes.js';
import { paymentsRoutes } from '../payments/payments.routes.js';
import { payoutsRoutes } from '../payouts/payouts.routes.js';
import { peopleRoutes } from '../people/people.routes.js';
import { reconciliationRoutes } from '../reconciliation/reconciliation.routes.js';
import { recoveriesRoutes } from '../recoveries/recoveries.routes.js';
import { returnsRoutes } from '../returns/returns.routes.js';
import { rostersRoutes } from '../rosters/rosters.routes.js';
import { simulateRoutes } from '../simulate/simulate.routes.js';
import { statusRoutes } from '../status/status.routes.js';
import { unclaimedDeathsRoutes } from '../unclaimed-deaths/unclaimed-deaths.routes.js';
import { NoSuchPage, PageFailed } from './failures.js';
import { FirstPage } from './first-page.js';
import { root } from './root.js';

const SIGN_IN_PROBLEMS = ['SIGN_IN_FAILED', 'SIGN_IN_UNAVAILABLE'] as const;

const first = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: ({ problem }: Record<string, unknown>): { problem?: (typeof SIGN_IN_PROBLEMS)[number] } => {
    const known = SIGN_IN_PROBLEMS.find(one => one === problem);
    return known ? { problem: known } : {};
  },
  component: FirstPage,
});

/** Each feature names its own routes; here they are put together. */
const routes = root.addChildren([
  first,
  ...backlogRoutes,
  ...claimsRoutes,
  ...accidentsRoutes,
  ...guaranteesRoutes,
  ...returnsRoutes,
  ...newClaimRoutes,
  ...peopleRoutes,
  ...unclaimedDeathsRoutes,
  ...rostersRoutes,
  ...payersRoutes,
  ...invoicesRoutes,
  ...coverageRoutes,
  ...paymentsRoutes,
  ...payoutsRoutes,
  ...reconciliationRoutes,
  ...recoveriesRoutes,
  ...ledgerRoutes,
  ...auditRoutes,
  ...dutiesRoutes,
  ...statusRoutes,
  ...lettersRoutes,
  ...simulateRoutes,
]);

export const makeRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: routes,
    context: { queries },
    defaultPreload: 'intent',
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: NoSuchPage,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
