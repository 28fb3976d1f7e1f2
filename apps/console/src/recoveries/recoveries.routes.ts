import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { withWords } from '../words/words.js';
import { recoveriesSearch } from './recoveries-search.js';

const recoveriesRoute = createRoute({
  getParentRoute: () => root,
  path: '/recoveries',
  validateSearch: recoveriesSearch,
  beforeLoad: onlyFor('finance-officer', 'finance-approver', 'auditor'),
  component: lazyRouteComponent(() => withWords('finance', import('./recoveries-page.js')), 'RecoveriesPage'),
});

const recoveryRoute = createRoute({
  getParentRoute: () => root,
  path: '/recoveries/$recoveryId',
  beforeLoad: onlyFor('finance-officer', 'finance-approver', 'auditor'),
  component: lazyRouteComponent(() => withWords('finance', import('./recovery-page.js')), 'RecoveryPage'),
});

export const recoveriesRoutes = [recoveriesRoute, recoveryRoute] as const;
