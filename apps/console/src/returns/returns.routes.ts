import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import type { Role } from '../session/session.js';
import { withWords } from '../words/words.js';
import { returnsSearch } from './returns-search.js';

const READERS: readonly Role[] = [
  ...(['claims-officer', 'claims-verifier', 'medical-adviser', 'claims-approver'] as const),
  ...(['appeal-decider', 'finance-officer', 'finance-approver', 'auditor'] as const),
];

const returnsRoute = createRoute({
  getParentRoute: () => root,
  path: '/return-to-work',
  validateSearch: returnsSearch,
  beforeLoad: onlyFor(...READERS),
  component: lazyRouteComponent(() => withWords('care', import('./returns-page.js')), 'ReturnsPage'),
});

export const returnsRoutes = [returnsRoute] as const;
