import { describe, expect, it } from 'vitest';
import { allowedSpeed, checkPassed, depth, playedBetween, speedsUpTo } from './play';

describe('what was played', () => {
  it('is what lies between two sightings of the head', () => {
    expect(playedBetween({ position: 1_000, at: 0 }, { position: 1_250, at: 250 }, 1)).toEqual({ from: 1_000, to: 1_250 });
    expect(playedBetween({ position: 1_000, at: 0 }, { position: 3_000, at: 1_000 }, 2)).toEqual({ from: 1_000, to: 3_000 });
  });
  it('is nothing after a jump, a step back or at the very start', () => {
    expect(playedBetween({ position: 1_000, at: 0 }, { position: 60_000, at: 250 }, 1)).toBeUndefined();
    expect(playedBetween({ position: 5_000, at: 0 }, { position: 1_000, at: 250 }, 1)).toBeUndefined();
    expect(playedBetween(undefined, { position: 1_000, at: 250 }, 1)).toBeUndefined();
  });
  it('is nothing when the clock went back', () => {
    expect(playedBetween({ position: 0, at: 10_000 }, { position: 5_000, at: 2_000 }, 1)).toBeUndefined();
  });
});

describe('speed', () => {
  it('ends at the limit of the rules', () => {
    expect(speedsUpTo(100)).toEqual([75, 100]);
    expect(speedsUpTo(150)).toEqual([75, 100, 125, 150]);
    expect(speedsUpTo(130)).toEqual([75, 100, 125, 130]);
    expect(allowedSpeed(2, 150)).toBe(1.5);
    expect(allowedSpeed(0.75, 100)).toBe(0.75);
  });
});

describe('checks on the way', () => {
  const checks = [{ atSecond: 10, passed: false }, { atSecond: null, passed: false }, { atSecond: 20, passed: true }];
  it('stop play where they stand, unless they are passed', () => {
    expect(checkPassed(checks, 9_800, 10_050)).toBe(checks[0]);
    expect(checkPassed(checks, 10_050, 10_300)).toBeUndefined();
    expect(checkPassed(checks, 19_900, 20_100)).toBeUndefined();
  });
});

it('says how deep one has read', () => {
  expect(depth(0, 800, 4_800)).toBe(0);
  expect(depth(2_000, 800, 4_800)).toBe(500);
  expect(depth(9_000, 800, 4_800)).toBe(1_000);
  expect(depth(0, 800, 600)).toBe(0);
});
