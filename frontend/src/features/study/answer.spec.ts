import { describe, expect, it } from 'vitest';
import { emptyDraft, isComplete, responseOf, stemParts, toggled } from './answer';
import type { CheckItem } from './model';

const single: CheckItem = { kind: 'SINGLE', stem: '？', options: [{ key: 'A', text: '甲' }, { key: 'B', text: '乙' }], blanks: 0, parts: [] };
const fill: CheckItem = { ...single, kind: 'FILL', stem: '{{1}}日内答复，期满前{{2}}日告知。', options: [], blanks: 2 };
const both: CheckItem = { ...single, kind: 'CASE', options: [], parts: [{ ...single, id: '1' }, { ...fill, id: '2' }] };

describe('an answer to a check', () => {
  it('is complete only when everything asked is there', () => {
    const draft = emptyDraft(fill);
    expect(draft.blanks).toEqual(['', '']);
    draft.blanks[0] = ' 五 ';
    expect(isComplete(fill, draft)).toBe(false);
    draft.blanks[1] = '三';
    expect(isComplete(fill, draft)).toBe(true);
    expect(responseOf(fill, draft)).toEqual({ blanks: ['五', '三'] });
  });
  it('has keys in order, whatever order they were chosen in', () => {
    expect(responseOf({ ...single, kind: 'MULTIPLE' }, { ...emptyDraft(single), keys: ['C', 'A'] })).toEqual({ keys: ['A', 'C'] });
  });
  it('of a case holds one for each part', () => {
    const draft = emptyDraft(both);
    draft.parts['1'] = { keys: ['B'], blanks: [] };
    expect(isComplete(both, draft)).toBe(false);
    draft.parts['2'] = { keys: [], blanks: ['五', '三'] };
    expect(isComplete(both, draft)).toBe(true);
    expect(responseOf(both, draft)).toEqual({ parts: { 1: { keys: ['B'] }, 2: { blanks: ['五', '三'] } } });
  });
  it('keeps one key of a single choice and several of a multiple one', () => {
    expect(toggled('SINGLE', ['A'], 'B')).toEqual(['B']);
    expect(toggled('MULTIPLE', ['A'], 'B')).toEqual(['A', 'B']);
    expect(toggled('MULTIPLE', ['A', 'B'], 'A')).toEqual(['B']);
  });
});

it('cuts a stem at its blanks', () => {
  expect(stemParts(fill.stem)).toEqual([{ words: '', blank: 1 }, { words: '日内答复，期满前' }, { words: '', blank: 2 }, { words: '日告知。' }]);
  expect(stemParts('没有空')).toEqual([{ words: '没有空' }]);
});
