import { describe, expect, it } from 'vitest';
import { dialMark, dialTicks, graduations, lay } from './scale';

describe('a graduated rule', () => {
  it('lays stretches end to end and clips what exceeds the quota', () => {
    expect(lay([{ value: 40, tone: 1 }, { value: 40, tone: 2 }], 60, 120)).toEqual([
      { x: 0, width: 80, tone: 1 },
      { x: 80, width: 40, tone: 2 },
    ]);
  });
  it('draws nothing when no quota is set', () => {
    expect(lay([{ value: 4, tone: 1 }], 0, 120)).toEqual([]);
    expect(graduations(0, 120)).toEqual([]);
  });
  it('graduates sixty in tens', () => {
    expect(graduations(60, 120).map(({ x }) => x)).toEqual([0, 20, 40, 60, 80, 100, 120]);
  });
});

describe('a dial', () => {
  it('has a tick for each 学时 and fills those that are whole', () => {
    const ticks = dialTicks([{ value: 16, tone: 1 }, { value: 17.5, tone: 2 }, { value: 8, tone: 3 }], 60, 176);
    expect(ticks).toHaveLength(60);
    expect(ticks.filter(({ tone }) => tone)).toHaveLength(41);
    expect(ticks[0]?.tone).toBe(1);
    expect(ticks[20]?.tone).toBe(2);
  });
  it('marks no place beyond the quota', () => {
    expect(dialMark(61, 60, 176)).toBeUndefined();
    expect(dialMark(30, 60, 176)?.turn).toBe(180);
  });
});
