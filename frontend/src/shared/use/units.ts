import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { get } from '../api/client';
import { itemsOf } from './list';

/** A unit of the tree as lists and choices need it. */
export interface UnitLine {
  id: string;
  parentId: string | null;
  code: string;
  name: string;
  shortName: string | null;
  kind: string;
  closedOn: string | null;
  people: number;
  version: number;
}

/** All units in scope, and the same as choices for a select. */
export function useUnits() {
  const ask = useQuery({ queryKey: ['units'], queryFn: ({ signal }) => get<UnitLine[] | { items: UnitLine[] }>('/api/units', undefined, signal).then(itemsOf), staleTime: 300_000 });
  const choices = computed(() => (ask.data.value ?? []).filter(({ closedOn }) => !closedOn).map(({ id, name }) => ({ value: id, label: name })));
  return { ask, choices };
}
