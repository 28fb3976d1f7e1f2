import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { CLAIM_READERS, onlyFor } from '../session/only-for.js';
import { withWords } from '../words/words.js';
import { caseSearch } from './case-search.js';
import { listSearch } from './work-list.js';

const claimsRoute = createRoute({
  getParentRoute: () => root,
  path: '/claims',
  validateSearch: listSearch,
  beforeLoad: onlyFor(...CLAIM_READERS),
  component: lazyRouteComponent(
    () => withWords('offices', withWords('backlog', import('./claims-page.js'))),
    'ClaimsPage',
  ),
});

const caseRoute = createRoute({
  getParentRoute: () => root,
  path: '/claims/$claimId',
  validateSearch: caseSearch,
  beforeLoad: onlyFor(...CLAIM_READERS),
  component: lazyRouteComponent(() => import('./case-page.js'), 'CasePage'),
});

export const claimsRoutes = [claimsRoute, caseRoute] as const;
