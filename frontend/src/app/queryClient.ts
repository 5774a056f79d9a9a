import { QueryClient } from '@tanstack/vue-query';
import { asProblem } from '@/shared/api/problem';

/** Server state: fresh for half a minute, asked again when the network returns; a refusal is an answer and is not retried. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      retry: (count, thrown) => count < 1 && (asProblem(thrown)?.status ?? 0) >= 502,
      retryDelay: 400,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
