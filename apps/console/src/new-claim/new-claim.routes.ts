import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';

const newClaimRoute = createRoute({
  getParentRoute: () => root,
  path: '/claims/new',
  beforeLoad: onlyFor('claims-officer'),
  component: lazyRouteComponent(() => import('./new-claim-page.js'), 'NewClaimPage'),
});

export const newClaimRoutes = [newClaimRoute] as const;
