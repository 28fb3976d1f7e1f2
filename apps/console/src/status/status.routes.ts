import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';

const statusRoute = createRoute({
  getParentRoute: () => root,
  path: '/status',
  component: lazyRouteComponent(() => import('./status-page.js'), 'StatusPage'),
});

export const statusRoutes = [statusRoute] as const;
