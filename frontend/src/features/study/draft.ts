import type { Citation, ItemKind, LessonKind } from './model';

/** Where a version of a course stands. */
export const COURSE_STATES = ['DRAFT', 'SUBMITTED', 'REVIEWED', 'PUBLISHED', 'RETIRED'] as const;
export type CourseState = (typeof COURSE_STATES)[number];

/** A version of a course in the author's list. */
export interface DraftCard {
  id: string;
  courseId: string;
  unitId: string | null;
  unitName: string | null;
  title: string;
  subjectKind: string;
  subjectZh: string;
  number: number;
  state: CourseState;
  lessons: number;
  declaredSeconds: number;
  authorName: string;
  reviewerName: string | null;
  changedAt: string;
  mine: boolean;
  learners: number;
}

export interface FileRef {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

/** A kept file. */
export interface KeptFile extends FileRef {
  keptAt: string;
  byName: string;
  url: string;
  downloadUrl: string;
}

/** An item with its key, as the questions library writes it. */
export type Item = Record<string, unknown>;

export interface DraftCheck {
  atSecond: number | null;
  item: Item;
}

/** A lesson as it is written. */
export interface DraftLesson {
  id: string;
  number: number;
  title: string;
  kind: LessonKind;
  declaredSeconds: number;
  markdown: string;
  file: FileRef | null;
  captions: FileRef | null;
  checks: DraftCheck[];
  citations: Citation[];
}

/** A version with everything in it. */
export interface DraftView {
  card: DraftCard;
  summary: string;
  version: number;
  edition: number;
  submittedAt: string | null;
  reviewedAt: string | null;
  remarks: string | null;
  publishedAt: string | null;
  retiredAt: string | null;
  retireReason: string | null;
  lessons: DraftLesson[];
}

/** What differs between two versions; `from` is 0 where there is no earlier one. */
export interface Difference {
  from: number;
  to: number;
  changes: { kind: 'ADDED' | 'REMOVED' | 'CHANGED'; lesson: string | null; field: string; before: string | null; after: string | null }[];
}

/** The kinds of question that are written here; a case is kept as it is. */
export const WRITTEN_KINDS = ['SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'FILL'] as const satisfies readonly ItemKind[];

/** A check as a form; `rest` holds what the form does not show, so that nothing is lost by saving. */
export interface CheckForm {
  kind: ItemKind;
  stem: string;
  options: string[];
  right: string[];
  blanks: string[];
  rationale: string;
  at: string;
  rest: Item;
}

/** A lesson as a form. */
export interface LessonForm {
  title: string;
  kind: LessonKind;
  minutes: string;
  markdown: string;
  file: FileRef | null;
  captions: FileRef | null;
  checks: CheckForm[];
  citations: Citation[];
}

const KEYS = 'ABCDEFGHIJ';
/** The letter of an option by its place. */
export const letter = (index: number): string => KEYS[index] ?? '';
const BETWEEN = /[|｜]/;

/** An empty check. */
export const newCheck = (): CheckForm => ({ kind: 'SINGLE', stem: '', options: ['', '', '', ''], right: [], blanks: [], rationale: '', at: '', rest: {} });

/** An empty lesson. */
export const newLesson = (): LessonForm => ({ title: '', kind: 'TEXT', minutes: '', markdown: '', file: null, captions: null, checks: [], citations: [] });

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The form of a check that exists. */
export function checkForm({ atSecond, item }: DraftCheck): CheckForm {
  const { kind, stem, options, answer, blanks, rationale, ...rest } = item;
  const shown = list(options) as { key: string; text: string }[];
  return {
    kind: (kind as ItemKind | undefined) ?? 'SINGLE', stem: words(stem), options: shown.map(({ text }) => text),
    right: list(answer).map((key) => { const at = shown.findIndex((option) => option.key === key); return at < 0 ? words(key) : letter(at); }),
    blanks: list(blanks).map((accepted) => list(accepted).join(' | ')), rationale: words(rationale), at: atSecond === null ? '' : clockOf(atSecond), rest,
  };
}

/** The form of a lesson that exists. */
export const lessonForm = (lesson: DraftLesson): LessonForm => ({
  title: lesson.title, kind: lesson.kind, minutes: minutesText(lesson.declaredSeconds), markdown: lesson.markdown, file: lesson.file, captions: lesson.captions, checks: lesson.checks.map(checkForm), citations: lesson.citations.map((one) => ({ ...one })),
});

/** Seconds as minutes that somebody would type: 780 → 13, 90 → 1.5. */
export const minutesText = (seconds: number): string => String(Math.round((seconds / 60) * 100) / 100);

/** Minutes as typed, as whole seconds; nothing where it is no length between half a minute and four hours. */
export function secondsOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(plain)) return undefined;
  const seconds = Math.round(Number(plain) * 60);
  return seconds >= 30 && seconds <= 14_400 ? seconds : undefined;
}

const clockOf = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A place in a recording as typed, 3:20 or 3：20, in seconds; null for none, undefined where it is no such place. */
export function placeOf(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').trim();
  if (!plain) return null;
  const match = /^(\d{1,3}):([0-5]\d)$/.exec(plain);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** How many blanks a stem has. */
export const blanksIn = (stem: string): number => new Set(stem.match(/\{\{\d{1,2}\}\}/g) ?? []).size;

/** What is wrong with a check, as keys of words; the server judges in any case. */
export function checkFaults(check: CheckForm): string[] {
  const faults: string[] = [];
  if (check.kind === 'CASE') return faults;
  if (!check.stem.trim()) faults.push('stem');
  const choice = check.kind === 'SINGLE' || check.kind === 'MULTIPLE';
  const filled = check.options.filter((option) => option.trim());
  if (choice && (filled.length < 2 || filled.length < check.options.length)) faults.push('options');
  if (check.kind === 'MULTIPLE' ? check.right.length < 2 : check.kind !== 'FILL' && check.right.length !== 1) faults.push('right');
  if (check.kind === 'FILL' && (blanksIn(check.stem) === 0 || check.blanks.length !== blanksIn(check.stem) || check.blanks.some((blank) => !blank.trim()))) faults.push('blanks');
  if (!check.rationale.trim()) faults.push('rationale');
  if (placeOf(check.at) === undefined) faults.push('at');
  return faults;
}

/** A check as the server takes it. */
export function checkBody(check: CheckForm): DraftCheck {
  const { kind, rest } = check;
  const atSecond = placeOf(check.at) ?? null;
  if (kind === 'CASE') return { atSecond, item: { ...rest, kind, stem: check.stem, ...(check.rationale ? { rationale: check.rationale } : {}) } };
  const item: Item = { ...rest, kind, stem: check.stem.trim(), rationale: check.rationale.trim() };
  if (kind === 'FILL') item['blanks'] = check.blanks.map((blank) => blank.split(BETWEEN).map((one) => one.trim()).filter(Boolean));
  else item['answer'] = [...check.right].sort();
  if (kind === 'SINGLE' || kind === 'MULTIPLE') item['options'] = check.options.map((text, index) => ({ key: letter(index), text: text.trim() }));
  return { atSecond, item };
}

/** What is wrong with a lesson before it is sent: field → key of the words. */
export function lessonFaults(lesson: LessonForm): Partial<Record<'title' | 'minutes' | 'markdown' | 'file' | 'checks' | 'citations', string>> {
  const faults: ReturnType<typeof lessonFaults> = {};
  if (!lesson.title.trim()) faults.title = 'study.need.title';
  if (secondsOf(lesson.minutes) === undefined) faults.minutes = 'study.need.minutes';
  if (lesson.kind === 'TEXT' && !lesson.markdown.trim()) faults.markdown = 'study.need.text';
  if (lesson.kind !== 'TEXT' && !lesson.file) faults.file = 'study.need.file';
  if (lesson.checks.some((check) => checkFaults(check).length > 0)) faults.checks = 'study.need.checks';
  if (lesson.citations.some(({ law, article }) => !law.trim() || !article.trim())) faults.citations = 'study.need.citations';
  return faults;
}

/** A lesson as the server takes it; `version` is the row version of the draft that the author saw. */
export interface LessonBody {
  version: number;
  title: string;
  kind: LessonKind;
  declaredSeconds: number;
  markdown: string;
  fileId: string | null;
  captionsFileId: string | null;
  checks: DraftCheck[];
  citations: Citation[];
}

/** What a form says, as the server takes it. A length that is no length is 0, which the server refuses. */
export const lessonBody = (lesson: LessonForm, version: number): LessonBody => {
  const recording = lesson.kind === 'AUDIO' || lesson.kind === 'VIDEO';
  return {
    version, title: lesson.title.trim(), kind: lesson.kind, declaredSeconds: secondsOf(lesson.minutes) ?? 0, markdown: lesson.markdown, fileId: lesson.kind === 'TEXT' ? null : lesson.file?.id ?? null,
    captionsFileId: recording ? lesson.captions?.id ?? null : null, checks: lesson.checks.map(checkBody), citations: lesson.citations.map(({ law, article }) => ({ law: law.trim(), article: article.trim() })),
  };
};

/** What may be done with a version as it stands. */
export function actsOf(card: Pick<DraftCard, 'state' | 'mine' | 'unitId' | 'lessons'>): { edit: boolean; submit: boolean; review: boolean; publish: boolean; retire: boolean; copy: boolean } {
  const own = card.unitId !== null;
  return {
    edit: own && card.state === 'DRAFT', submit: own && card.state === 'DRAFT' && card.lessons > 0, review: own && card.state === 'SUBMITTED' && !card.mine, publish: own && card.state === 'REVIEWED',
    retire: own && card.state === 'PUBLISHED', copy: own && (card.state === 'PUBLISHED' || card.state === 'RETIRED'),
  };
}

/** The lessons in a new order, one moved by a step; the same where it cannot move. */
export function moved<T>(all: readonly T[], at: number, by: number): T[] {
  const to = at + by;
  const next = [...all];
  const [one] = next.splice(at, 1);
  if (one === undefined || to < 0 || to >= all.length) return [...all];
  next.splice(to, 0, one);
  return next;
}

/** Lines of two texts, each kept, gone or new: enough to see what a version says anew. */
export function lineDiff(before: string, after: string): { kind: 'same' | 'gone' | 'new'; text: string }[] {
  const a = before.split('\n');
  const b = after.split('\n');
  if (a.length * b.length > 1_000_000) return [...a.map((text) => ({ kind: 'gone' as const, text })), ...b.map((text) => ({ kind: 'new' as const, text }))];
  const table: number[][] = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const cell = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) (table[i] as number[])[j] = a[i] === b[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
  const lines: ReturnType<typeof lineDiff> = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { lines.push({ kind: 'same', text: a[i] ?? '' }); i += 1; j += 1; }
    else if (i < a.length && (j >= b.length || cell(i + 1, j) >= cell(i, j + 1))) { lines.push({ kind: 'gone', text: a[i] ?? '' }); i += 1; }
    else { lines.push({ kind: 'new', text: b[j] ?? '' }); j += 1; }
  }
  return lines;
}

/** Only what differs, with a line of context around it; longer sameness becomes a gap. */
export function hunks(lines: readonly { kind: 'same' | 'gone' | 'new'; text: string }[], context = 1): { kind: 'same' | 'gone' | 'new' | 'gap'; text: string }[] {
  const near = (index: number): boolean => lines.slice(Math.max(0, index - context), index + context + 1).some(({ kind }) => kind !== 'same');
  return lines.reduce<ReturnType<typeof hunks>>((shown, line, index) => {
    if (near(index)) shown.push(line);
    else if (shown.at(-1)?.kind !== 'gap') shown.push({ kind: 'gap', text: '' });
    return shown;
  }, []);
}
