import type { PersonRef } from '@/shared/api/refs';

/** What a lesson consists of. */
export const LESSON_KINDS = ['TEXT', 'PDF', 'AUDIO', 'VIDEO'] as const;
export type LessonKind = (typeof LESSON_KINDS)[number];

/** What a course can be about. */
export const SUBJECT_KINDS = ['PUBLIC_LAW', 'PROFESSIONAL', 'SKILL', 'GENERAL'] as const;

/** A course in the catalogue; seconds and hundredths of a 学时. */
export interface CourseCard {
  id: string;
  title: string;
  summary: string;
  subjectKind: string;
  subjectZh: string;
  unitName: string | null;
  version: number;
  lessons: number;
  declaredSeconds: number;
  hundredths: number | null;
  lessonsDone: number;
  confirmedSeconds: number;
  startedAt: string | null;
  completedAt: string | null;
  lastAt: string | null;
  newerVersion: boolean;
}

/** A lesson in its course's list. */
export interface LessonLine {
  id: string;
  number: number;
  title: string;
  kind: LessonKind;
  declaredSeconds: number;
  confirmedSeconds: number;
  uncountedSeconds: number;
  checks: number;
  checksPassed: number;
  hundredths: number | null;
  earnedHundredths: number | null;
  completedAt: string | null;
}

/** A course for who learns it. */
export interface CourseView {
  id: string;
  title: string;
  summary: string;
  subjectKind: string;
  subjectZh: string;
  unitName: string | null;
  version: number;
  begun: boolean;
  newerVersion: boolean;
  retired: boolean;
  startedAt: string | null;
  completedAt: string | null;
  minutesPerCredit: number | null;
  lessons: LessonLine[];
}

/** A run of words; `link` is safe already: https or a path of this product. */
export interface Inline {
  text: string;
  strong: boolean;
  emphasis: boolean;
  link: string | null;
}

/** A block of a lesson's text: words, never markup. */
export interface Block {
  kind: 'HEADING' | 'PARAGRAPH' | 'LIST' | 'NUMBERED' | 'QUOTE' | 'TABLE' | 'IMAGE' | 'RULE';
  level: number | null;
  words: Inline[];
  items: Block[][];
  blocks: Block[];
  rows: Inline[][][];
  image: string | null;
}

export interface Option {
  key: string;
  text: string;
}

export type ItemKind = 'SINGLE' | 'MULTIPLE' | 'TRUE_FALSE' | 'FILL' | 'CASE';

/** A question without its key. */
export interface CheckPart {
  id: string;
  kind: ItemKind;
  stem: string;
  options: Option[];
  blanks: number;
}
export interface CheckItem {
  kind: ItemKind;
  stem: string;
  options: Option[];
  blanks: number;
  parts: CheckPart[];
}

/** A check within a lesson; `atSecond` is where in a recording it comes, null for the end. */
export interface CheckView {
  number: number;
  atSecond: number | null;
  item: CheckItem;
  passed: boolean;
  tries: number;
}

/** What an answer to a check came to. */
export interface CheckAnswer {
  right: boolean;
  tries: number;
  solution: string[] | null;
  rationale: string | null;
  checksPassed: number;
  checks: number;
  mayComplete: boolean;
}

export interface Media {
  name: string;
  mediaType: string;
  size: number;
  url: string;
  downloadUrl: string;
}

export interface Citation {
  law: string;
  article: string;
}

/** A stretch of a recording in milliseconds. */
export interface Span {
  from: number;
  to: number;
}

/** A lesson for who learns it. */
export interface LessonView {
  id: string;
  courseId: string;
  courseTitle: string;
  version: number;
  number: number;
  lessons: number;
  title: string;
  kind: LessonKind;
  declaredSeconds: number;
  blocks: Block[];
  media: Media | null;
  captions: string | null;
  images: { name: string; url: string }[];
  checks: CheckView[];
  citations: Citation[];
  positionMillis: number;
  covered: Span[];
  confirmedSeconds: number;
  uncountedSeconds: number;
  mayComplete: boolean;
  completedAt: string | null;
  earnedHundredths: number | null;
  previousId: string | null;
  nextId: string | null;
}

/** A lesson that has just been completed. */
export interface Completion {
  completedAt: string;
  confirmedSeconds: number;
  hundredths: number;
  explanation: string;
  courseCompleted: boolean;
}

/** Time that did not count, with the server's words for why. */
export interface Lost {
  reason: string;
  words: string;
  seconds: number;
}

/** One session of learning. */
export interface SessionRow {
  id: string;
  courseId: string;
  courseTitle: string;
  lessonId: string;
  lessonTitle: string;
  kind: LessonKind;
  device: string;
  startedAt: string;
  lastBeatAt: string;
  end: string | null;
  endWords: string | null;
  confirmedSeconds: number;
  lost: Lost[];
}

/** Somebody who has begun a course. */
export interface Learner {
  person: PersonRef;
  courseId: string;
  courseTitle: string;
  version: number;
  lessons: number;
  lessonsDone: number;
  atLesson: string | null;
  declaredSeconds: number;
  confirmedSeconds: number;
  uncountedSeconds: number;
  startedAt: string;
  lastAt: string | null;
  completedAt: string | null;
}

/** How much of somebody's time did not count, and why. */
export interface UncountedOf {
  person: PersonRef;
  confirmedSeconds: number;
  uncountedSeconds: number;
  lost: Lost[];
}

/** The lesson to go on with: the first that is not completed. */
export const nextLesson = (course: Pick<CourseView, 'lessons'>): LessonLine | undefined => course.lessons.find(({ completedAt }) => !completedAt);

/** Where somebody stands with a lesson. */
export function lessonState(lesson: Pick<LessonLine, 'completedAt' | 'confirmedSeconds' | 'uncountedSeconds' | 'checksPassed'>): 'done' | 'begun' | 'fresh' {
  if (lesson.completedAt) return 'done';
  return lesson.confirmedSeconds || lesson.uncountedSeconds || lesson.checksPassed ? 'begun' : 'fresh';
}

/** What the lessons of a course have earned, hundredths. */
export const earnedOf = (course: Pick<CourseView, 'lessons'>): number => course.lessons.reduce((sum, { earnedHundredths }) => sum + (earnedHundredths ?? 0), 0);

/** What they can earn in all; nothing where the rules do not say how long a 学时 is. */
export function possibleOf(course: Pick<CourseView, 'lessons'>): number | null {
  return course.lessons.some(({ hundredths }) => hundredths === null) ? null : course.lessons.reduce((sum, { hundredths }) => sum + (hundredths ?? 0), 0);
}

/** Whole minutes and what is left, for words. */
export const minutesAndSeconds = (seconds: number): { m: number; s: number } => ({ m: Math.floor(Math.max(0, seconds) / 60), s: Math.floor(Math.max(0, seconds)) % 60 });

/** A position in a recording: 1:05 or 1:02:05. */
export function position(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const tail = `${String(Math.floor(whole / 60) % 60).padStart(whole >= 3600 ? 2 : 1, '0')}:${String(whole % 60).padStart(2, '0')}`;
  return whole >= 3600 ? `${Math.floor(whole / 3600)}:${tail}` : tail;
}

/** Sums what was lost by reason over several sessions, the largest first. */
export function lostByReason(sessions: readonly Pick<SessionRow, 'lost'>[]): Lost[] {
  const sums = new Map<string, Lost>();
  for (const lost of sessions.flatMap((session) => session.lost)) {
    sums.set(lost.reason, { ...lost, seconds: (sums.get(lost.reason)?.seconds ?? 0) + lost.seconds });
  }
  return [...sums.values()].sort((a, b) => b.seconds - a.seconds);
}

/** What is known of a device from the text by which a browser names itself: Windows, Android, iPhone and so on. */
export const deviceOf = (agent: string): string => (/iPhone|iPad|Android|HarmonyOS|Windows|Macintosh/.exec(agent) ?? /Linux/.exec(agent))?.[0] ?? (agent.length > 24 ? `${agent.slice(0, 24)}…` : agent);

/** A stretch of a text and the checks that come after it. */
export interface TextPart<C> {
  blocks: Block[];
  checks: C[];
}

/** A text cut where its checks come: their place is a second of the declared length, in a text the share read. Those without a place come last. */
export function textParts<C extends { atSecond: number | null }>(blocks: readonly Block[], checks: readonly C[], declaredSeconds: number): TextPart<C>[] {
  const placeOf = ({ atSecond }: C): number => (atSecond === null ? blocks.length : Math.min(blocks.length, Math.max(1, Math.round((atSecond / Math.max(1, declaredSeconds)) * blocks.length))));
  const places = [...new Set([...checks.map(placeOf), blocks.length])].sort((a, b) => a - b);
  return places.map((place, index) => ({ blocks: blocks.slice(places[index - 1] ?? 0, place), checks: checks.filter((check) => placeOf(check) === place) }));
}
