import type { UnitRef } from '@/shared/api/refs';
import type { Citation, Kind } from '@/shared/ui/question/question';

export const STATES = ['DRAFT', 'REVIEWED', 'PUBLISHED', 'RETIRED'] as const;
export type BankState = (typeof STATES)[number];
export type BankAction = 'EDIT' | 'APPROVE' | 'SEND_BACK' | 'PUBLISH' | 'RETIRE';
export const EXPORTS = ['gift', 'xlsx', 'csv', 'json'] as const;

/** The bank that ships with the product. */
export const SHIPPED = 'administrative-law';

/** A bank; `practiceOnly` where its keys are public, `unit` null for the same. */
export interface Bank {
  id: string;
  unit: UnitRef | null;
  name: string;
  note: string;
  practiceOnly: boolean;
  closed: boolean;
  items: number;
  published: number;
}

/** Published items of one topic, kind and difficulty. */
export interface Cell {
  topic: string;
  kind: Kind;
  kindZh: string;
  kindEn: string;
  difficulty: number;
  published: number;
}

export interface BankDetail {
  bank: Bank;
  cells: Cell[];
}

/** An item in a list; the stem is cut short. */
export interface ItemLine {
  id: string;
  code: string;
  bankId: string;
  bankName: string;
  number: number;
  publishedNumber: number | null;
  state: BankState;
  stateZh: string;
  stateEn: string;
  submitted: boolean;
  kind: Kind;
  kindZh: string;
  kindEn: string;
  topic: string;
  difficulty: number;
  stem: string;
  author: string | null;
  authorId: string | null;
  authoredAt: string;
}

/** What a candidate sees of an item. */
export interface CandidateItem {
  kind: Kind;
  stem: string;
  options: { key: string; text: string }[];
  blanks: number;
  parts: { id: string; weight: number; kind: Kind; stem: string; options: { key: string; text: string }[]; blanks: number }[];
}

export interface VersionLine {
  number: number;
  state: BankState;
  stateZh: string;
  stateEn: string;
  author: string | null;
  authoredAt: string;
  reviewer: string | null;
  reviewedAt: string | null;
  note: string | null;
  publisher: string | null;
  publishedAt: string | null;
  retiredAt: string | null;
  retireReason: string | null;
}

/** An item without its key. `hash` names the version that was seen. */
export interface ItemDetail {
  item: ItemLine;
  hash: string;
  practiceOnly: boolean;
  allowed: BankAction[];
  shown: CandidateItem;
  versions: VersionLine[];
}

/** One part of a case with its key. */
export interface PartContent {
  id: string;
  marks: number | null;
  kind: Kind;
  stem: string;
  options: { key: string; text: string }[] | null;
  answer: string[] | null;
  blanks: string[][] | null;
  rationale: string | null;
  citations: Citation[] | null;
}

/** A whole item with its key. */
export interface ItemContent {
  id: string | null;
  kind: Kind;
  topic: string;
  difficulty: number;
  stem: string;
  options: { key: string; text: string }[] | null;
  answer: string[] | null;
  blanks: string[][] | null;
  rationale: string | null;
  citations: Citation[] | null;
  tags: string[] | null;
  parts: PartContent[] | null;
}

/** An article as the register of law has it; ids and text are null where it has not. */
export interface CitedView {
  law: string;
  article: string;
  statuteId: string | null;
  articleId: string | null;
  text: string | null;
}

export interface WholeItem {
  id: string;
  number: number;
  state: BankState;
  hash: string;
  content: ItemContent;
  citations: CitedView[];
}

export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

export interface Difference {
  from: number;
  to: number;
  changes: FieldChange[];
}

/** Something that may be done with an item next; `why` is the key of the words that say what stands in the way. */
export interface Deed {
  act: 'edit' | 'submit' | 'approve' | 'sendBack' | 'publish' | 'retire';
  why: string | null;
}

/** What this reader may do with an item, and what stands in the way of the rest. Items that ship are never written by hand. */
export function deedsOf(detail: Pick<ItemDetail, 'item' | 'practiceOnly'>, me: string | undefined, may: (permission: string) => boolean): Deed[] {
  const { item, practiceOnly } = detail;
  if (practiceOnly) return [];
  const own = item.authorId !== null && item.authorId === me ? 'own' : null;
  const deeds: Deed[] = [];
  const add = (permission: string, act: Deed['act'], why: string | null = null): void => { if (may(permission)) deeds.push({ act, why }); };
  add('bank.author', 'edit', item.state === 'REVIEWED' ? 'reviewed' : null);
  if (item.state === 'DRAFT' && !item.submitted) add('bank.author', 'submit');
  if (item.state === 'DRAFT' && item.submitted) add('bank.review', 'approve', own);
  if ((item.state === 'DRAFT' && item.submitted) || item.state === 'REVIEWED') add('bank.review', 'sendBack', own);
  if (item.state === 'DRAFT') add('bank.publish', 'publish', item.submitted ? 'waitsReview' : 'notSubmitted');
  if (item.state === 'REVIEWED') add('bank.publish', 'publish');
  if (item.publishedNumber !== null) add('bank.publish', 'retire');
  return deeds;
}

/** Colour and shape of a state; the word always stands beside it. */
export const toneOf = (item: Pick<ItemLine, 'state' | 'submitted'>): 'met' | 'track' | 'unset' =>
  item.state === 'PUBLISHED' ? 'met' : item.state === 'REVIEWED' || (item.state === 'DRAFT' && item.submitted) ? 'track' : 'unset';

/** Where the register shows an article; nothing where it does not have it. */
export const articleLink = (cited: Pick<CitedView, 'articleId'>): string | undefined => (cited.articleId ? `/articles/${cited.articleId}` : undefined);

/** Each topic once, with every level above it, in order. */
export function topicsOf(cells: readonly Pick<Cell, 'topic'>[]): string[] {
  const all = new Set<string>();
  for (const { topic } of cells) topic.split('/').forEach((_, at, levels) => all.add(levels.slice(0, at + 1).join('/')));
  return [...all].sort((a, b) => a.localeCompare(b, 'zh-CN'));
}

/** A bank's published items as rows of topics and columns of kinds, each with the numbers of its difficulties. */
export function gridOf(cells: readonly Cell[]): { topic: string; total: number; kinds: Map<Kind, number>; levels: number[] }[] {
  const rows = new Map<string, { topic: string; total: number; kinds: Map<Kind, number>; levels: number[] }>();
  for (const cell of cells) {
    const row = rows.get(cell.topic) ?? { topic: cell.topic, total: 0, kinds: new Map<Kind, number>(), levels: [0, 0, 0, 0, 0] };
    row.total += cell.published;
    row.kinds.set(cell.kind, (row.kinds.get(cell.kind) ?? 0) + cell.published);
    row.levels[cell.difficulty - 1] = (row.levels[cell.difficulty - 1] ?? 0) + cell.published;
    rows.set(cell.topic, row);
  }
  return [...rows.values()].sort((a, b) => a.topic.localeCompare(b.topic, 'zh-CN'));
}
