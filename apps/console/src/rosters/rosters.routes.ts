import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { ID, placeIn, textIn } from '../show/search-params.js';

const rostersRoute = createRoute({
  getParentRoute: () => root,
  path: '/rosters',
  beforeLoad: onlyFor('enrollment-officer'),
  validateSearch: (given: Record<string, unknown>) => ({ ...placeIn(given), ...textIn(given, 'roster', ID) }),
  component: lazyRouteComponent(() => import('./rosters-page.js'), 'RostersPage'),
});

export const rostersRoutes = [rostersRoute] as const;
