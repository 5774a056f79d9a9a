import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, post } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import type { BehindSummary, StandingView } from './model';

/** My own standing. */
export const useMyStanding = () => useQuery({ queryKey: ['standing', 'me'], queryFn: ({ signal }) => get<StandingView>('/api/me/standing', undefined, signal) });

/** Somebody's standing, today or as of a day. */
export const useStanding = (person: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['standing', computed(() => toValue(person))], queryFn: ({ signal }) => get<StandingView>(`/api/people/${toValue(person)}/standing`, undefined, signal) });

/** How many stand where. */
export const useBehindSummary = (unit: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['behind', 'summary', computed(() => toValue(unit))], queryFn: ({ signal }) => get<BehindSummary>('/api/behind/summary', { unit: toValue(unit) }, signal) });

/** Sends a reminder to each of the people. */
export const useRemind = (done: (sent: number) => void) => useAct((personIds: string[]) => post<{ sent: number }>('/api/behind/remind', { personIds }), ({ sent }) => done(sent));
