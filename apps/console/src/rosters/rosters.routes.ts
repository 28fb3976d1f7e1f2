import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';

const rostersRoute = createRoute({
  getParentRoute: () => root,
  path: '/rosters',
  beforeLoad: onlyFor('enrollment-officer'),
  component: lazyRouteComponent(() => import('./rosters-page.js'), 'RostersPage'),
});

export const rostersRoutes = [rostersRoute] as const;
