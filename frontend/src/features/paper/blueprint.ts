import { KINDS, type Kind } from '@/shared/ui/question/question';
import type { BlueprintContent, Scheme, Selector } from './model';

/** Which items a line speaks of, as it is being written. */
export interface SelectorDraft {
  kinds: Kind[];
  topics: string[];
  easiest: string;
  hardest: string;
  tags: string;
}

export interface SectionDraft extends SelectorDraft {
  title: string;
  count: string;
  marks: string;
}

export interface DemandDraft extends SelectorDraft {
  name: string;
  measure: 'ITEMS' | 'MARKS';
  least: string;
  most: string;
}

/** A table of specification as it is being written; numbers as typed. */
export interface BlueprintDraft {
  title: string;
  banks: string[];
  practice: boolean;
  sections: SectionDraft[];
  demands: DemandDraft[];
  excluded: string[];
  enemies: string[][];
  schemes: Partial<Record<Kind, Scheme>>;
  exposure: string;
  shuffleItems: boolean;
  shuffleOptions: boolean;
}

/** The schemes that may mark a kind, the usual one first. Single choices and statements are right or wrong. */
export const SCHEMES_OF: Partial<Record<Kind, readonly Scheme[]>> = {
  MULTIPLE: ['ALL_OR_NOTHING', 'HALF_FOR_SUBSET', 'SHARE_FOR_SUBSET', 'EVEN_MINUS_WRONG'],
  FILL: ['PER_BLANK', 'ALL_OR_NOTHING'],
  CASE: ['PER_PART', 'ALL_OR_NOTHING'],
};

const anything = (): SelectorDraft => ({ kinds: [], topics: [], easiest: '1', hardest: '5', tags: '' });

/** A section of one kind. */
export const emptySection = (title = '', kind?: Kind): SectionDraft => ({ ...anything(), kinds: kind ? [kind] : [], title, count: '10', marks: '2' });

/** A demand on the whole paper. */
export const emptyDemand = (): DemandDraft => ({ ...anything(), name: '', measure: 'ITEMS', least: '1', most: '10' });

/** A new table with one section. */
export const emptyBlueprint = (): BlueprintDraft => ({ title: '', banks: [], practice: false, sections: [emptySection('', 'SINGLE')], demands: [], excluded: [], enemies: [], schemes: {}, exposure: '0', shuffleItems: true, shuffleOptions: true });

const selectorDraft = (from: Selector): SelectorDraft => ({ kinds: from.kinds ?? [], topics: from.topics ?? [], easiest: String(from.easiest), hardest: String(from.hardest), tags: (from.tags ?? []).join('，') });
const selector = (draft: SelectorDraft): Selector => ({ kinds: draft.kinds, topics: draft.topics, easiest: Number(draft.easiest), hardest: Number(draft.hardest), tags: draft.tags.split(/[，,、;；]/).map((tag) => tag.trim()).filter(Boolean) });

/** What is written, made ready to be changed. */
export function draftOf(content: BlueprintContent): BlueprintDraft {
  return {
    title: content.title,
    banks: content.banks ?? [],
    practice: content.practice,
    sections: content.sections.map(({ title, from, count, marks }) => ({ ...selectorDraft(from), title, count: String(count), marks: String(marks) })),
    demands: (content.demands ?? []).map(({ name, which, measure, least, most }) => ({ ...selectorDraft(which), name, measure, least: String(least), most: String(most) })),
    excluded: content.excludedItems ?? [],
    enemies: content.enemies ?? [],
    schemes: Object.fromEntries((content.schemes ?? []).map(({ kind, scheme }) => [kind, scheme])),
    exposure: String(content.exposure),
    shuffleItems: content.shuffleItems,
    shuffleOptions: content.shuffleOptions,
  };
}

/** The table that a draft says, as it is sent. */
export function contentOf(draft: BlueprintDraft): BlueprintContent {
  return {
    title: draft.title.trim(),
    banks: draft.banks,
    practice: draft.practice,
    sections: draft.sections.map((section) => ({ title: section.title.trim(), from: selector(section), count: Number(section.count), marks: Number(section.marks) })),
    demands: draft.demands.map((demand) => ({ name: demand.name.trim(), which: selector(demand), measure: demand.measure, least: Number(demand.least), most: Number(demand.most) })),
    excludedItems: draft.excluded,
    enemies: draft.enemies.filter((group) => group.length > 1),
    schemes: KINDS.flatMap((kind) => { const scheme = draft.schemes[kind]; return scheme && scheme !== SCHEMES_OF[kind]?.[0] ? [{ kind, scheme }] : []; }),
    exposure: Number(draft.exposure),
    shuffleItems: draft.shuffleItems,
    shuffleOptions: draft.shuffleOptions,
  };
}

/** Hundredths of a mark typed with at most two places; nothing where it is no such number. Sums of these are exact. */
export function hundredths(text: string): number | undefined {
  const [, whole, places = ''] = /^(\d{1,5})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(places.padEnd(2, '0'));
}

/** Hundredths as marks: 100, 2.5. */
export const marksOf = (value: number): string => String(Math.round(value) / 100);

const whole = (text: string): number | undefined => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined);

/** How many questions and marks the sections make; what is not yet a number counts as nothing. */
export function sumOf(sections: readonly Pick<SectionDraft, 'count' | 'marks'>[]): { items: number; marks: number } {
  return sections.reduce((sum, section) => ({ items: sum.items + (whole(section.count) ?? 0), marks: sum.marks + (whole(section.count) ?? 0) * (hundredths(section.marks) ?? 0) }), { items: 0, marks: 0 });
}

/** What keeps a table from being checked and saved: at which field, and the key of the words. */
export interface Flaw {
  where: string;
  key: string;
}

/** What the server would refuse, said before it is asked. */
export function flawsOf(draft: BlueprintDraft): Flaw[] {
  const flaws: Flaw[] = [];
  const tell = (where: string, key: string): void => { flaws.push({ where, key }); };
  if (!draft.title.trim()) tell('title', 'empty');
  if (!draft.sections.length) tell('sections', 'noSection');
  draft.sections.forEach((section, index) => {
    const place = `sections[${index}].`;
    const count = whole(section.count);
    if (!section.title.trim()) tell(`${place}title`, 'empty');
    if (count === undefined || count < 1 || count > 500) tell(`${place}count`, 'count');
    if (!hundredths(section.marks)) tell(`${place}marks`, 'marks');
    if (Number(section.easiest) > Number(section.hardest)) tell(`${place}hardest`, 'range');
  });
  draft.demands.forEach((demand, index) => {
    const place = `demands[${index}].`;
    const read = demand.measure === 'ITEMS' ? whole : hundredths;
    const least = read(demand.least);
    const most = read(demand.most);
    if (!demand.name.trim()) tell(`${place}name`, 'empty');
    if (least === undefined) tell(`${place}least`, 'number');
    if (most === undefined) tell(`${place}most`, 'number');
    else if (least !== undefined && least > most) tell(`${place}most`, 'leastMost');
    if (Number(demand.easiest) > Number(demand.hardest)) tell(`${place}hardest`, 'range');
  });
  if (whole(draft.exposure) === undefined) tell('exposure', 'number');
  draft.enemies.forEach((group, index) => { if (group.length === 1) tell(`enemies[${index}]`, 'enemies'); });
  return flaws;
}
