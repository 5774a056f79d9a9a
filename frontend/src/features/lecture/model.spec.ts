import { describe, expect, it } from 'vitest';
import { bodyOf, byDay, checkInOpen, draftFaults, draftOf, hoursOf, lanesBy, type LectureView, mayLeave, missingByUnit, monthDays, moveDraft, newDraft, nextMonth, outcomeOf, phaseOf, placeDay, placeDraft, spaced, typedCode, walledDirection } from './model';

const unit = { id: 'u', name: '司法局' };
const lecture = (id: string, startsAt: string, endsAt: string, state: LectureView['state'] = 'PLANNED'): LectureView => ({
  id, title: id, summary: null, subjectKind: 'PUBLIC_LAW', unit, room: null, lecturer: null, startsAt, endsAt, seats: 60, taken: 1, signUpUntil: startsAt, checkInFrom: startsAt,
  needsCheckOut: false, state, parts: [{ title: '甲', startsAt, endsAt }], mine: null, version: 3, creditHundredths: 200,
});
const nine = lecture('a', '2026-11-19T01:00:00Z', '2026-11-19T03:00:00Z');

describe('a day of the calendar', () => {
  it('sets overlapping lectures side by side and lets the next one be wide again', () => {
    const placed = placeDay([nine, lecture('b', '2026-11-19T02:00:00Z', '2026-11-19T04:00:00Z'), lecture('c', '2026-11-19T04:00:00Z', '2026-11-19T05:00:00Z')]);
    expect(placed.map(({ lane, lanes }) => [lane, lanes])).toEqual([[0, 2], [1, 2], [0, 1]]);
  });
  it('reaches as far as its lectures do', () => {
    expect(hoursOf([])).toEqual({ first: 8, last: 18 });
    expect(hoursOf([lecture('n', '2026-11-19T10:30:00Z', '2026-11-19T12:30:00Z')]).last).toBe(21);
  });
});

describe('the phase of a lecture', () => {
  const at = (text: string) => new Date(text);
  it.each([['2026-11-19T00:00:00Z', 'planned'], ['2026-11-19T02:00:00Z', 'running'], ['2026-11-19T03:00:00Z', 'ended']])('at %s is %s', (now, phase) => expect(phaseOf(nine, at(now))).toBe(phase));
  it('is the decision once there is one', () => expect(phaseOf({ ...nine, state: 'CANCELLED' }, at('2026-11-19T00:00:00Z'))).toBe('cancelled'));
});

describe('what became of me', () => {
  const mine = { signedUp: true, checkedInAt: '2026-11-19T01:00:00Z', checkedOutAt: null, canSignUp: false, why: null };
  it.each([
    ['CONFIRMED', true, mine, 'neverOut'],
    ['CONFIRMED', false, mine, 'counted'],
    ['PLANNED', false, mine, 'awaiting'],
    ['CONFIRMED', false, { ...mine, checkedInAt: null }, 'absent'],
    ['CANCELLED', false, mine, 'cancelled'],
  ] as const)('%s, check-out needed %s', (state, needsCheckOut, own, outcome) => expect(outcomeOf({ ...nine, state, needsCheckOut, mine: own })).toBe(outcome));
  it('lets one check in from the opening to the end, and give a seat back before', () => {
    const seated = { ...nine, mine: { ...mine, checkedInAt: null } };
    expect(['2026-11-19T00:00:00Z', '2026-11-19T01:30:00Z', '2026-11-19T04:00:00Z'].map((at) => checkInOpen(seated, new Date(at)))).toEqual([false, true, false]);
    expect(mayLeave(seated, new Date('2026-11-18T00:00:00Z'))).toBe(true);
  });
});

describe('planning', () => {
  it('moves a lecture with its units', () => {
    const moved = moveDraft(draftOf(nine), 1, 30);
    expect([moved.date, moved.from, moved.to, moved.parts[0]?.from]).toEqual(['2026-11-20', '09:30', '11:30', '09:30']);
    expect(placeDraft(draftOf(nine), '2026-11-18', 14 * 60).to).toBe('16:00');
  });
  it('says what is missing', () => {
    expect(draftFaults({ ...newDraft('2026-11-19', 'u'), to: '08:00', seats: '0' })).toEqual({ title: 'lecture.need.title', to: 'lecture.need.times', seats: 'lecture.need.seats' });
    expect(draftFaults({ ...draftOf(nine), parts: [{ title: '甲', from: '08:00', to: '10:00' }] }).parts).toBe('lecture.need.parts');
    expect(draftFaults(draftOf(nine))).toEqual({});
  });
  it('sends instants and one unit at least', () => {
    const body = bodyOf({ ...newDraft('2026-11-19', 'u'), title: ' 甲 ' });
    expect(body).toMatchObject({ title: '甲', startsAt: '2026-11-19T01:00:00.000Z', checkInFrom: '2026-11-19T00:40:00.000Z', parts: [{ title: '甲' }] });
    expect(body).not.toHaveProperty('version');
  });
});

describe('the wall', () => {
  it('gathers the missing under their units', () => {
    const person = (id: string, name: string) => ({ id, name: id, unit: { id: name, name } });
    expect(missingByUnit([person('1', '乙'), person('2', '甲'), person('3', '甲')]).map(({ unit: { name }, people }) => [name, people.length])).toEqual([['甲', 2], ['乙', 1]]);
  });
  it('reads codes as people type them', () => expect([spaced('471926'), typedCode('４７１９ 26'), typedCode('47192')]).toEqual(['4719 26', '471926', undefined]));
  it('says by its token whether one comes or goes, alone or within an address', () =>
    expect([walledDirection('abc.IN.x_-9'), walledDirection('https://fadu.example/check-in?t=abc.OUT.x9'), walledDirection('https://example.com')]).toEqual(['IN', 'OUT', undefined]));
});

describe('a month', () => {
  it('is shown in whole weeks', () => {
    expect([monthDays('2026-11').length, monthDays('2026-11')[0], monthDays('2026-11').at(-1)]).toEqual([42, '2026-10-26', '2026-12-06']);
    expect(monthDays('2027-02')).toHaveLength(28);
  });
  it('is followed across the year', () => expect([nextMonth('2026-12', 1), nextMonth('2026-01-31', -1), nextMonth('2026-11-22', 3)]).toEqual(['2027-01-01', '2025-12-01', '2027-02-01']));
  it('holds lectures under the day they begin on in Shanghai', () =>
    expect([...byDay([lecture('late', '2026-11-19T16:30:00Z', '2026-11-19T17:30:00Z'), nine])].map(([date, list]) => [date, list.map(({ id }) => id)])).toEqual([['2026-11-19', ['a']], ['2026-11-20', ['late']]]));
});

it('lays a week out by room: those taken first, then what has none yet, then those free', () => {
  const hall = { id: 'r1', name: '报告厅' };
  const lanes = lanesBy([nine, { ...nine, id: 'b', room: hall }, { ...nine, id: 'c', room: { id: 'r9', name: '旧会议室' } }], 'room', [{ id: 'r0', name: '小会议室' }, hall]);
  expect(lanes.map(({ name, lectures }) => [name, lectures.length])).toEqual([['报告厅', 1], ['旧会议室', 1], ['', 1], ['小会议室', 0]]);
});
