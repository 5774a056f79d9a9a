import type { UnitRef } from '@/shared/api/refs';

/** One version of a rule set. */
export interface VersionRef {
  id: string;
  number: number;
  state: 'DRAFT' | 'PUBLISHED';
  validFrom: string;
  validTo: string | null;
}

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

/** What a version says about one setting, with the clause. */
export interface RuleValue {
  key: string;
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

/** Settings under their groups, in the order the server gives. */
export function grouped(values: readonly EffectiveValue[]): { group: string; values: EffectiveValue[] }[] {
  const groups = new Map<string, EffectiveValue[]>();
  values.forEach((value) => groups.set(value.group, [...(groups.get(value.group) ?? []), value]));
  return [...groups].map(([group, members]) => ({ group, values: members }));
}

/** The version in force on a day, if any: published, begun and not ended. */
export const inForce = (versions: readonly VersionRef[], day: string): VersionRef | undefined =>
  versions.find(({ state, validFrom, validTo }) => state === 'PUBLISHED' && validFrom <= day && (!validTo || validTo > day));
