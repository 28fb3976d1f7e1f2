import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { CLAIM_READERS, onlyFor } from '../session/only-for.js';
import { withWords } from '../words/words.js';

const OFFICE = /^(mine|all|none|[A-Z0-9-]{1,20})$/;

const backlogRoute = createRoute({
  getParentRoute: () => root,
  path: '/claims/backlog',
  validateSearch: ({ office }: Record<string, unknown>): { readonly office?: string } =>
    typeof office === 'string' && OFFICE.test(office) ? { office } : {},
  beforeLoad: onlyFor(...CLAIM_READERS),
  component: lazyRouteComponent(
    () => withWords('offices', withWords('backlog', import('./backlog-page.js'))),
    'BacklogPage',
  ),
});

export const backlogRoutes = [backlogRoute] as const;
