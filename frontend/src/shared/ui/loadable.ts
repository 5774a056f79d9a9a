import type { Ref } from 'vue';
import { asProblem } from '../api/problem';

/** The part of a query that decides what is shown. */
export interface Asked<T> {
  data: Ref<T | undefined>;
  error: Ref<unknown>;
  isPending: Ref<boolean>;
  isError: Ref<boolean>;
  refetch: () => unknown;
}

/** States every page knows; the router lists them so that the journeys can walk each one. */
export type PageState = 'loading' | 'empty' | 'error' | 'forbidden' | 'missing' | 'offline' | 'stale' | 'ready';

/** Derives the state to show. An answer that could not be renewed is still shown, marked as stale. */
export function stateOf<T>(ask: Asked<T>, empty: boolean): PageState {
  const problem = ask.isError.value ? asProblem(ask.error.value) : undefined;
  if (problem) {
    if (problem.status === 403) return 'forbidden';
    if (problem.status === 404) return 'missing';
    if (ask.data.value !== undefined) return 'stale';
    return problem.status === 0 ? 'offline' : 'error';
  }
  if (ask.data.value === undefined) return 'loading';
  return empty ? 'empty' : 'ready';
}
