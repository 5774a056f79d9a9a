import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get, post } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import type { Asked, OwnResult, Regrade, RegradeKind, Response, Summary } from './model';

const of = (exam: string): string => `/api/exams/${encodeURIComponent(exam)}`;

/** My results, the latest first. */
export const useMyResults = () => useQuery({ queryKey: ['results', 'mine'], queryFn: ({ signal }) => get<{ items: OwnResult[] }>('/api/results/mine', undefined, signal).then(({ items }) => items) });

/** One of my results, with the paper where the exam shows it. */
export const useMyResult = (attempt: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['result', computed(() => toValue(attempt))], queryFn: ({ signal }) => get<OwnResult>(`/api/attempts/${encodeURIComponent(toValue(attempt))}/result`, undefined, signal) });

/** A sitting in numbers. */
export const useSummary = (exam: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['results', 'summary', computed(() => toValue(exam))], queryFn: ({ signal }) => get<Summary>(`${of(toValue(exam))}/results/summary`, undefined, signal) });

/** Its title, for the head of the page. */
export const useTitle = (exam: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['exam', computed(() => toValue(exam))], queryFn: ({ signal }) => get<{ title: string }>(of(toValue(exam)), undefined, signal) });

/** Questions that may be graded again, and the regrades on record. */
export const useQuestions = (exam: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) =>
  useQuery({ queryKey: ['results', 'questions', computed(() => toValue(exam))], queryFn: ({ signal }) => get<{ items: Asked[] }>(`${of(toValue(exam))}/questions`, undefined, signal).then(({ items }) => items), enabled: computed(() => toValue(enabled)) });
export const useRegrades = (exam: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['results', 'regrades', computed(() => toValue(exam))], queryFn: ({ signal }) => get<{ items: Regrade[] }>(`${of(toValue(exam))}/regrades`, undefined, signal).then(({ items }) => items) });

/** Proposes the release, or releases what another person proposed. */
export const useRelease = (exam: () => string, done: (summary: Summary) => void) => useAct((note: string) => post<Summary>(`${of(exam())}/release`, { note: note || null }), done);

/** What is to be graded again, and how. */
export interface RegradeForm {
  kind: RegradeKind;
  itemId: string;
  itemVersion: number;
  accept: Response | null;
  reason: string;
}
/** Proposes a regrade; does one that another person proposed. */
export const useProposeRegrade = (exam: () => string, done: () => void) =>
  useAct((given: RegradeForm) => post<unknown>(`${of(exam())}/regrades`, given), done);
export const useConfirmRegrade = (exam: () => string, done: () => void) => useAct((regradeId: string) => post<unknown>(`${of(exam())}/regrades/confirm`, { regradeId }), done);
