import { describe, expect, it } from 'vitest';
import { acceptOf, blanksOf, inWords, lettersOf, marks, outcomeOf, passRate, withLines } from './model';

const words = { right: '正确', wrong: '错误', nothing: '未答' };

describe('results', () => {
  it('are printed without idle zeros', () => expect([marks(80), marks(79.5), marks(79.55), marks(null)]).toEqual(['80', '79.5', '79.55', '—']));
  it('say how many passed of those who sat', () => expect([passRate({ passed: 2, sat: 3 }), passRate({ passed: 0, sat: 0 })]).toEqual(['67%', '—']));
  it('tell right, partly and wrong', () => expect([outcomeOf({ mark: 2, full: 2 }), outcomeOf({ mark: 1, full: 2 }), outcomeOf({ mark: 0, full: 2 })]).toEqual(['right', 'partly', 'wrong']));
  it('put answers into words', () => expect([inWords({ keys: ['A', 'C'] }, words), inWords({ keys: ['TRUE'] }, words), inWords({ blanks: ['十五', ''] }, words), inWords({ blanks: ['', ''] }, words), inWords({}, words), inWords(null, words)]).toEqual(['A、C', '正确', '十五；—', '未答', '未答', '未答']));
  it('show blanks as lines and count them', () => expect([withLines('满{{1}}日，{{2}}'), blanksOf('满{{1}}日，{{2}}'), blanksOf('无')]).toEqual(['满＿＿＿＿日，＿＿＿＿', 2, 0]));
});

describe('an answer to accept', () => {
  it('is read from letters as people type them', () => expect([lettersOf('a、c'), lettersOf('CA'), lettersOf('AA'), lettersOf('A1'), lettersOf('')]).toEqual([['A', 'C'], ['A', 'C'], ['A'], undefined, undefined]));
  it('fits its question or is nothing', () => {
    expect([acceptOf('SINGLE', 'B', []), acceptOf('SINGLE', 'AB', []), acceptOf('MULTIPLE', 'BA', []), acceptOf('MULTIPLE', 'A', []), acceptOf('TRUE_FALSE', 'TRUE', []), acceptOf('TRUE_FALSE', '', []), acceptOf('FILL', '', [' 十日 ', '']), acceptOf('FILL', '', ['']), acceptOf('CASE', 'A', [])])
      .toEqual([{ keys: ['B'] }, undefined, { keys: ['A', 'B'] }, undefined, { keys: ['TRUE'] }, undefined, { blanks: ['十日', ''] }, undefined, undefined]);
  });
});
