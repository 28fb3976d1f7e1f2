import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';

const peopleRoute = createRoute({
  getParentRoute: () => root,
  path: '/people',
  beforeLoad: onlyFor(
    'claims-officer',
    'claims-verifier',
    'enrollment-officer',
    'billing-officer',
    'auditor',
  ),
  component: lazyRouteComponent(() => import('./people-page.js'), 'PeoplePage'),
});

const personRoute = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId',
  beforeLoad: onlyFor(
    'claims-officer',
    'claims-verifier',
    'claims-approver',
    'enrollment-officer',
    'billing-officer',
    'auditor',
  ),
  component: lazyRouteComponent(() => import('./person-page.js'), 'PersonPage'),
});

export const peopleRoutes = [peopleRoute, personRoute] as const;
