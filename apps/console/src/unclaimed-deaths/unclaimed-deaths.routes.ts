import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { unclaimedSearch } from './unclaimed-search.js';

const unclaimedDeathsRoute = createRoute({
  getParentRoute: () => root,
  path: '/unclaimed-deaths',
  validateSearch: unclaimedSearch,
  beforeLoad: onlyFor('claims-officer'),
  component: lazyRouteComponent(() => import('./unclaimed-deaths-page.js'), 'UnclaimedDeathsPage'),
});

export const unclaimedDeathsRoutes = [unclaimedDeathsRoute] as const;
