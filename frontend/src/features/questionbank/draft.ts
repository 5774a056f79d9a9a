import type { Citation, Kind } from '@/shared/ui/question/question';
import type { ItemContent, PartContent } from './model';

/** The kinds that a part of a case may have. */
export const PART_KINDS = ['SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'FILL'] as const satisfies readonly Kind[];

/** A question as it is being written. Each blank's accepted answers stand one a line; options carry whether they are right. */
export interface QuestionDraft {
  kind: Kind;
  stem: string;
  options: { text: string; right: boolean }[];
  truth: 'TRUE' | 'FALSE' | '';
  blanks: string[];
  rationale: string;
  citations: Citation[];
}

/** A part of a case as it is being written; its weight as typed. */
export interface PartDraft extends QuestionDraft {
  weight: string;
}

/** An item as it is being written. */
export interface ItemDraft extends QuestionDraft {
  code: string;
  topic: string;
  difficulty: string;
  tags: string;
  parts: PartDraft[];
}

const emptyOptions = (): QuestionDraft['options'] => ['', '', '', ''].map((text) => ({ text, right: false }));
const emptyQuestion = (kind: Kind): QuestionDraft => ({ kind, stem: '', options: emptyOptions(), truth: '', blanks: [], rationale: '', citations: [{ law: '', article: '' }] });

/** A new part. */
export const emptyPart = (): PartDraft => ({ ...emptyQuestion('SINGLE'), citations: [], weight: '1' });

/** A new item. */
export const emptyItem = (kind: Kind = 'SINGLE'): ItemDraft => ({ ...emptyQuestion(kind), code: '', topic: '', difficulty: '2', tags: '', parts: [] });

/** The letter of an option. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

type Written = Pick<PartContent, 'kind' | 'stem' | 'options' | 'answer' | 'blanks' | 'rationale' | 'citations'>;

function questionDraft(content: Written): QuestionDraft {
  const answer = content.answer ?? [];
  const truth = answer[0];
  return {
    kind: content.kind,
    stem: content.stem,
    options: content.options?.length ? content.options.map(({ key, text }) => ({ text, right: answer.includes(key) })) : emptyOptions(),
    truth: content.kind === 'TRUE_FALSE' && (truth === 'TRUE' || truth === 'FALSE') ? truth : '',
    blanks: (content.blanks ?? []).map((answers) => answers.join('\n')),
    rationale: content.rationale ?? '',
    citations: (content.citations ?? []).map((citation) => ({ ...citation })),
  };
}

/** What is written, made ready to be changed. */
export function draftOf(content: ItemContent): ItemDraft {
  return {
    ...questionDraft(content),
    code: content.id ?? '',
    topic: content.topic,
    difficulty: String(content.difficulty),
    tags: (content.tags ?? []).join('，'),
    parts: (content.parts ?? []).map((part) => ({ ...questionDraft(part), weight: String(part.marks ?? 1) })),
  };
}

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);
const list = (text: string): string[] => text.split(/[，,、;；\n]/).map((one) => one.trim()).filter(Boolean);
const cites = (citations: readonly Citation[]): Citation[] => citations.map(({ law, article }) => ({ law: law.trim().replace(/^《(.*)》$/, '$1'), article: article.trim() })).filter(({ law, article }) => law || article);

function written(draft: QuestionDraft): Written {
  const choice = draft.kind === 'SINGLE' || draft.kind === 'MULTIPLE';
  const options = choice ? draft.options.map(({ text }, index) => ({ key: letterOf(index), text: text.trim() })) : null;
  const right = draft.options.flatMap((option, index) => (option.right ? [letterOf(index)] : []));
  return {
    kind: draft.kind,
    stem: draft.stem.trim(),
    options,
    answer: choice ? right : draft.kind === 'TRUE_FALSE' ? (draft.truth ? [draft.truth] : []) : null,
    blanks: draft.kind === 'FILL' ? draft.blanks.map(lines) : null,
    rationale: draft.rationale.trim() || null,
    citations: cites(draft.citations),
  };
}

/** The item that a draft says, as it is sent and as it is previewed. */
export function contentOf(draft: ItemDraft): ItemContent {
  return {
    ...written(draft),
    id: draft.code.trim() || null,
    topic: draft.topic.split('/').map((level) => level.trim()).join('/'),
    difficulty: Number(draft.difficulty),
    tags: list(draft.tags),
    parts: draft.kind === 'CASE' ? draft.parts.map((part, index) => ({ ...written(part), id: String(index + 1), marks: Number(part.weight) })) : null,
  };
}

/** Another kind of the same question: what both kinds share is kept, also what is right as far as the new kind can say it. */
export function withKind<T extends QuestionDraft>(draft: T, kind: Kind): T {
  const first = draft.options.findIndex(({ right }) => right);
  const options = kind === 'SINGLE' ? draft.options.map((option, index) => ({ ...option, right: index === first })) : draft.options;
  const next = { ...draft, kind, options };
  if (kind === 'FILL') return withBlanks(next, next.stem);
  if (kind === 'CASE' && 'parts' in next && Array.isArray(next.parts) && next.parts.length === 0) return { ...next, parts: [emptyPart()] };
  return next;
}

/** Marks an option right or wrong; a single choice has one right option, so the others become wrong. */
export function withRight<T extends QuestionDraft>(draft: T, at: number, right: boolean): T {
  return { ...draft, options: draft.options.map((option, index) => (index === at ? { ...option, right } : draft.kind === 'SINGLE' && right ? { ...option, right: false } : option)) };
}

/** Moves an option by `step`; what is right moves with it. */
export function withOptionMoved<T extends QuestionDraft>(draft: T, at: number, step: number): T {
  const to = at + step;
  const options = [...draft.options];
  const [moved] = options.splice(at, 1);
  if (!moved || to < 0 || to > options.length) return draft;
  options.splice(to, 0, moved);
  return { ...draft, options };
}

/** The stem with as many blanks as it marks; accepted answers already written stay with their number. */
export function withBlanks<T extends QuestionDraft>(draft: T, stem: string): T {
  const most = Math.max(0, ...[...stem.matchAll(/\{\{(\d{1,2})\}\}/g)].map(([, number]) => Number(number)));
  const kept = draft.blanks.filter((answers, index) => index < most || answers.trim());
  return { ...draft, stem, blanks: Array.from({ length: Math.min(20, Math.max(most, kept.length)) }, (_, index) => draft.blanks[index] ?? '') };
}

/** The stem with one more blank at a place in the text. */
export function withBlankAt<T extends QuestionDraft>(draft: T, at: number): T {
  const next = [...draft.stem.matchAll(/\{\{\d{1,2}\}\}/g)].length + 1;
  const numbered = renumbered(`${draft.stem.slice(0, at)}{{${next}}}${draft.stem.slice(at)}`);
  const before = [...draft.stem.slice(0, at).matchAll(/\{\{\d{1,2}\}\}/g)].length;
  const blanks = [...draft.blanks];
  blanks.splice(before, 0, '');
  return { ...draft, stem: numbered, blanks };
}

/** Without one blank, in the stem and among the answers; those after it move up. */
export function withoutBlank<T extends QuestionDraft>(draft: T, at: number): T {
  return { ...draft, stem: renumbered(draft.stem.replace(`{{${at + 1}}}`, '')), blanks: draft.blanks.filter((_, index) => index !== at) };
}

function renumbered(stem: string): string {
  let next = 0;
  return stem.replace(/\{\{\d{1,2}\}\}/g, () => `{{${++next}}}`);
}
