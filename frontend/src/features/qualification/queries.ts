import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, post } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import { itemsOf } from '@/shared/use/list';
import type { QualificationView } from './model';

/** Passes and exemptions of one person. */
export const useQualifications = (person: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['qualifications', computed(() => toValue(person))], queryFn: ({ signal }) => get<QualificationView[] | { items: QualificationView[] }>(`/api/people/${toValue(person)}/qualifications`, undefined, signal).then(itemsOf) });

/** Enters one, approves it as a second person, revokes it. */
export const useEnter = (person: () => string, done: () => void) => useAct((given: Record<string, unknown>) => post<QualificationView>(`/api/people/${person()}/qualifications`, given), done);
export const useApprove = (done: () => void) => useAct((id: string) => post<QualificationView>(`/api/qualifications/${id}/approve`), done);
export const useRevoke = (done: () => void) => useAct((id: string, reason: string) => post<QualificationView>(`/api/qualifications/${id}/revoke`, { reason }), done);
