import type { PersonRef, UnitRef } from '@/shared/api/refs';
import { addDays, daysBetween, minuteOfDay, mondayOf, shanghaiDay, shanghaiInstant } from '@/shared/format/date';

/** A room with its seats. */
export interface Room {
  id: string;
  unit: UnitRef;
  name: string;
  place: string | null;
  seats: number;
  closed: boolean;
}

/** Somebody who lectures. */
export interface Lecturer {
  id: string;
  unit: UnitRef;
  name: string;
  kind: LecturerKind;
  title: string | null;
  closed: boolean;
}

export const LECTURER_KINDS = ['OFFICIAL', 'LEGAL_ADVISER', 'PUBLIC_LAWYER', 'SCHOLAR', 'LEADER', 'OTHER'] as const;
export type LecturerKind = (typeof LECTURER_KINDS)[number];

/** What a lecture can be about; the rule set maps these to its own categories. */
export const SUBJECT_KINDS = ['PUBLIC_LAW', 'PROFESSIONAL', 'SKILL', 'GENERAL'] as const;

/** One unit of a lecture; each earns credit of its own. */
export interface Part {
  title: string;
  startsAt: string;
  endsAt: string;
}

/** How I stand to a lecture; `why` says why I cannot sign up. */
export interface Mine {
  signedUp: boolean;
  checkedInAt: string | null;
  checkedOutAt: string | null;
  canSignUp: boolean;
  why: string | null;
}

/** A lecture. */
export interface LectureView {
  id: string;
  title: string;
  summary: string | null;
  subjectKind: string;
  unit: UnitRef;
  openToUnit?: UnitRef | null;
  room: { id: string; name: string } | null;
  lecturer: { id: string; name: string } | null;
  startsAt: string;
  endsAt: string;
  seats: number;
  taken: number;
  signUpUntil: string;
  checkInFrom: string;
  needsCheckOut: boolean;
  state: 'PLANNED' | 'CONFIRMED' | 'CANCELLED';
  parts: Part[];
  mine: Mine | null;
  version: number;
  creditHundredths: number | null;
}

/** Something that stands in the way of a time, a room or a lecturer. */
export interface Clash {
  kind: 'ROOM' | 'LECTURER' | 'PERSON';
  lecture: { id: string; title: string } | null;
  words: string;
}

/** What is drawn of a lecture in the calendar. */
export type Phase = 'planned' | 'running' | 'ended' | 'confirmed' | 'cancelled';

/** Where a lecture stands at a moment. */
export function phaseOf(lecture: Pick<LectureView, 'state' | 'startsAt' | 'endsAt'>, now: Date): Phase {
  if (lecture.state === 'CANCELLED') return 'cancelled';
  if (lecture.state === 'CONFIRMED') return 'confirmed';
  if (new Date(lecture.endsAt) <= now) return 'ended';
  return new Date(lecture.startsAt) <= now ? 'running' : 'planned';
}

/** Whether I may still give my seat back. */
export const mayLeave = (lecture: LectureView, now: Date): boolean => !!lecture.mine?.signedUp && !lecture.mine.checkedInAt && new Date(lecture.signUpUntil) > now;

/** Whether I may check in now. */
export const checkInOpen = (lecture: LectureView, now: Date): boolean => !!lecture.mine?.signedUp && lecture.state === 'PLANNED' && new Date(lecture.checkInFrom) <= now && new Date(lecture.endsAt) > now;

/** What became of me at a lecture that is over, as the key of its words. */
export function outcomeOf(lecture: LectureView): 'cancelled' | 'absent' | 'neverOut' | 'counted' | 'awaiting' {
  if (lecture.state === 'CANCELLED') return 'cancelled';
  if (!lecture.mine?.checkedInAt) return 'absent';
  if (lecture.needsCheckOut && !lecture.mine.checkedOutAt) return 'neverOut';
  return lecture.state === 'CONFIRMED' ? 'counted' : 'awaiting';
}

/** The fields of the form in which a lecture is planned: wall-clock times in Shanghai. */
export interface Draft {
  id?: string;
  version?: number;
  title: string;
  summary: string;
  subjectKind: string;
  unitId: string;
  openToUnitId: string;
  roomId: string;
  lecturerId: string;
  date: string;
  from: string;
  to: string;
  seats: string;
  needsCheckOut: boolean;
  parts: { title: string; from: string; to: string }[];
  /** Why a change is kept although something stands in its way. */
  despite: string;
}

const time = (instant: string): string => {
  const minute = minuteOfDay(instant);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};

/** An empty form for a day. */
export const newDraft = (date: string, unitId: string, from = '09:00', to = '11:00'): Draft => ({
  title: '', summary: '', subjectKind: SUBJECT_KINDS[0], unitId, openToUnitId: unitId, roomId: '', lecturerId: '', date, from, to, seats: '60', needsCheckOut: false, parts: [], despite: '',
});

/** The form of a lecture that exists. */
export const draftOf = (lecture: LectureView): Draft => ({
  id: lecture.id, version: lecture.version, title: lecture.title, summary: lecture.summary ?? '', subjectKind: lecture.subjectKind, unitId: lecture.unit.id,
  openToUnitId: lecture.openToUnit?.id ?? lecture.unit.id, roomId: lecture.room?.id ?? '', lecturerId: lecture.lecturer?.id ?? '', date: shanghaiDay(lecture.startsAt),
  from: time(lecture.startsAt), to: time(lecture.endsAt), seats: String(lecture.seats), needsCheckOut: lecture.needsCheckOut,
  parts: lecture.parts.map((part) => ({ title: part.title, from: time(part.startsAt), to: time(part.endsAt) })), despite: '',
});

/** What is wrong with a form before it is sent: field → key of the words. */
export function draftFaults(draft: Draft): Partial<Record<'title' | 'to' | 'seats' | 'parts', string>> {
  const faults: ReturnType<typeof draftFaults> = {};
  if (!draft.title.trim()) faults.title = 'lecture.need.title';
  if (!draft.date || draft.to <= draft.from) faults.to = 'lecture.need.times';
  if (!/^[1-9]\d{0,4}$/.test(draft.seats)) faults.seats = 'lecture.need.seats';
  const inOrder = draft.parts.every((part, index) => part.title.trim() && part.from < part.to && part.from >= (draft.parts[index - 1]?.to ?? draft.from) && part.to <= draft.to);
  if (!inOrder) faults.parts = 'lecture.need.parts';
  return faults;
}

/** The form as the API takes it. Sign-up closes when the lecture begins, check-in opens twenty minutes before; one unit stands when none was named. */
export function bodyOf(draft: Draft): Record<string, unknown> {
  const startsAt = shanghaiInstant(draft.date, draft.from);
  const parts = draft.parts.length ? draft.parts : [{ title: draft.title.trim(), from: draft.from, to: draft.to }];
  return {
    title: draft.title.trim(), summary: draft.summary.trim() || null, subjectKind: draft.subjectKind, unitId: draft.unitId, openToUnitId: draft.openToUnitId,
    roomId: draft.roomId || null, lecturerId: draft.lecturerId || null, startsAt, endsAt: shanghaiInstant(draft.date, draft.to), seats: Number(draft.seats),
    signUpUntil: startsAt, checkInFrom: new Date(new Date(startsAt).getTime() - 20 * 60_000).toISOString(), needsCheckOut: draft.needsCheckOut,
    parts: parts.map((part) => ({ title: part.title.trim(), startsAt: shanghaiInstant(draft.date, part.from), endsAt: shanghaiInstant(draft.date, part.to) })),
    ...(draft.version === undefined ? {} : { version: draft.version, ...(draft.despite.trim() ? { despite: draft.despite.trim() } : {}) }),
  };
}

const shiftTime = (text: string, minutes: number): string => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  const total = Math.min(23 * 60 + 59, Math.max(0, hour * 60 + minute + minutes));
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
};

/** A form moved by whole days and by minutes, its units with it. */
export const moveDraft = (draft: Draft, days: number, minutes: number): Draft => ({
  ...draft, date: addDays(draft.date, days), from: shiftTime(draft.from, minutes), to: shiftTime(draft.to, minutes),
  parts: draft.parts.map((part) => ({ ...part, from: shiftTime(part.from, minutes), to: shiftTime(part.to, minutes) })),
});

/** A form moved so that it begins on a day at a minute. */
export function placeDraft(draft: Draft, date: string, minute: number): Draft {
  const [hour = 0, rest = 0] = draft.from.split(':').map(Number);
  return moveDraft(draft, daysBetween(draft.date, date), minute - (hour * 60 + rest));
}

/** A lecture laid in its day: lane and number of lanes where several overlap. */
export interface Placed {
  lecture: LectureView;
  from: number;
  to: number;
  lane: number;
  lanes: number;
}

/** Lays the lectures of one day side by side where they overlap. */
export function placeDay(lectures: readonly LectureView[]): Placed[] {
  const sorted = [...lectures].sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.endsAt.localeCompare(b.endsAt));
  const placed: Placed[] = [];
  let group: Placed[] = [];
  let groupEnd = -1;
  const close = (): void => { const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1; group.forEach((one) => { one.lanes = lanes; }); group = []; };
  for (const lecture of sorted) {
    const from = minuteOfDay(lecture.startsAt);
    const to = Math.max(from + 20, minuteOfDay(lecture.endsAt));
    if (from >= groupEnd) { close(); groupEnd = -1; }
    const busy = group.filter((one) => one.to > from).map(({ lane }) => lane);
    let lane = 0;
    while (busy.includes(lane)) lane += 1;
    const one: Placed = { lecture, from, to, lane, lanes: 1 };
    group.push(one);
    placed.push(one);
    groupEnd = Math.max(groupEnd, to);
  }
  close();
  return placed;
}

/** The days that a calendar of a month (`YYYY-MM`) shows: whole weeks from Monday on, four to six of them. */
export function monthDays(month: string): string[] {
  const first = mondayOf(`${month}-01`);
  const last = addDays(mondayOf(addDays(nextMonth(month, 1), -1)), 6);
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

/** First day of the month so many months after another (`YYYY-MM` or any day of it). */
export function nextMonth(month: string, count: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}-01`;
}

/** Lectures under the day they begin on, each day in order. */
export function byDay(lectures: readonly LectureView[]): Map<string, LectureView[]> {
  const days = new Map<string, LectureView[]>();
  [...lectures].sort((a, b) => a.startsAt.localeCompare(b.startsAt)).forEach((lecture) => {
    const date = shanghaiDay(lecture.startsAt);
    days.set(date, [...(days.get(date) ?? []), lecture]);
  });
  return days;
}

/** A room or a lecturer with their lectures. */
export interface Lane {
  id: string;
  name: string;
  note?: string | undefined;
  lectures: LectureView[];
}

/** Lectures by room or by lecturer: all there are, those with lectures first, and last what has none yet. */
export function lanesBy(lectures: readonly LectureView[], by: 'room' | 'lecturer', all: readonly { id: string; name: string; note?: string | undefined }[]): Lane[] {
  const of = (id: string | undefined): LectureView[] => lectures.filter((lecture) => lecture[by]?.id === id);
  const known = new Set(all.map(({ id }) => id));
  const others = lectures.flatMap((lecture) => (lecture[by] && !known.has(lecture[by].id) ? [lecture[by]] : []));
  const lanes = [...all, ...new Map(others.map((one) => [one.id, one])).values()].map((one) => ({ ...one, lectures: of(one.id) }));
  const without = of(undefined);
  return [...lanes.filter((lane) => lane.lectures.length), ...(without.length ? [{ id: '', name: '', lectures: without }] : []), ...lanes.filter((lane) => !lane.lectures.length)];
}

/** First and last full hour that a week's calendar shows. */
export function hoursOf(lectures: readonly LectureView[]): { first: number; last: number } {
  const starts = lectures.map(({ startsAt }) => Math.floor(minuteOfDay(startsAt) / 60));
  const ends = lectures.map(({ endsAt }) => Math.ceil(minuteOfDay(endsAt) / 60));
  return { first: Math.min(8, ...starts), last: Math.max(18, ...ends) };
}

/** The wall: what it draws and whom it waits for. */
export interface Wall {
  qr: string;
  code: string;
  validFor: number;
  signedUp: number;
  present: number;
  missing: PersonRef[];
  latest: { person: PersonRef; at: string }[];
}

/** Missing people under their units, the unit with most first. */
export function missingByUnit(missing: readonly PersonRef[]): { unit: UnitRef; people: PersonRef[] }[] {
  const units = new Map<string, { unit: UnitRef; people: PersonRef[] }>();
  for (const person of missing) {
    const entry = units.get(person.unit.id) ?? { unit: person.unit, people: [] };
    entry.people.push(person);
    units.set(person.unit.id, entry);
  }
  return [...units.values()].sort((a, b) => b.people.length - a.people.length || a.unit.name.localeCompare(b.unit.name, 'zh-CN'));
}

/** One person's attendance; `why` explains presence or absence. */
export interface AttendanceRow {
  person: PersonRef;
  signedUp: boolean;
  in: { at: string; way: 'QR' | 'CODE' | 'HAND' } | null;
  out: { at: string; way: 'QR' | 'CODE' | 'HAND' } | null;
  present: boolean;
  why: string | null;
}

/** A six-digit code as it is read aloud: `4719 26`. */
export const spaced = (code: string): string => code.replace(/^(\d{4})(\d+)$/, '$1 $2');

/** The way that a scanned token is for: `<lecture>.OUT.<proof>`, alone or within an address. */
export function walledDirection(token: string): 'IN' | 'OUT' | undefined {
  const found = /\.(IN|OUT)\.[A-Za-z0-9_-]+$/.exec(token.trim())?.[1];
  return found === 'IN' || found === 'OUT' ? found : undefined;
}

/** The digits of a typed code, whatever their width and spacing; nothing unless there are six. */
export function typedCode(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  return digits.length === 6 ? digits : undefined;
}
