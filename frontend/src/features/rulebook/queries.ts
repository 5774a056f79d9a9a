import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { call, get, post, put, remove } from '@/shared/api/client';
import { useAct } from '@/shared/use/act';
import { itemsOf } from '@/shared/use/list';
import type { Assignment, Effective, RuleKey, RuleSet, RuleVersion } from './model';

/** All rule sets. */
export const useRuleSets = () => useQuery({ queryKey: ['rule-sets'], queryFn: ({ signal }) => get<RuleSet[] | { items: RuleSet[] }>('/api/rule-sets', undefined, signal).then(itemsOf) });

/** One version with all it says. */
export const useRuleVersion = (set: MaybeRefOrGetter<string>, version: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['rule-version', computed(() => toValue(set)), computed(() => toValue(version))], queryFn: ({ signal }) => get<RuleVersion>(`/api/rule-sets/${toValue(set)}/versions/${toValue(version)}`, undefined, signal), enabled: computed(() => !!toValue(set) && !!toValue(version)) });

/** Every setting there is; it changes only with the product. */
export const useRuleKeys = () => useQuery({ queryKey: ['rule-keys'], queryFn: ({ signal }) => get<{ items: RuleKey[] }>('/api/rule-keys', undefined, signal).then(itemsOf), staleTime: Infinity });

/** What holds for a unit on a day. */
export const useEffective = (unit: MaybeRefOrGetter<string>, on: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['effective', computed(() => toValue(unit)), computed(() => toValue(on))], queryFn: ({ signal }) => get<Effective>('/api/rules/effective', { unit: toValue(unit), on: toValue(on) }, signal), enabled: computed(() => !!toValue(unit)) });

/** The rule sets put in force at a unit, above it and below it. */
export const useAssignments = (unit: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['rule-assignments', computed(() => toValue(unit))], queryFn: ({ signal }) => get<{ items: Assignment[] }>('/api/rule-assignments', { unit: toValue(unit) }, signal).then(itemsOf), enabled: computed(() => !!toValue(unit)) });

/** Adds a rule set with an empty draft; begins the next version of one as a copy of its latest. */
export const useAddRuleSet = (done: (set: RuleSet) => void) =>
  useAct((given: { code: string; name: string; issuingLevel: string; region: string; document: string }) => post<RuleSet>('/api/rule-sets', given), done);
export const useDraft = (done: (version: RuleVersion) => void) => useAct((set: string) => post<RuleVersion>(`/api/rule-sets/${set}/versions`), done);

/** Says something in a draft, or takes it out. */
export const useSay = (done: () => void) =>
  useAct((set: string, version: string, key: string, said: { value: unknown; clause: string }) => put<RuleVersion>(`/api/rule-sets/${set}/versions/${version}/values/${key}`, said), done);
export const useUnsay = (done: () => void) => useAct((set: string, version: string, key: string) => remove<RuleVersion>(`/api/rule-sets/${set}/versions/${version}/values/${key}`), done);

/** Puts a draft in force from a day on. */
export const usePublish = (done: (version: RuleVersion) => void) =>
  useAct((set: string, version: string, validFrom: string) => post<RuleVersion>(`/api/rule-sets/${set}/versions/${version}/publish`, { validFrom }), done);

/** Puts a rule set in force for a unit and all below it, or ends that on a day. */
export const useAssign = (done: () => void) =>
  useAct((given: { unitId: string; ruleSetId: string; layer: number; from: string; to: string | null }) => post<Assignment>('/api/rule-assignments', given), done);
export const useEndAssignment = (done: () => void) => useAct((id: string, to: string) => call<Assignment>('DELETE', `/api/rule-assignments/${id}`, { query: { to } }), done);
