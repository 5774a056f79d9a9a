import { describe, expect, it } from 'vitest';
import { fieldName, stretches } from './difference';

describe('a field that differs', () => {
  it('has a name for people', () => expect([fieldName('stem'), fieldName('options[B]'), fieldName('parts[2].blanks[1]'), fieldName('parts[1].answer')]).toEqual([
    { key: 'stem', facts: {}, part: undefined }, { key: 'options', facts: { n: 'B' }, part: undefined }, { key: 'blanks', facts: { n: '1' }, part: '2' }, { key: 'answer', facts: {}, part: '1' },
  ]));
});

describe('what went and what came', () => {
  const put = (before: string, after: string) => stretches(before, after).map(({ kind, text }) => `${{ same: '', gone: '-', new: '+' }[kind]}${text}`);
  it('is marked within the text', () => expect(put('三十日内作出', '六十日内作出')).toEqual(['-三', '+六', '十日内作出']));
  it('is all of it where there was nothing, or is nothing', () => expect([put('', '新'), put('旧', ''), put('', '')]).toEqual([['+新'], ['-旧'], []]));
  it('puts the two texts together again', () => {
    const before = '经责令改正而拒不改正的';
    const after = '责令改正，拒不改正的，处罚款';
    const all = stretches(before, after);
    expect(all.filter(({ kind }) => kind !== 'new').map(({ text }) => text).join('')).toBe(before);
    expect(all.filter(({ kind }) => kind !== 'gone').map(({ text }) => text).join('')).toBe(after);
  });
  it('of long texts is shown whole', () => expect(put('甲'.repeat(2000), '乙')).toEqual([`-${'甲'.repeat(2000)}`, '+乙']));
});
