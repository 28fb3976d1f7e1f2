import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root.js';
import { letterSearch } from './letter-search.js';

/** The address that stands on every letter. */
const letterRoute = createRoute({
  getParentRoute: () => root,
  path: '/surat',
  validateSearch: letterSearch,
  component: lazyRouteComponent(() => import('./letter-page.js'), 'LetterPage'),
});

export const lettersRoutes = [letterRoute] as const;
