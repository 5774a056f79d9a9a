import type { UnitRef } from '@/shared/api/refs';
import type { Kind, Question } from '@/shared/ui/question/question';

export type PaperState = 'DRAFT' | 'SEALED' | 'CONFIRMED' | 'OPENED' | 'WITHDRAWN';

/** A table of specification in a list, as one of its versions. Marks are numbers of at most two places. */
export interface BlueprintLine {
  id: string;
  unit: UnitRef;
  name: string;
  closed: boolean;
  number: number;
  practice: boolean;
  items: number;
  total: number;
  savedAt: string;
  savedBy: string | null;
}

/** Which items a line speaks of; empty lists mean any. */
export interface Selector {
  kinds: Kind[] | null;
  topics: string[] | null;
  easiest: number;
  hardest: number;
  tags: string[] | null;
}

export const SCHEMES = ['ALL_OR_NOTHING', 'HALF_FOR_SUBSET', 'SHARE_FOR_SUBSET', 'EVEN_MINUS_WRONG', 'PER_BLANK', 'PER_PART'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface BlueprintContent {
  title: string;
  banks: string[] | null;
  practice: boolean;
  sections: { title: string; from: Selector; count: number; marks: number }[];
  demands: { name: string; which: Selector; measure: 'ITEMS' | 'MARKS'; least: number; most: number }[] | null;
  excludedItems: string[] | null;
  enemies: string[][] | null;
  schemes: { kind: Kind; scheme: Scheme }[] | null;
  exposure: number;
  shuffleItems: boolean;
  shuffleOptions: boolean;
}

export interface BlueprintDetail {
  blueprint: BlueprintLine;
  content: BlueprintContent;
  versions: BlueprintLine[];
}

/** Whether a table of specification can be met, and in words what cannot. */
export interface BlueprintCheck {
  met: boolean;
  available: number;
  items: number;
  total: number;
  lines: { title: string; wanted: number; available: number }[];
  unmet: { kind: string; subject: string; words: string }[];
}

/** A paper without what it asks. */
export interface Paper {
  id: string;
  unit: UnitRef;
  title: string;
  blueprintId: string;
  blueprintName: string;
  blueprintVersion: number;
  practice: boolean;
  state: PaperState;
  stateZh: string;
  stateEn: string;
  variants: number;
  items: number;
  total: number;
  composedBy: string | null;
  composedAt: string;
  opensAt: string | null;
  sealedBy: string | null;
  sealedAt: string | null;
  confirmedBy: string | null;
  confirmedAt: string | null;
  openedAt: string | null;
  withdrawnAt: string | null;
  withdrawReason: string | null;
}

/** One set of questions of a paper with its keys. */
export interface Preview {
  paper: Paper;
  variant: number;
  title: string;
  sections: { title: string; slots: { number: number; itemId: string; itemVersion: number; kind: Kind; marks: number; optionOrder: string[]; content: Question }[] }[];
}

/** A bank of questions as a blueprint chooses it; `practiceOnly` where its keys are public. */
export interface BankChoice {
  id: string;
  name: string;
  practiceOnly: boolean;
  closed: boolean;
  published: number;
}

/** Something that may be done with a paper next; `why` is the key of the words that say what stands in the way. */
export interface Deed {
  act: 'preview' | 'again' | 'seal' | 'confirm' | 'withdraw';
  why: string | null;
}

/** What this reader may do with a paper, and what stands in the way of the rest. Who may be second the server decides by person. */
export function deedsOf(paper: Pick<Paper, 'state'>, may: (permission: string) => boolean): Deed[] {
  const { state } = paper;
  const deeds: Deed[] = [];
  const add = (permission: string, act: Deed['act'], why: string | null = null): void => { if (may(permission)) deeds.push({ act, why }); };
  const shut = state === 'SEALED' || state === 'CONFIRMED';
  add('paper.compose', 'preview', shut ? 'sealed' : state === 'WITHDRAWN' ? 'withdrawn' : null);
  if (state === 'DRAFT') add('paper.compose', 'again');
  if (state === 'DRAFT') add('paper.compose', 'seal');
  if (state === 'DRAFT' || state === 'SEALED') add('paper.seal', 'confirm', state === 'DRAFT' ? 'notSealed' : null);
  if (state === 'DRAFT' || shut) add('paper.compose', 'withdraw');
  return deeds;
}

/** Where a paper stands among composing, first seal, second seal and opening; 0 once it was withdrawn. */
export const stepOf = (state: PaperState): number => ({ DRAFT: 1, SEALED: 3, CONFIRMED: 4, OPENED: 5, WITHDRAWN: 0 })[state];

/** Shape and colour of a paper's state; its word always stands beside. */
export const toneOf = (state: PaperState): 'met' | 'track' | 'behind' | 'unset' =>
  state === 'OPENED' ? 'met' : state === 'CONFIRMED' ? 'track' : state === 'SEALED' ? 'behind' : 'unset';

/** Papers that still ask for something, those that wait for a second person first, then by the time they open. */
export function waiting(papers: readonly Paper[]): Paper[] {
  const order: Record<PaperState, number> = { SEALED: 0, DRAFT: 1, CONFIRMED: 2, OPENED: 9, WITHDRAWN: 9 };
  return papers.filter(({ state }) => order[state] < 9).sort((a, b) => order[a.state] - order[b.state] || (a.opensAt ?? '').localeCompare(b.opensAt ?? ''));
}
