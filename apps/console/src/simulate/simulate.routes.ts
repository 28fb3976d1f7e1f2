import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { withWords } from '../words/words.js';

const simulateRoute = createRoute({
  getParentRoute: () => root,
  path: '/simulasi',
  component: lazyRouteComponent(() => withWords('care', import('./simulate-page.js')), 'SimulatePage'),
});

export const simulateRoutes = [simulateRoute] as const;
