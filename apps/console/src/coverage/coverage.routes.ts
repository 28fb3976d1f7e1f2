import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { PAYER_KINDS } from '../payers/kinds.js';
import { onlyFor } from '../session/only-for.js';
import { cursorsIn } from '../show/cursors.js';
import { MONTH, oneOfIn, textIn } from '../show/search-params.js';
import { withWords } from '../words/words.js';

const coverageRoute = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  beforeLoad: onlyFor('billing-officer', 'enrollment-officer', 'auditor'),
  validateSearch: (given: Record<string, unknown>) => ({
    ...cursorsIn(given),
    ...textIn(given, 'month', MONTH),
    ...textIn(given, 'region', /^\d{2,10}$/),
    ...oneOfIn(given, 'kind', PAYER_KINDS),
    ...oneOfIn(given, 'sort', ['code', 'coverage', 'members'] as const),
  }),
  component: lazyRouteComponent(() => withWords('funding', import('./coverage-page.js')), 'CoveragePage'),
});

export const coverageRoutes = [coverageRoute] as const;
