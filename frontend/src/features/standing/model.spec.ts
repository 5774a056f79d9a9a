import { describe, expect, it } from 'vitest';
import { afterBooked, evenPace, headlineKey, share, stretches, type Status } from './model';

const category = (counted: number) => ({ code: 'a', zh: '甲', en: 'A', counted, due: null, shortfall: null });

describe('the opening sentence', () => {
  it.each<[Status, string]>([['MET', 'met'], ['ON_TRACK', 'track'], ['BEHIND', 'behind'], ['UNREACHABLE', 'unreachable'], ['NOT_SET', 'unset']])('%s', (status, key) =>
    expect(headlineKey({ status, daysLeft: 3, shortfall: 1 })).toBe(`standing.head.${key}`));
});

describe('the stretches of the dial', () => {
  it('follow the categories and keep what belongs to none', () =>
    expect(stretches({ unit: 'HOUR', counted: 4150, categories: [category(1600), category(1750)] })).toEqual([
      { value: 16, tone: 1 }, { value: 17.5, tone: 2 }, { value: 8, tone: 6 },
    ]));
  it('are one when the rule set knows no categories, in days too', () => expect(stretches({ unit: 'DAY', counted: 5, categories: [] })).toEqual([{ value: 2.5, tone: 1 }]));
});

describe('what is missing', () => {
  it('shrinks by what is booked, never below nothing', () => expect([afterBooked({ shortfall: 1850, booked: 900 }), afterBooked({ shortfall: 100, booked: 900 })]).toEqual([950, 0]));
  it('is a share of a whole', () => expect([share(68, 1286), share(1, 0)]).toEqual(['5.3%', undefined]));
});

describe('the even pace', () => {
  const at = (due: number | null, unit: 'HOUR' | 'DAY', today: string) => evenPace({ due, unit, lawYear: 2026 }, today);
  it('grows with the year and ends at the quota', () => expect([at(6000, 'HOUR', '2026-01-01'), at(6000, 'HOUR', '2026-11-22'), at(6000, 'HOUR', '2026-12-31')]).toEqual([0, 53, 60]));
  it('counts days where the quota is in days', () => expect(at(30, 'DAY', '2026-07-02')).toBe(7));
  it('says nothing without a quota or outside the year', () => expect([at(null, 'HOUR', '2026-05-01'), at(6000, 'HOUR', '2027-01-01'), at(6000, 'HOUR', '2025-12-31')]).toEqual([undefined, undefined, undefined]));
});
