import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';

const invoicesRoute = createRoute({
  getParentRoute: () => root,
  path: '/invoices',
  beforeLoad: onlyFor('billing-officer', 'auditor'),
  component: lazyRouteComponent(() => import('./invoices-page.js'), 'InvoicesPage'),
});

export const invoicesRoutes = [invoicesRoute] as const;
