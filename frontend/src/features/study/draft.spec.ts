import { describe, expect, it } from 'vitest';
import { actsOf, checkBody, checkFaults, checkForm, hunks, lessonBody, lessonFaults, lineDiff, minutesText, moved, newCheck, newLesson, placeOf, secondsOf, type DraftCheck } from './draft';

const single: DraftCheck = { atSecond: 200, item: { id: 'c1', topic: '程序', difficulty: 2, kind: 'SINGLE', stem: '谁决定回避？', options: [{ key: 'A', text: '负责人' }, { key: 'B', text: '当事人' }], answer: ['A'], rationale: '第四十三条。', citations: [{ law: '行政处罚法', article: '第四十三条' }] } };

describe('a check as a form', () => {
  it('comes back as it went, with what the form does not show', () => {
    expect(checkBody(checkForm(single))).toEqual(single);
  });
  it('without a place comes at the end', () => {
    expect(checkBody({ ...checkForm(single), at: '' }).atSecond).toBeNull();
  });
  it('takes several accepted answers of a blank', () => {
    const fill = { ...newCheck(), kind: 'FILL' as const, stem: '{{1}}日内', blanks: ['五 | 5｜五日'], rationale: '第五十七条' };
    expect(checkFaults(fill)).toEqual([]);
    expect(checkBody(fill).item).toEqual({ kind: 'FILL', stem: '{{1}}日内', rationale: '第五十七条', blanks: [['五', '5', '五日']] });
  });
  it('keeps a case whole', () => {
    const given: DraftCheck = { atSecond: null, item: { kind: 'CASE', stem: '案情', parts: [{ id: '1' }] } };
    expect(checkBody(checkForm(given))).toEqual(given);
  });
  it('names what is missing', () => {
    expect(checkFaults(newCheck())).toEqual(['stem', 'options', 'right', 'rationale']);
    expect(checkFaults({ ...checkForm(single), kind: 'MULTIPLE' })).toEqual(['right']);
    expect(checkFaults({ ...checkForm(single), at: '三分' })).toEqual(['at']);
    expect(checkFaults({ ...newCheck(), kind: 'FILL', stem: '没有空', rationale: '有' })).toEqual(['blanks']);
  });
});

describe('lengths and places', () => {
  it('are read as people type them', () => {
    expect([secondsOf('13'), secondsOf('１．５'), secondsOf('0.4'), secondsOf('241'), secondsOf('很久')]).toEqual([780, 90, undefined, undefined, undefined]);
    expect([minutesText(780), minutesText(90)]).toEqual(['13', '1.5']);
    expect([placeOf(''), placeOf('3:20'), placeOf('3：05'), placeOf('3:75')]).toEqual([null, 200, 185, undefined]);
  });
});

describe('a lesson as a form', () => {
  it('needs a title, a length and what its kind consists of', () => {
    expect(lessonFaults(newLesson())).toEqual({ title: 'study.need.title', minutes: 'study.need.minutes', markdown: 'study.need.text' });
    expect(lessonFaults({ ...newLesson(), title: '一', minutes: '5', kind: 'VIDEO' })).toEqual({ file: 'study.need.file' });
  });
  it('sends no file of a kind that has none', () => {
    const file = { id: 'f1', name: 'a.mp4', mediaType: 'video/mp4', size: 1 };
    expect(lessonBody({ ...newLesson(), title: ' 一 ', minutes: '5', markdown: '字', file, captions: file }, 3)).toMatchObject({ version: 3, title: '一', declaredSeconds: 300, fileId: null, captionsFileId: null });
    expect(lessonBody({ ...newLesson(), kind: 'VIDEO', minutes: '5', file, captions: file }, 3)).toMatchObject({ fileId: 'f1', captionsFileId: 'f1' });
  });
});

describe('the way of a version', () => {
  const card = { state: 'DRAFT', mine: true, unitId: 'u1', lessons: 2 } as const;
  it('lets nobody review what they wrote', () => {
    expect(actsOf({ ...card, state: 'SUBMITTED' }).review).toBe(false);
    expect(actsOf({ ...card, state: 'SUBMITTED', mine: false }).review).toBe(true);
  });
  it('changes drafts only, and no shipped course', () => {
    expect(actsOf(card)).toMatchObject({ edit: true, submit: true, copy: false });
    expect(actsOf({ ...card, lessons: 0 }).submit).toBe(false);
    expect(actsOf({ ...card, state: 'PUBLISHED', unitId: null })).toMatchObject({ edit: false, copy: false, retire: false });
    expect(actsOf({ ...card, state: 'PUBLISHED' })).toMatchObject({ copy: true, retire: true });
  });
});

it('moves one of several', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
});

describe('the difference of two texts', () => {
  it('keeps lines that stayed', () => {
    expect(lineDiff('甲\n乙\n丙', '甲\n丁\n丙').map(({ kind, text }) => `${kind} ${text}`)).toEqual(['same 甲', 'gone 乙', 'new 丁', 'same 丙']);
  });
  it('shows only what is near a change', () => {
    expect(hunks(lineDiff('1\n2\n3\n4\n5\n6', '1\n2\n3\n4\n5\n七')).map(({ kind, text }) => `${kind} ${text}`)).toEqual(['gap ', 'same 5', 'gone 6', 'new 七']);
  });
});
