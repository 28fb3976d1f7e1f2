import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';

const simulateRoute = createRoute({
  getParentRoute: () => root,
  path: '/simulasi',
  component: lazyRouteComponent(() => import('./simulate-page.js'), 'SimulatePage'),
});

export const simulateRoutes = [simulateRoute] as const;
