import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import type { Role } from '../session/session.js';
import { accidentsSearch } from './accidents-search.js';

const READERS: readonly Role[] = [
  ...(['claims-officer', 'claims-verifier', 'medical-adviser'] as const),
  ...(['claims-approver', 'appeal-decider', 'auditor'] as const),
];

const accidentsRoute = createRoute({
  getParentRoute: () => root,
  path: '/accidents',
  validateSearch: accidentsSearch,
  beforeLoad: onlyFor(...READERS),
  component: lazyRouteComponent(() => import('./accidents-page.js'), 'AccidentsPage'),
});

const newAccidentRoute = createRoute({
  getParentRoute: () => root,
  path: '/accidents/new',
  beforeLoad: onlyFor('claims-officer'),
  component: lazyRouteComponent(() => import('./new-accident-page.js'), 'NewAccidentPage'),
});

const accidentRoute = createRoute({
  getParentRoute: () => root,
  path: '/accidents/$accidentId',
  beforeLoad: onlyFor(...READERS),
  component: lazyRouteComponent(() => import('./accident-page.js'), 'AccidentPage'),
});

export const accidentsRoutes = [accidentsRoute, newAccidentRoute, accidentRoute] as const;
