import type { PersonRef, UnitRef } from '@/shared/api/refs';
import { shanghaiDay, shanghaiInstant, clock } from '@/shared/format/date';
import type { SentResponse } from './room/response';

export const EXAM_KINDS = ['QUALIFICATION', 'PRE_APPOINTMENT', 'ANNUAL'] as const;
/** The three exams of the trade. */
export type ExamKind = (typeof EXAM_KINDS)[number];
/** Which papers of the qualification a pass stands for. */
export const SCOPES = ['PUBLIC_LAW', 'PROFESSIONAL', 'WHOLE'] as const;
/** What a pass brings credit for. */
export const SUBJECT_KINDS = ['PUBLIC_LAW', 'PROFESSIONAL', 'SKILL', 'GENERAL'] as const;
export const RELEASE_MODES = ['IMMEDIATE', 'ON_DATE', 'BY_HAND'] as const;
export type ReleaseMode = (typeof RELEASE_MODES)[number];
export type AfterRelease = 'MARK' | 'ANSWERS';
export type ExamState = 'DRAFT' | 'PUBLISHED' | 'CANCELLED';
export type AttemptState = 'OPEN' | 'HANDED_IN';
export type HandInKind = 'CANDIDATE' | 'DEADLINE' | 'INVIGILATOR';
export type ItemKind = 'SINGLE' | 'MULTIPLE' | 'TRUE_FALSE' | 'FILL' | 'CASE';

/** One condition for sitting an exam, with whether it holds and why not. */
export interface Condition {
  name: string;
  title: string;
  met: boolean;
  why: string | null;
  next: string | null;
}

/** An exam for one of its candidates. */
export interface MyExam {
  id: string;
  title: string;
  kind: ExamKind;
  unit: UnitRef;
  opensAt: string;
  closesAt: string;
  durationMinutes: number;
  extraMinutes: number;
  attempts: number;
  attemptsUsed: number;
  candidateNumber: string;
  instructions: string | null;
  openAttemptId: string | null;
  lastAttemptId: string | null;
  canStart: boolean;
  conditions: Condition[];
}

export interface MyExams {
  items: MyExam[];
  serverTime: string;
}

export interface ShownOption {
  key: string;
  text: string;
}

/** A part of a case as the candidate reads it. */
export interface ShownPart {
  id: string;
  kind: ItemKind;
  stem: string;
  options: ShownOption[];
  blanks: number;
  marks: number;
}

/** A question as the candidate reads it; it can hold no key. */
export interface ShownItem {
  kind: ItemKind;
  stem: string;
  options: ShownOption[];
  blanks: number;
  parts: ShownPart[];
}

/** A place of the paper. */
export interface ShownSlot {
  slot: number;
  section: string;
  marks: number;
  item: ShownItem;
}

export interface ReceiptView {
  attemptId: string;
  examTitle: string;
  candidateName: string;
  candidateNumber: string;
  attemptNo: number;
  finishedAt: string;
  how: HandInKind;
  answered: number;
  questions: number;
  root: string;
  code: string;
}

/** The room of an attempt. */
export interface RoomView {
  attemptId: string;
  examId: string;
  examTitle: string;
  kind: ExamKind;
  instructions: string | null;
  candidateName: string;
  candidateNumber: string;
  attemptNo: number;
  state: AttemptState;
  epoch: number;
  writer: boolean;
  startedAt: string;
  deadlineAt: string;
  serverTime: string;
  pausedAt: string | null;
  mayHandInFrom: string | null;
  slots: ShownSlot[];
  answers: { slot: number; response: SentResponse; serverSeq: number; answerHash: string; savedAt: string }[];
  receipt: ReceiptView | null;
}

/** How things stand, asked every few seconds. */
export interface StateView {
  attemptId: string;
  state: AttemptState;
  epoch: number;
  lastSeq: number;
  deadlineAt: string;
  serverTime: string;
  pausedAt: string | null;
}

export interface Ref {
  id: string;
  title: string;
}

/** An exam for those who arrange it. */
export interface ExamView {
  id: string;
  title: string;
  kind: ExamKind;
  subjectKind: string;
  qualificationScope: string | null;
  unit: UnitRef;
  paper: Ref;
  opensAt: string;
  closesAt: string;
  durationMinutes: number;
  attempts: number;
  passMark: number | null;
  passMarkByRule: { mark: number; source: string } | null;
  lateEntryMinutes: number | null;
  earliestHandInMinutes: number | null;
  releaseMode: ReleaseMode;
  releaseAt: string | null;
  releasedAt: string | null;
  releaseProposedBy: string | null;
  afterRelease: AfterRelease;
  instructions: string | null;
  prerequisites: Ref[];
  makeUpOf: Ref | null;
  state: ExamState;
  cancelReason: string | null;
  pausedAt: string | null;
  counts: { appointed: number; started: number; open: number; handedIn: number };
  version: number;
}

export type Presence = 'NOT_STARTED' | 'SITTING' | 'HANDED_IN' | 'ABSENT';

/** Somebody who may sit an exam. */
export interface Candidate {
  person: PersonRef;
  number: string;
  extraMinutes: number;
  extraReason: string | null;
  appointedAt: string;
  attempts: number;
  presence: Presence;
}

export interface BoardRow {
  person: PersonRef;
  number: string;
  attemptId: string | null;
  attemptNo: number | null;
  state: AttemptState | null;
  how: HandInKind | null;
  startedAt: string | null;
  deadlineAt: string | null;
  finishedAt: string | null;
  lastSavedAt: string | null;
  heardAt: string | null;
  quietSeconds: number | null;
  saves: number;
  answered: number;
  questions: number;
}

/** The invigilator's board. */
export interface Board {
  examId: string;
  examTitle: string;
  opensAt: string;
  closesAt: string;
  serverTime: string;
  pausedAt: string | null;
  appointed: number;
  absent: number;
  sitting: number;
  quiet: number;
  handedIn: number;
  rows: BoardRow[];
}

/** A sealed paper to choose from. */
export interface PaperLine {
  id: string;
  title: string;
  state: string;
  practice: boolean;
}

/** Where one of my exams stands for me. */
export type MyPhase = 'sitting' | 'open' | 'coming' | 'blocked' | 'done';

/** What comes first: what runs, what may be started, what comes, what is over. */
export function myPhase(exam: MyExam, at: Date): MyPhase {
  if (exam.openAttemptId) return 'sitting';
  if (exam.canStart) return 'open';
  if (at < new Date(exam.opensAt) && exam.attemptsUsed === 0) return 'coming';
  if (exam.lastAttemptId && (at >= new Date(exam.closesAt) || exam.attemptsUsed >= exam.attempts)) return 'done';
  return 'blocked';
}

const RANK: Record<MyPhase, number> = { sitting: 0, open: 1, coming: 2, blocked: 3, done: 4 };

/** My exams in the order in which they matter. */
export function inOrder(exams: readonly MyExam[], at: Date): MyExam[] {
  return [...exams].sort((a, b) => RANK[myPhase(a, at)] - RANK[myPhase(b, at)] || (myPhase(a, at) === 'done' ? b.opensAt.localeCompare(a.opensAt) : a.opensAt.localeCompare(b.opensAt)));
}

/** What stands in the way now, the time of opening left out where the exam has not opened: that is no obstacle. */
export function obstacles(exam: MyExam, at: Date): Condition[] {
  const early = at < new Date(exam.opensAt);
  return exam.conditions.filter(({ met, name }) => !met && !(early && name === 'WINDOW'));
}

/** Marks as they are printed: without zeros behind the point. */
export const marks = (value: number | null | undefined): string => (value == null ? '—' : String(Number(value.toFixed(2))));

/** Where an exam stands for those who arrange it. */
export type ExamPhase = 'draft' | 'cancelled' | 'coming' | 'running' | 'paused' | 'ended' | 'released';

export function phaseOf(exam: ExamView, at: Date): ExamPhase {
  if (exam.state === 'DRAFT') return 'draft';
  if (exam.state === 'CANCELLED') return 'cancelled';
  if (exam.releasedAt) return 'released';
  if (exam.pausedAt) return 'paused';
  if (at < new Date(exam.opensAt)) return 'coming';
  return at < new Date(exam.closesAt) || exam.counts.open > 0 ? 'running' : 'ended';
}

/** The form of an exam; everything is text as typed. */
export interface Draft {
  id?: string;
  version?: number;
  title: string;
  kind: ExamKind;
  subjectKind: string;
  qualificationScope: string;
  unitId: string;
  paperId: string;
  date: string;
  from: string;
  to: string;
  durationMinutes: string;
  attempts: string;
  passMark: string;
  lateEntryMinutes: string;
  earliestHandInMinutes: string;
  releaseMode: ReleaseMode;
  releaseDate: string;
  releaseTime: string;
  afterRelease: AfterRelease;
  instructions: string;
  prerequisites: string[];
}

/** An empty form, or the form of an exam that is changed. */
export function draftOf(exam: ExamView | undefined, today: string, unitId: string): Draft {
  const text = (value: number | null | undefined): string => (value == null ? '' : String(value));
  return {
    ...(exam ? { id: exam.id, version: exam.version } : {}),
    title: exam?.title ?? '',
    kind: exam?.kind ?? 'ANNUAL',
    subjectKind: exam?.subjectKind ?? 'PUBLIC_LAW',
    qualificationScope: exam?.qualificationScope ?? 'WHOLE',
    unitId: exam?.unit.id ?? unitId,
    paperId: exam?.paper.id ?? '',
    date: exam ? shanghaiDay(exam.opensAt) : today,
    from: exam ? clock(exam.opensAt) : '09:00',
    to: exam ? clock(exam.closesAt) : '11:00',
    durationMinutes: text(exam?.durationMinutes ?? 90),
    attempts: text(exam?.attempts ?? 1),
    passMark: text(exam?.passMark),
    lateEntryMinutes: text(exam ? exam.lateEntryMinutes : 30),
    earliestHandInMinutes: text(exam ? exam.earliestHandInMinutes : 30),
    releaseMode: exam?.releaseMode ?? 'BY_HAND',
    releaseDate: exam?.releaseAt ? shanghaiDay(exam.releaseAt) : today,
    releaseTime: exam?.releaseAt ? clock(exam.releaseAt) : '17:00',
    afterRelease: exam?.afterRelease ?? 'ANSWERS',
    instructions: exam?.instructions ?? '',
    prerequisites: exam?.prerequisites.map(({ id }) => id) ?? [],
  };
}

const whole = (text: string, least: number, most: number): boolean => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

/** What is missing or wrong in the form, as keys of words by field. */
export function draftFaults(draft: Draft): Partial<Record<keyof Draft, string>> {
  const faults: Partial<Record<keyof Draft, string>> = {};
  if (!draft.title.trim()) faults.title = 'examination.form.needTitle';
  if (!draft.unitId) faults.unitId = 'examination.form.needUnit';
  if (!draft.paperId) faults.paperId = 'examination.form.needPaper';
  if (!draft.date) faults.date = 'examination.form.needDate';
  if (!(draft.from < draft.to)) faults.to = 'examination.form.needOrder';
  if (!whole(draft.durationMinutes, 1, 600)) faults.durationMinutes = 'examination.form.needMinutes';
  if (!whole(draft.attempts, 1, 20)) faults.attempts = 'examination.form.needAttempts';
  if (draft.passMark && (!/^\d{1,3}(\.\d{1,2})?$/.test(draft.passMark) || Number(draft.passMark) > 100)) faults.passMark = 'examination.form.needMark';
  if (draft.lateEntryMinutes && !whole(draft.lateEntryMinutes, 0, 240)) faults.lateEntryMinutes = 'examination.form.needUpTo240';
  if (draft.earliestHandInMinutes && !whole(draft.earliestHandInMinutes, 0, 240)) faults.earliestHandInMinutes = 'examination.form.needUpTo240';
  if (draft.releaseMode === 'ON_DATE' && !draft.releaseDate) faults.releaseDate = 'examination.form.needDate';
  return faults;
}

const number = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** The plan of an exam as the server takes it. */
export interface ExamBody {
  title: string;
  kind: ExamKind;
  subjectKind: string;
  qualificationScope: string | null;
  unitId: string;
  paperId: string;
  opensAt: string;
  closesAt: string;
  durationMinutes: number;
  attempts: number;
  passMark: number | null;
  lateEntryMinutes: number | null;
  earliestHandInMinutes: number | null;
  releaseMode: ReleaseMode;
  releaseAt: string | null;
  afterRelease: AfterRelease;
  instructions: string | null;
  prerequisiteExamIds: string[];
  version?: number;
}

/** The form as the server takes it. */
export function bodyOf(draft: Draft): ExamBody {
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    subjectKind: draft.subjectKind,
    qualificationScope: draft.kind === 'QUALIFICATION' ? draft.qualificationScope : null,
    unitId: draft.unitId,
    paperId: draft.paperId,
    opensAt: shanghaiInstant(draft.date, draft.from),
    closesAt: shanghaiInstant(draft.date, draft.to),
    durationMinutes: Number(draft.durationMinutes),
    attempts: Number(draft.attempts),
    passMark: number(draft.passMark),
    lateEntryMinutes: number(draft.lateEntryMinutes),
    earliestHandInMinutes: number(draft.earliestHandInMinutes),
    releaseMode: draft.releaseMode,
    releaseAt: draft.releaseMode === 'ON_DATE' ? shanghaiInstant(draft.releaseDate, draft.releaseTime) : null,
    afterRelease: draft.afterRelease,
    instructions: draft.instructions.trim() || null,
    prerequisiteExamIds: draft.prerequisites,
    ...(draft.version === undefined ? {} : { version: draft.version }),
  };
}

/** A row of the board in one word: quiet ones first, then who sits, who is still to come, who is done. */
export type BoardMark = 'quiet' | 'sitting' | 'absent' | 'handedIn';
/** After this many seconds without a word a candidate counts as quiet, as on the server. */
export const QUIET_SECONDS = 60;

export function boardMark(row: BoardRow): BoardMark {
  if (row.state === 'HANDED_IN') return 'handedIn';
  if (row.state !== 'OPEN') return 'absent';
  return (row.quietSeconds ?? 0) >= QUIET_SECONDS ? 'quiet' : 'sitting';
}

const BOARD_RANK: Record<BoardMark, number> = { quiet: 0, sitting: 1, absent: 2, handedIn: 3 };

/** Rows of the board: whoever needs a look first, then by number. */
export const boardOrder = (rows: readonly BoardRow[]): BoardRow[] => [...rows].sort((a, b) => BOARD_RANK[boardMark(a)] - BOARD_RANK[boardMark(b)] || a.number.localeCompare(b.number));

/** Seconds as 45 秒 or 3 分 20 秒, split for the words. */
export const minutesAndSeconds = (seconds: number): { m: number; s: number } => ({ m: Math.floor(seconds / 60), s: seconds % 60 });

/** A stem in pieces: text, and the numbers of the blanks between. */
export function stemPieces(stem: string): { text: string; blank?: number }[] {
  return stem.split(/(\{\{\d+\}\})/).filter(Boolean).map((piece) => {
    const number = /^\{\{(\d+)\}\}$/.exec(piece)?.[1];
    return number ? { text: '', blank: Number(number) } : { text: piece };
  });
}

/** The map of questions: runs of places under the same heading. */
export function sectionsOf(slots: readonly ShownSlot[]): { title: string; slots: ShownSlot[] }[] {
  const sections: { title: string; slots: ShownSlot[] }[] = [];
  for (const slot of slots) {
    const last = sections.at(-1);
    if (last?.title === slot.section) last.slots.push(slot);
    else sections.push({ title: slot.section, slots: [slot] });
  }
  return sections;
}
