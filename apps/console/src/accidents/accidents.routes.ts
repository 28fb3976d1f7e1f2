import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { withWords } from '../words/words.js';
import { ACCIDENT_READERS as READERS } from './accident-readers.js';
import { accidentsSearch } from './accidents-search.js';

const accidentsRoute = createRoute({
  getParentRoute: () => root,
  path: '/accidents',
  validateSearch: accidentsSearch,
  beforeLoad: onlyFor(...READERS),
  component: lazyRouteComponent(() => withWords('accidents', import('./accidents-page.js')), 'AccidentsPage'),
});

const newAccidentRoute = createRoute({
  getParentRoute: () => root,
  path: '/accidents/new',
  beforeLoad: onlyFor('claims-officer'),
  component: lazyRouteComponent(
    () => withWords('accidents', import('./new-accident-page.js')),
    'NewAccidentPage',
  ),
});

const accidentRoute = createRoute({
  getParentRoute: () => root,
  path: '/accidents/$accidentId',
  beforeLoad: onlyFor(...READERS),
  component: lazyRouteComponent(() => withWords('accidents', import('./accident-page.js')), 'AccidentPage'),
});

export const accidentsRoutes = [accidentsRoute, newAccidentRoute, accidentRoute] as const;
