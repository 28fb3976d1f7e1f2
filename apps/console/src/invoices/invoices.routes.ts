import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { PAYER_KINDS } from '../payers/kinds.js';
import { onlyFor } from '../session/only-for.js';
import { cursorsIn } from '../show/cursors.js';
import { ID, MONTH, oneOfIn, textIn } from '../show/search-params.js';
import { withWords } from '../words/words.js';

const invoicesRoute = createRoute({
  getParentRoute: () => root,
  path: '/invoices',
  beforeLoad: onlyFor('billing-officer', 'auditor'),
  validateSearch: (given: Record<string, unknown>) => ({
    ...cursorsIn(given),
    ...textIn(given, 'month', MONTH),
    ...textIn(given, 'payer', /^[A-Z0-9][A-Z0-9_.-]{0,63}$/),
    ...oneOfIn(given, 'kind', PAYER_KINDS),
    ...oneOfIn(given, 'status', ['open', 'paid'] as const),
    ...textIn(given, 'invoice', ID),
    ...oneOfIn(given, 'do', ['issue', 'receipts'] as const),
  }),
  component: lazyRouteComponent(() => withWords('funding', import('./invoices-page.js')), 'InvoicesPage'),
});

export const invoicesRoutes = [invoicesRoute] as const;
