import { computed, ref, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import { get } from '../api/client';

/** A page of a growing list; `next` is where the following page begins, `total` is given only where the server counted. */
export interface Page<T> {
  items: T[];
  next: string | null;
  total?: number | null;
}

/** Filters of a list, empty ones included. */
export type Filters = Record<string, string | number | boolean | undefined>;

/** A list read page by page with a keyset cursor: no page is ever skipped or shown twice, however the list grows. */
export function useList<T>(path: MaybeRefOrGetter<string>, filters: MaybeRefOrGetter<Filters> = {}, limit = 50, enabled: MaybeRefOrGetter<boolean> = true) {
  const trail = ref<string[]>([]);
  const cursor = computed(() => trail.value.at(-1));
  watch(() => JSON.stringify([toValue(path), toValue(filters)]), () => { trail.value = []; });

  const query = useQuery({
    queryKey: ['list', computed(() => toValue(path)), computed(() => toValue(filters)), cursor, limit],
    queryFn: ({ signal }) => get<Page<T>>(toValue(path), { ...toValue(filters), cursor: cursor.value, limit }, signal),
    placeholderData: keepPreviousData,
    enabled: computed(() => toValue(enabled)),
  });
  const items = computed(() => query.data.value?.items ?? []);
  const from = computed(() => trail.value.length * limit + 1);
  return {
    ...query,
    items,
    from,
    total: computed(() => query.data.value?.total ?? undefined),
    hasNext: computed(() => !!query.data.value?.next),
    hasPrevious: computed(() => trail.value.length > 0),
    next: () => { const to = query.data.value?.next; if (to) trail.value = [...trail.value, to]; },
    previous: () => { trail.value = trail.value.slice(0, -1); },
  };
}

/** What {@link useList} returns. */
export type List<T> = ReturnType<typeof useList<T>>;

/** The items of an answer, whether the server sends a bare list or a page. */
export const itemsOf = <T>(answer: readonly T[] | { items: readonly T[] }): T[] => [...('items' in answer ? answer.items : answer)];
