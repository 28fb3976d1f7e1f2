import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { cursorsIn } from '../show/cursors.js';
import { ID, textIn } from '../show/search-params.js';
import { withWords } from '../words/words.js';

const rostersRoute = createRoute({
  getParentRoute: () => root,
  path: '/rosters',
  beforeLoad: onlyFor('enrollment-officer'),
  validateSearch: (given: Record<string, unknown>) => ({
    ...cursorsIn(given),
    ...textIn(given, 'roster', ID),
  }),
  component: lazyRouteComponent(() => withWords('funding', import('./rosters-page.js')), 'RostersPage'),
});

export const rostersRoutes = [rostersRoute] as const;
