import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ACCIDENT_READERS as READERS } from '../accidents/accident-readers.js';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { cursorsIn } from '../show/cursors.js';
import { withWords } from '../words/words.js';

const guaranteesRoute = createRoute({
  getParentRoute: () => root,
  path: '/guarantees',
  validateSearch: cursorsIn,
  beforeLoad: onlyFor(...READERS),
  component: lazyRouteComponent(
    () => withWords('accidents', import('./guarantees-page.js')),
    'GuaranteesPage',
  ),
});

export const guaranteesRoutes = [guaranteesRoute] as const;
