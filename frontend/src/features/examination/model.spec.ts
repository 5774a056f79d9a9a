import { describe, expect, it } from 'vitest';
import { boardMark, boardOrder, bodyOf, draftFaults, draftOf, inOrder, marks, myPhase, obstacles, phaseOf, sectionsOf, stemPieces, type BoardRow, type ExamView, type MyExam, type ShownSlot } from './model';

const at = new Date('2026-11-22T01:00:00Z');
const mine = (extra: Partial<MyExam>): MyExam => ({ id: 'x', title: '', kind: 'ANNUAL', unit: { id: 'u', name: '' }, opensAt: '2026-11-22T00:30:00Z', closesAt: '2026-11-22T03:00:00Z', durationMinutes: 90, extraMinutes: 0, attempts: 1, attemptsUsed: 0, candidateNumber: '1', instructions: null, openAttemptId: null, lastAttemptId: null, canStart: false, conditions: [], ...extra });
const later = { opensAt: '2026-11-23T00:30:00Z', closesAt: '2026-11-23T03:00:00Z' };

describe('my exams', () => {
  it('stand where the server says, in the order in which they matter', () => {
    const all = [mine({ id: 'done', attemptsUsed: 1, lastAttemptId: 'a' }), mine({ id: 'blocked' }), mine({ id: 'coming', ...later }), mine({ id: 'open', canStart: true }), mine({ id: 'sitting', openAttemptId: 'a' })];
    expect(all.map((exam) => myPhase(exam, at))).toEqual(['done', 'blocked', 'coming', 'open', 'sitting']);
    expect(inOrder(all, at).map(({ id }) => id)).toEqual(['sitting', 'open', 'coming', 'blocked', 'done']);
  });
  it('name every obstacle, but not that it has not opened yet', () => {
    const conditions = ['WINDOW', 'PREREQUISITES'].map((name) => ({ name, title: name, met: false, why: name, next: null }));
    expect([obstacles(mine({ conditions }), at).length, obstacles(mine({ conditions, ...later }), at).map(({ name }) => name)]).toEqual([2, ['PREREQUISITES']]);
  });
});

const exam = (extra: Partial<ExamView> = {}): ExamView => ({ id: 'e', title: '考试', kind: 'QUALIFICATION', subjectKind: 'PUBLIC_LAW', qualificationScope: 'WHOLE', unit: { id: 'u', name: '局' }, paper: { id: 'p', title: '卷' }, opensAt: '2026-11-22T00:30:00Z', closesAt: '2026-11-22T03:00:00Z', durationMinutes: 90, attempts: 1, passMark: 60.5, passMarkByRule: null, lateEntryMinutes: null, earliestHandInMinutes: 30, releaseMode: 'ON_DATE', releaseAt: '2026-11-30T09:00:00Z', releasedAt: null, releaseProposedBy: null, afterRelease: 'MARK', instructions: null, prerequisites: [{ id: 'q', title: '' }], makeUpOf: null, state: 'PUBLISHED', cancelReason: null, pausedAt: null, counts: { appointed: 1, started: 0, open: 0, handedIn: 0 }, version: 7, ...extra });

describe('an exam', () => {
  it('is drafted, to come, running, paused, ended, released or called off', () => {
    expect([exam({ state: 'DRAFT' }), exam({ state: 'CANCELLED' }), exam(later), exam(), exam({ pausedAt: '2026-11-22T00:50:00Z' }), exam({ closesAt: '2026-11-22T00:40:00Z' }), exam({ closesAt: '2026-11-22T00:40:00Z', counts: { appointed: 1, started: 1, open: 1, handedIn: 0 } }), exam({ releasedAt: '2026-11-22T00:50:00Z' })].map((each) => phaseOf(each, at)))
      .toEqual(['draft', 'cancelled', 'coming', 'running', 'paused', 'ended', 'running', 'released']);
  });
  it('goes through its form unchanged', () => {
    const draft = draftOf(exam(), '2026-11-22', '');
    expect(draftFaults(draft)).toEqual({});
    expect(bodyOf(draft)).toMatchObject({ title: '考试', qualificationScope: 'WHOLE', opensAt: '2026-11-22T00:30:00.000Z', closesAt: '2026-11-22T03:00:00.000Z', passMark: 60.5, lateEntryMinutes: null, earliestHandInMinutes: 30, releaseAt: '2026-11-30T09:00:00.000Z', prerequisiteExamIds: ['q'], version: 7 });
  });
  it('names what its form lacks', () => {
    expect(Object.keys(draftFaults({ ...draftOf(undefined, '2026-11-22', ''), to: '08:00', durationMinutes: '0', attempts: 'x', passMark: '101', lateEntryMinutes: '300' })).sort()).toEqual(['attempts', 'durationMinutes', 'lateEntryMinutes', 'paperId', 'passMark', 'title', 'to', 'unitId']);
    expect(bodyOf({ ...draftOf(exam(), '2026-11-22', ''), kind: 'ANNUAL', releaseMode: 'BY_HAND' })).toMatchObject({ qualificationScope: null, releaseAt: null });
  });
});

it('puts first on the board whoever needs a look', () => {
  const row = (number: string, state: BoardRow['state'], quietSeconds: number | null = null): BoardRow => ({ person: { id: number, name: '', unit: { id: 'u', name: '' } }, number, attemptId: null, attemptNo: null, state, how: null, startedAt: null, deadlineAt: null, finishedAt: null, lastSavedAt: null, heardAt: null, quietSeconds, saves: 0, answered: 0, questions: 0 });
  const rows = [row('1', 'HANDED_IN'), row('2', null), row('3', 'OPEN', 5), row('4', 'OPEN', 60)];
  expect(rows.map(boardMark)).toEqual(['handedIn', 'absent', 'sitting', 'quiet']);
  expect(boardOrder(rows).map(({ number }) => number)).toEqual(['4', '3', '2', '1']);
});
it('cuts a stem at its blanks', () => expect(stemPieces('满{{1}}日，{{x}}{{2}}')).toEqual([{ text: '满' }, { text: '', blank: 1 }, { text: '日，{{x}}' }, { text: '', blank: 2 }]));
it('maps the paper by its headings', () => {
  const slot = (number: number, section: string): ShownSlot => ({ slot: number, section, marks: 1, item: { kind: 'SINGLE', stem: '', options: [], blanks: 0, parts: [] } });
  expect(sectionsOf([slot(1, '单选'), slot(2, '单选'), slot(3, '多选'), slot(4, '单选')]).map(({ title, slots }) => [title, slots.length])).toEqual([['单选', 2], ['多选', 1], ['单选', 1]]);
});
it('prints marks without idle zeros', () => expect([marks(2), marks(1.5), marks(0.25), marks(null)]).toEqual(['2', '1.5', '0.25', '—']));
