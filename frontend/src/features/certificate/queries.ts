import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter, type Ref } from 'vue';
import { get, post } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import { itemsOf } from '@/shared/use/list';
import type { CertificateRow, CertificateView, GateCondition, PublicCertificate } from './model';

/** The public answer about one card; asked anew each time, never from memory. */
export const usePublicCertificate = (id: Readonly<Ref<string>>) =>
  useQuery({ queryKey: ['public-certificate', id], queryFn: ({ signal }) => get<PublicCertificate>(`/api/verify/${encodeURIComponent(id.value)}`, undefined, signal), gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false });

/** My own cards. */
export const useMyCertificates = () =>
  useQuery({ queryKey: ['certificates', 'me'], queryFn: ({ signal }) => get<CertificateView[] | { items: CertificateView[] }>('/api/me/certificates', undefined, signal).then(itemsOf) });

/** One card with its history. */
export const useCertificate = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['certificate', computed(() => toValue(id))], queryFn: ({ signal }) => get<CertificateView>(`/api/certificates/${toValue(id)}`, undefined, signal), enabled: computed(() => !!toValue(id)) });

/** The cards of one person. */
export const usePersonCertificates = (person: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['certificates', 'of', computed(() => toValue(person))], queryFn: ({ signal }) => get<{ items: CertificateRow[] }>('/api/certificates', { person: toValue(person), limit: 20 }, signal).then(itemsOf) });

/** Whether a person may be issued a card, condition by condition. */
export const useGate = (person: MaybeRefOrGetter<string>, kind: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['gate', computed(() => toValue(person)), computed(() => toValue(kind))], queryFn: ({ signal }) => get<{ open: boolean; conditions: GateCondition[] }>('/api/certificates/gate', { person: toValue(person), kind: toValue(kind) }, signal), enabled: computed(() => !!toValue(person)) });

/** Issues a card; records where a card is. */
export const useIssue = (done: (issued: CertificateView) => void) => useAct((given: { personId: string; kind: string; validFrom: string; area: string | null }) => post<CertificateView>('/api/certificates', given), done);
export const useCustody = (id: () => string, done: () => void) => useAct((place: string, note: string | null) => post<CertificateView>(`/api/certificates/${id()}/custody`, { place, note }), done);

/** Replaces a card by another; gives back one that was taken back. */
export const useReplace = (id: () => string, done: (made: CertificateView) => void) => useAct((given: Record<string, string | null>) => post<CertificateView>(`/api/certificates/${id()}/replace`, given), done);
export const useGiveBack = (id: () => string, done: () => void) => useAct((basis: string, decision: string) => post<CertificateView>(`/api/certificates/${id()}/return`, { basis, decision }), done);
