import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';

const coverageRoute = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  beforeLoad: onlyFor('billing-officer', 'enrollment-officer', 'auditor'),
  component: lazyRouteComponent(() => import('./coverage-page.js'), 'CoveragePage'),
});

export const coverageRoutes = [coverageRoute] as const;
