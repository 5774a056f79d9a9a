import { useQueries, useQuery } from '@tanstack/vue-query';
import { computed, onScopeDispose, ref, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { get, post, put } from '@/shared/api/client';
import { asProblem, type Problem } from '@/shared/api/problem';
import { useAct } from '@/shared/use/act';
import { itemsOf } from '@/shared/use/list';
import type { BankChoice, BlueprintCheck, BlueprintContent, BlueprintDetail, Paper, Preview } from './model';

/** The banks that a blueprint may draw from. */
export const useBankChoices = (enabled: MaybeRefOrGetter<boolean> = true) => useQuery({ queryKey: ['banks'], queryFn: ({ signal }) => get<{ items: BankChoice[] }>('/api/banks', undefined, signal).then(itemsOf), enabled: computed(() => toValue(enabled)) });

/** The topics that these banks have published, every level once. */
export function useTopics(banks: MaybeRefOrGetter<readonly string[]>) {
  const asks = useQueries({ queries: computed(() => toValue(banks).map((id) => ({ queryKey: ['bank', id], queryFn: ({ signal }: { signal: AbortSignal }) => get<{ cells: { topic: string }[] }>(`/api/banks/${id}`, undefined, signal), staleTime: 60_000 }))) });
  return computed(() => {
    const all = new Set<string>();
    for (const ask of asks.value) for (const { topic } of ask.data?.cells ?? []) topic.split('/').forEach((_, at, levels) => all.add(levels.slice(0, at + 1).join('/')));
    return [...all].sort((a, b) => a.localeCompare(b, 'zh-CN'));
  });
}

/** A question in short, to name those that a blueprint leaves out or keeps apart. */
export interface ItemName {
  id: string;
  code: string;
  stem: string;
}

/** Questions found by words. */
export const useFoundItems = (words: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['pick-item', computed(() => toValue(words))], queryFn: ({ signal }) => get<{ items: ItemName[] }>('/api/items', { q: toValue(words), state: 'PUBLISHED', limit: 8 }, signal).then(itemsOf), enabled: computed(() => toValue(words).length > 0) });

/** One question by its id. */
export const useItemName = (id: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['item', computed(() => toValue(id))], queryFn: ({ signal }) => get<{ item: ItemName }>(`/api/items/${toValue(id)}`, undefined, signal), staleTime: 300_000 });

/** A blueprint as its latest or another version. */
export const useBlueprint = (id: MaybeRefOrGetter<string>, version: MaybeRefOrGetter<number | undefined> = undefined) =>
  useQuery({ queryKey: ['blueprint', computed(() => toValue(id)), computed(() => toValue(version))], queryFn: ({ signal }) => get<BlueprintDetail>(`/api/blueprints/${toValue(id)}`, { version: toValue(version) }, signal), enabled: computed(() => !!toValue(id)) });

/** Saves a new blueprint, or the next version of one whose latest version was seen. */
export const useKeepBlueprint = (done: (detail: BlueprintDetail) => void) =>
  useAct((given: { unitId: string } | { id: string; basedOn: number; closed: boolean }, name: string, content: BlueprintContent) =>
    ('id' in given ? put<BlueprintDetail>(`/api/blueprints/${given.id}`, { basedOn: given.basedOn, name, closed: given.closed, content }) : post<BlueprintDetail>('/api/blueprints', { unitId: given.unitId, name, content })), done);

/** Asks while one writes whether the published questions can meet the table; the latest question is the one that is answered. */
export function useCheck(content: MaybeRefOrGetter<BlueprintContent | undefined>, variants: MaybeRefOrGetter<number>) {
  const result = ref<BlueprintCheck>();
  const problem = ref<Problem>();
  const busy = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  async function ask(given: BlueprintContent, count: number): Promise<void> {
    const own = ++asked;
    busy.value = true;
    try {
      const answer = await post<BlueprintCheck>('/api/blueprints/check', { content: given, variants: count });
      if (own === asked) { result.value = answer; problem.value = undefined; }
    } catch (thrown) {
      if (own === asked) problem.value = asProblem(thrown);
    } finally {
      if (own === asked) busy.value = false;
    }
  }
  watch(() => JSON.stringify([toValue(content) ?? null, toValue(variants)]), () => {
    clearTimeout(timer);
    const given = toValue(content);
    if (!given) { asked++; busy.value = false; result.value = undefined; problem.value = undefined; return; }
    timer = setTimeout(() => void ask(given, toValue(variants)), 500);
  }, { immediate: true });
  onScopeDispose(() => clearTimeout(timer));
  return { result, problem, busy };
}

/** One paper without what it asks. */
export const usePaper = (id: MaybeRefOrGetter<string>) => useQuery({ queryKey: ['paper', computed(() => toValue(id))], queryFn: ({ signal }) => get<Paper>(`/api/papers/${toValue(id)}`, undefined, signal) });

/** One set of questions with its keys. Asking is on record, so it is asked once and never again by itself. */
export const usePreview = (id: MaybeRefOrGetter<string>, variant: MaybeRefOrGetter<number>) =>
  useQuery({ queryKey: ['paper-preview', computed(() => toValue(id)), computed(() => toValue(variant))], queryFn: ({ signal }) => get<Preview>(`/api/papers/${toValue(id)}/preview`, { variant: toValue(variant) }, signal), staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false });

/** A paper to be: of which table, under which title, in how many sets. */
export interface ComposeForm {
  blueprintId: string;
  title: string | null;
  variants: number;
}
/** What each step of a paper says. */
export interface StepForms {
  compose: Record<never, never>;
  seal: { opensAt: string };
  confirm: Record<never, never>;
  withdraw: { reason: string };
}
/** Makes a paper; takes one a step on. */
export const useCompose = (done: (paper: Paper) => void) => useAct((given: ComposeForm) => post<Paper>('/api/papers', given), done);
export const usePaperStep = (id: () => string, done: (paper: Paper) => void) => useAct(<K extends keyof StepForms>(step: K, body: StepForms[K]) => post<Paper>(`/api/papers/${id()}/${step}`, body), done);
