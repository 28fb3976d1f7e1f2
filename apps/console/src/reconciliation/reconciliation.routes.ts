import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { withWords } from '../words/words.js';
import { reconciliationSearch } from './reconciliation-search.js';

const reconciliationRoute = createRoute({
  getParentRoute: () => root,
  path: '/reconciliation',
  validateSearch: reconciliationSearch,
  beforeLoad: onlyFor('finance-officer', 'finance-approver', 'auditor'),
  component: lazyRouteComponent(
    () => withWords('finance', import('./reconciliation-page.js')),
    'ReconciliationPage',
  ),
});

export const reconciliationRoutes = [reconciliationRoute] as const;
