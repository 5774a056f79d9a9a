import { describe, expect, it } from 'vitest';
import { fileName, queryString } from './client';

describe('the query of a call', () => {
  it('leaves out what is empty and repeats lists', () =>
    expect(queryString({ a: 1, b: '', c: undefined, d: ['x', 'y'], e: null })).toBe('?a=1&d=x&d=y'));
  it('is nothing without values', () => expect(queryString({})).toBe(''));
});

describe('the name of a download', () => {
  it('prefers the UTF-8 form', () => expect(fileName(`attachment; filename="a.csv"; filename*=UTF-8''%E5%90%8D%E5%86%8C.csv`)).toBe('名册.csv'));
  it('takes the plain one', () => expect(fileName('attachment; filename=roster.xlsx')).toBe('roster.xlsx'));
  it('knows when there is none', () => expect(fileName(null)).toBeUndefined());
});
