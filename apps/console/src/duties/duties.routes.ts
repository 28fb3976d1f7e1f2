import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { withWords } from '../words/words.js';
import { readDutiesSearch } from './duties-search.js';

const dutiesRoute = createRoute({
  getParentRoute: () => root,
  path: '/duties',
  beforeLoad: onlyFor('auditor'),
  validateSearch: readDutiesSearch,
  component: lazyRouteComponent(() => withWords('audit', import('./duties-page.js')), 'DutiesPage'),
});

export const dutiesRoutes = [dutiesRoute] as const;
