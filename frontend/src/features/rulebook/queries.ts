import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { get } from '@/shared/api/client';
import { itemsOf } from '@/shared/use/list';
import type { Effective, RuleSet, RuleVersion } from './model';

/** All rule sets. */
export const useRuleSets = () => useQuery({ queryKey: ['rule-sets'], queryFn: ({ signal }) => get<RuleSet[] | { items: RuleSet[] }>('/api/rule-sets', undefined, signal).then(itemsOf) });

/** One version with all it says. */
export const useRuleVersion = (set: MaybeRefOrGetter<string>, version: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['rule-version', computed(() => toValue(set)), computed(() => toValue(version))], queryFn: ({ signal }) => get<RuleVersion>(`/api/rule-sets/${toValue(set)}/versions/${toValue(version)}`, undefined, signal), enabled: computed(() => !!toValue(set) && !!toValue(version)) });

/** What holds for a unit on a day. */
export const useEffective = (unit: MaybeRefOrGetter<string>, on: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['effective', computed(() => toValue(unit)), computed(() => toValue(on))], queryFn: ({ signal }) => get<Effective>('/api/rules/effective', { unit: toValue(unit), on: toValue(on) }, signal), enabled: computed(() => !!toValue(unit)) });
