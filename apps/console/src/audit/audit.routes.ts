import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { withWords } from '../words/words.js';
import { readHistorySearch, readLogSearch } from './search/addresses.js';

const auditRoute = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  beforeLoad: onlyFor('auditor'),
  validateSearch: readLogSearch,
  component: lazyRouteComponent(() => withWords('audit', import('./audit-page.js')), 'AuditPage'),
});

const caseHistoryRoute = createRoute({
  getParentRoute: () => root,
  path: '/audit/cases/$claimId',
  beforeLoad: onlyFor('auditor', 'claims-verifier', 'claims-approver'),
  validateSearch: readHistorySearch,
  component: lazyRouteComponent(
    () => withWords('audit', import('./case-history-page.js')),
    'CaseHistoryPage',
  ),
});

export const auditRoutes = [auditRoute, caseHistoryRoute] as const;
