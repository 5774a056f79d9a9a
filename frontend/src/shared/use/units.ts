import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { get } from '../api/client';

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
}

/** All units in scope, and the same as choices for a select. */
export function useUnits() {
  const ask = useQuery({ queryKey: ['units'], queryFn: ({ signal }) => get<UnitLine[]>('/api/units', undefined, signal), staleTime: 300_000 });
  const choices = computed(() => (ask.data.value ?? []).filter(({ closedOn }) => !closedOn).map(({ id, name }) => ({ value: id, label: name })));
  return { ask, choices };
}
