import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { Shell } from './shell.js';

/** Every page hangs below it; features make their routes with it as their parent. */
export const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({ component: Shell });
