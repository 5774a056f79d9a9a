import { ref } from 'vue';
import { useQueryClient } from '@tanstack/vue-query';
import { asProblem, type Problem } from '../api/problem';

/**
 * An act of the user: busy while it runs, its refusal kept in words, everything on screen renewed when it succeeded.
 * A second press while the first is under way does nothing.
 */
export function useAct<A extends unknown[], R>(perform: (...given: A) => Promise<R>, done?: (result: R) => void) {
  const client = useQueryClient();
  const busy = ref(false);
  const problem = ref<Problem>();
  async function run(...given: A): Promise<R | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    problem.value = undefined;
    try {
      const result = await perform(...given);
      void client.invalidateQueries();
      done?.(result);
      return result;
    } catch (thrown) {
      problem.value = asProblem(thrown);
      return undefined;
    } finally {
      busy.value = false;
    }
  }
  return { busy, problem, run, forget: () => { problem.value = undefined; } };
}
