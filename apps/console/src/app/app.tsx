import { MantineProvider } from '@mantine/core';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { problemIn } from '../api/client.js';
import { whoIsHere } from '../session/session.js';
import { makeRouter } from './router.js';
import { theme } from './theme.js';

const NOBODY = ['TOKEN_MISSING', 'TOKEN_EXPIRED', 'TOKEN_INVALID'];

/** A session that has ended is noticed wherever it is noticed first; what stands on the page stays. */
function noticeSignedOut(error: unknown): void {
  if (NOBODY.includes(problemIn(error)?.code ?? '')) queries.setQueryData(whoIsHere.queryKey, null);
}

const worthRetrying = (failures: number, error: unknown): boolean => {
  const problem = problemIn(error);
  return failures < 2 && (problem === null || problem.status >= 500);
};

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: { queries: { retry: worthRetrying, staleTime: 5_000, networkMode: 'always' } },
});
const router = makeRouter(queries);

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

export function App() {
  return (
    <MantineProvider theme={theme} getStyleNonce={() => nonce} forceColorScheme="light">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
