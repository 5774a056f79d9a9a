import { describe, expect, it } from 'vitest';
import { credit, days, parseCredit, quota, signedCredit } from './credit';

describe('学时 in words', () => {
  it.each([[4150, '41.50'], [0, '0.00'], [5, '0.05'], [-150, '−1.50'], [123456, '1,234.56'], [null, '—']])('%s is %s', (value, text) => expect(credit(value)).toBe(text));
  it('shows a quota without decimals', () => expect([quota(6000), quota(1250)]).toEqual(['60', '12.50']));
  it('signs a change', () => expect([signedCredit(300), signedCredit(-300), signedCredit(0)]).toEqual(['+3.00', '−3.00', '0.00']));
  it('counts half-days', () => expect([days(30), days(5), days(0)]).toEqual(['15', '2.5', '0']));
});

describe('学时 typed by a person', () => {
  it.each([['1.5', 150], ['1.50', 150], ['2', 200], ['１．５', 150], ['1.505', undefined], ['-1', undefined], ['', undefined]])('%s → %s', (text, value) => expect(parseCredit(text)).toBe(value));
});
