import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';
import { cursorsIn } from '../show/cursors.js';
import { oneOfIn, textIn } from '../show/search-params.js';
import { withWords } from '../words/words.js';
import { PAYER_KINDS } from './kinds.js';

const payersRoute = createRoute({
  getParentRoute: () => root,
  path: '/payers',
  beforeLoad: onlyFor('enrollment-officer', 'billing-officer', 'auditor'),
  validateSearch: (given: Record<string, unknown>) => ({
    ...cursorsIn(given),
    ...textIn(given, 'search'),
    ...textIn(given, 'region', /^\d{2,10}$/),
    ...oneOfIn(given, 'kind', PAYER_KINDS),
    ...oneOfIn(given, 'add', ['one', 'file'] as const),
  }),
  component: lazyRouteComponent(() => withWords('funding', import('./payers-page.js')), 'PayersPage'),
});

export const payersRoutes = [payersRoute] as const;
