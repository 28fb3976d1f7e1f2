import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';

const payersRoute = createRoute({
  getParentRoute: () => root,
  path: '/payers',
  beforeLoad: onlyFor('enrollment-officer', 'billing-officer', 'auditor'),
  component: lazyRouteComponent(() => import('./payers-page.js'), 'PayersPage'),
});

export const payersRoutes = [payersRoute] as const;
