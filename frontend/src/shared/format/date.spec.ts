import { describe, expect, it } from 'vitest';
import { addDays, clock, dayInProse, daysBetween, mondayOf, shanghaiDay, shanghaiInstant, stamp, weekOfYear } from './date';

describe('days and hours as the county reads them', () => {
  it('turns the day at midnight in Shanghai, not in UTC', () => {
    expect(shanghaiDay('2026-12-31T15:59:59Z')).toBe('2026-12-31');
    expect(shanghaiDay('2026-12-31T16:00:00Z')).toBe('2027-01-01');
  });
  it('speaks of a day', () => {
    expect(dayInProse('2026-11-25', 'zh-CN')).toBe('11月25日 周三');
    expect(dayInProse('2027-03-14', 'zh-CN', true)).toBe('2027年3月14日');
    expect(dayInProse('2027-03-14', 'en', true)).toBe('14 Mar 2027');
    expect(dayInProse(null, 'zh-CN')).toBe('—');
  });
  it('stamps a table', () => expect(stamp('2026-11-18T01:30:00Z')).toBe('2026-11-18 09:30'));
  it('keeps seconds when asked', () => expect(clock('2026-11-18T06:32:08Z', true)).toBe('14:32:08'));
  it('counts days', () => expect([daysBetween('2026-11-18', '2026-12-31'), addDays('2026-12-31', 1)]).toEqual([43, '2027-01-01']));
  it('knows weeks', () => expect([mondayOf('2026-11-22'), weekOfYear('2026-11-18')]).toEqual(['2026-11-16', 47]));
  it('makes an instant of a wall clock', () => expect(shanghaiInstant('2026-11-19', '14:30')).toBe('2026-11-19T06:30:00.000Z'));
});
