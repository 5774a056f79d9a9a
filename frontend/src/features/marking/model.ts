import type { PersonRef, UnitRef } from '@/shared/api/refs';

export type HandInKind = 'CANDIDATE' | 'DEADLINE' | 'INVIGILATOR';
export type ItemKind = 'SINGLE' | 'MULTIPLE' | 'TRUE_FALSE' | 'FILL' | 'CASE';
export const REGRADE_KINDS = ['REKEY', 'GIVE', 'VOID'] as const;
export type RegradeKind = (typeof REGRADE_KINDS)[number];

/** An answer as the server sends it. */
export interface Response {
  keys?: readonly string[] | null;
  blanks?: readonly string[] | null;
  parts?: Readonly<Record<string, Response>> | null;
}

export interface Option {
  key: string;
  text: string;
}

/** A question of a paper that may be shown. */
export interface Item {
  kind: ItemKind;
  stem: string;
  options: Option[];
  blanks: number;
  parts: { id: string; kind: ItemKind; stem: string; options: Option[]; blanks: number; marks: number }[];
}

/** A question of one's own paper after release. */
export interface SlotResult {
  slot: number;
  section: string;
  mark: number;
  full: number;
  item: Item;
  response: Response;
  key: Response;
  rationale: string | null;
  citations: string[];
}

/** One's own result; every figure is null until it is released. */
export interface OwnResult {
  attemptId: string;
  examId: string;
  examTitle: string;
  kind: string;
  unit: UnitRef;
  candidateNumber: string;
  attemptNo: number;
  finishedAt: string;
  how: HandInKind;
  released: boolean;
  releasedAt: string | null;
  mark: number | null;
  full: number | null;
  passMark: number | null;
  passed: boolean | null;
  regradeReason: string | null;
  slots: SlotResult[];
}

/** A result for those who run the exam. */
export interface ResultRow {
  attemptId: string;
  person: PersonRef;
  candidateNumber: string;
  attemptNo: number;
  startedAt: string;
  finishedAt: string;
  how: HandInKind;
  mark: number | null;
  full: number | null;
  passMark: number | null;
  passed: boolean | null;
  revision: number;
  counts: boolean;
}

/** The sitting in numbers. */
export interface Summary {
  appointed: number;
  sat: number;
  absent: number;
  graded: number;
  passed: number;
  averageMark: number | null;
  highestMark: number | null;
  lowestMark: number | null;
  releasedAt: string | null;
  releaseProposedBy: string | null;
}

/** A question that may be graded again. */
export interface Asked {
  itemId: string;
  itemVersion: number;
  kind: ItemKind;
  stem: string;
  papers: number;
}

export interface Regrade {
  id: string;
  kind: RegradeKind;
  itemId: string;
  itemVersion: number;
  reason: string;
  proposedBy: string;
  proposedAt: string;
  doneBy: string | null;
  doneAt: string | null;
  changed: number | null;
}

/** A mark as printed: two places at most, none that are nothing. */
export const marks = (value: number | null | undefined): string => (value == null ? '—' : String(Number(value.toFixed(2))));

/** Share of those who passed among those who sat, in whole percent; nothing where nobody sat. */
export const passRate = ({ passed, sat }: Pick<Summary, 'passed' | 'sat'>): string => (sat === 0 ? '—' : `${Math.round((passed / sat) * 100)}%`);

/** How a question came out. */
export const outcomeOf = ({ mark, full }: Pick<SlotResult, 'mark' | 'full'>): 'right' | 'partly' | 'wrong' => (mark >= full ? 'right' : mark > 0 ? 'partly' : 'wrong');

/** A stem with its blanks as lines to fill. */
export const withLines = (stem: string): string => stem.replace(/\{\{\d+\}\}/g, '＿＿＿＿');

/** How many blanks a stem has. */
export const blanksOf = (stem: string): number => new Set(stem.match(/\{\{\d+\}\}/g) ?? []).size;

/** An answer in words; the words for true and false and for nothing come from the language. */
export function inWords(response: Response | null | undefined, words: { right: string; wrong: string; nothing: string }): string {
  if (response?.keys?.length) return response.keys.map((key) => (key === 'TRUE' ? words.right : key === 'FALSE' ? words.wrong : key)).join('、');
  if (response?.blanks?.some((text) => text !== '')) return response.blanks.map((text) => text || '—').join('；');
  return words.nothing;
}

/** Letters as typed (「AB」, 「a、c」), each once and in order; nothing where something else stands there. */
export function lettersOf(text: string): string[] | undefined {
  const bare = text.toUpperCase().replace(/[\s、,，;；]/g, '');
  return /^[A-L]+$/.test(bare) ? [...new Set(bare)].sort() : undefined;
}

/** The answer to be accepted, from the form; nothing while it does not fit the question. */
export function acceptOf(kind: ItemKind, letters: string, blanks: readonly string[]): Response | undefined {
  if (kind === 'TRUE_FALSE') return letters === 'TRUE' || letters === 'FALSE' ? { keys: [letters] } : undefined;
  if (kind === 'FILL') return blanks.length && blanks.some((text) => text.trim()) ? { blanks: blanks.map((text) => text.trim()) } : undefined;
  const keys = lettersOf(letters);
  if (!keys || kind === 'CASE') return undefined;
  return (kind === 'SINGLE') === (keys.length === 1) ? { keys } : undefined;
}
