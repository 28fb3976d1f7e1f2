import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { onlyFor } from '../session/only-for.js';

interface NewClaimSearch {
  /** The person about whom a claim is submitted. */
  readonly person?: string;
  /** The returned claim that is submitted again. */
  readonly resubmit?: string;
  /** The claim whose receipt is shown. */
  readonly receipt?: string;
  /** The report of the accident that is claimed. */
  readonly accident?: string;
}

const NAMES = ['person', 'resubmit', 'receipt', 'accident'] as const;
const ID = /^[0-9a-f-]{36}$/i;

const newClaimRoute = createRoute({
  getParentRoute: () => root,
  path: '/claims/new',
  validateSearch: (search: Record<string, unknown>): NewClaimSearch =>
    Object.fromEntries(
      NAMES.flatMap(name => (ID.test(String(search[name])) ? [[name, String(search[name])]] : [])),
    ),
  beforeLoad: onlyFor('claims-officer'),
  component: lazyRouteComponent(() => import('./new-claim-page.js'), 'NewClaimPage'),
});

export const newClaimRoutes = [newClaimRoute] as const;
