import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, post } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import { needsUntil, type CaseView, type Choice, type FlagRow, type OwnClearance } from './model';

/** One dossier. */
export const useCase = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['case', computed(() => toValue(id))], queryFn: ({ signal }) => get<CaseView>(`/api/cases/${toValue(id)}`, undefined, signal), enabled: computed(() => !!toValue(id)) });

/** What clearance says about me. */
export const useOwnClearance = () => useQuery({ queryKey: ['clearance', 'me'], queryFn: ({ signal }) => get<OwnClearance>('/api/me/clearance', undefined, signal) });

/** Signs a decision, first or second as the case stands; refused when the case changed meanwhile. */
export const useSign = (done: (signed: CaseView) => void) =>
  useAct((view: Pick<CaseView, 'item' | 'version'>, choice: Choice) => post<CaseView>(`/api/cases/${view.item.id}/sign`, { verdict: choice.verdict, until: (needsUntil(choice.verdict) && choice.until) || null, years: choice.years || null, reason: choice.reason.trim(), version: view.version }), done);

/** Sends a case back to whoever signed first. */
export const useReturn = (done: () => void) => useAct((id: string, reason: string) => post<CaseView>(`/api/cases/${id}/return`, { reason }), done);

/** Enters that a letter was served outside the inbox, with its proof. */
export const useServe = (done: () => void) => useAct((id: string, way: string, note: string) => post<unknown>(`/api/letters/${id}/service`, { way, note }), done);

/** Withdraws a flag with a reason. */
export const useWithdrawFlag = (done: () => void) => useAct((id: string, reason: string) => post<FlagRow>(`/api/flags/${id}/withdraw`, { reason }), done);
