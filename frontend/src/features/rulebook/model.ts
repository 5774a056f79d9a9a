import type { UnitRef } from '@/shared/api/refs';
import type { Shape } from './shape';

/** One version of a rule set. */
export interface VersionRef {
  id: string;
  number: number;
  state: 'DRAFT' | 'PUBLISHED';
  validFrom: string;
  validTo: string | null;
}

export const LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'UNIT'] as const;

/** A rule set with its versions. */
export interface RuleSet {
  id: string;
  code: string;
  name: string;
  issuingLevel: string;
  region: string;
  document: string;
  demonstration: boolean;
  shipped: boolean;
  versions: VersionRef[];
}

/** A setting that there is, the form of its values, and whether the product acts on it. */
export interface RuleKey {
  key: string;
  group: string;
  labelZh: string;
  labelEn: string;
  shape: Shape;
  use: 'ACTS' | 'ON_RECORD';
}

/** What a version says about one setting, with the clause. */
export interface RuleValue {
  key: string;
  group: string;
  labelZh: string;
  labelEn: string;
  value: unknown;
  shown: string | null;
  clause: string;
}

/** A version with everything it says. */
export interface RuleVersion extends VersionRef {
  values: RuleValue[];
}

/** A setting as it holds for a unit on a day, and where it comes from; `set` false means that nobody set it. */
export interface EffectiveValue {
  key: string;
  labelZh: string;
  labelEn: string;
  group: string;
  groupZh?: string | null;
  groupEn?: string | null;
  use: 'ACTS' | 'ON_RECORD';
  set: boolean;
  value: unknown;
  shown: string | null;
  clause: string | null;
  ruleSet: { id: string; name: string } | null;
  version: number | string | null;
  assignedTo: UnitRef | null;
}

/** All settings of a unit on a day. */
export interface Effective {
  unit: UnitRef;
  on: string;
  values: EffectiveValue[];
}

/** A rule set put in force for a unit and all below it; the day of its end is the first on which it no longer holds. */
export interface Assignment {
  id: string;
  unit: UnitRef;
  ruleSet: { id: string; name: string };
  layer: number;
  from: string;
  to: string | null;
}

/** Settings under their groups, in the order the server gives. */
export function grouped<T extends { group: string }>(values: readonly T[]): { group: string; values: T[] }[] {
  const groups = new Map<string, T[]>();
  values.forEach((value) => groups.set(value.group, [...(groups.get(value.group) ?? []), value]));
  return [...groups].map(([group, members]) => ({ group, values: members }));
}

/** The version in force on a day, if any: published, begun and not ended. */
export const inForce = (versions: readonly VersionRef[], day: string): VersionRef | undefined =>
  versions.find(({ state, validFrom, validTo }) => state === 'PUBLISHED' && validFrom <= day && (!validTo || validTo > day));

/** The draft of a rule set; there is at most one. */
export const draftOf = (versions: readonly VersionRef[]): VersionRef | undefined => versions.find(({ state }) => state === 'DRAFT');

/** The version that was published last before another: the one it is compared with. */
export const publishedBefore = (versions: readonly VersionRef[], version: Pick<VersionRef, 'id' | 'number'>): VersionRef | undefined =>
  versions.filter(({ state, number }) => state === 'PUBLISHED' && number < version.number).sort((a, b) => b.number - a.number)[0];

/** What two versions say differently about a setting; one side is missing where only the other says anything. */
export interface Difference {
  key: string;
  labelZh: string;
  labelEn: string;
  before: RuleValue | undefined;
  after: RuleValue | undefined;
}

const says = (value: RuleValue | undefined): string => JSON.stringify([value?.value ?? null, value?.clause ?? null]);

/** Settings in which two versions differ, by value or by clause, in the order of the later one. */
export function differences(before: readonly RuleValue[], after: readonly RuleValue[]): Difference[] {
  const old = new Map(before.map((value) => [value.key, value]));
  const now = new Set(after.map(({ key }) => key));
  return [...after, ...before.filter(({ key }) => !now.has(key))]
    .map(({ key, labelZh, labelEn }) => ({ key, labelZh, labelEn, before: old.get(key), after: after.find((value) => value.key === key) }))
    .filter(({ before: was, after: is }) => says(was) !== says(is));
}

/** Whether an assignment holds on a day, will hold, or is over. */
export function phaseOf(assignment: Pick<Assignment, 'from' | 'to'>, day: string): 'coming' | 'now' | 'over' {
  if (assignment.to && assignment.to <= day) return 'over';
  return assignment.from > day ? 'coming' : 'now';
}

/** What is wrong with the code of a new rule set, if anything. */
export const isCode = (text: string): boolean => /^[a-z0-9][a-z0-9-]{1,58}$/.test(text);
