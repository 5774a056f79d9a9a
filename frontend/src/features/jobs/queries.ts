import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, post, put } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import { itemsOf } from '@/shared/use/list';
import type { JobView, RunView } from './model';

/** All jobs; asked again every two seconds while one is running. */
export const useJobs = () =>
  useQuery({ queryKey: ['jobs'], queryFn: ({ signal }) => get<JobView[] | { items: JobView[] }>('/api/jobs', undefined, signal).then(itemsOf), refetchInterval: (query) => (query.state.data?.some(({ state }) => state === 'RUNNING') ? 2_000 : 15_000) });

/** The latest runs of one job. */
export const useRuns = (name: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['runs', computed(() => toValue(name))], queryFn: ({ signal }) => get<RunView[] | { items: RunView[] }>(`/api/jobs/${toValue(name)}/runs`, undefined, signal).then(itemsOf), enabled: computed(() => !!toValue(name)), refetchInterval: 5_000 });

/** Runs a job now. */
export const useRunNow = (done: () => void) => useAct((name: string) => post<JobView>(`/api/jobs/${name}/run`), done);

/** Moves the demonstration's clock; the jobs that were due meanwhile run. */
export const useMoveClock = (done: (now: string) => void) => useAct(async (now: string) => (await put<{ now: string }>('/api/demonstration/clock', { now })).now, done);
