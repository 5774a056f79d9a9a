import { describe, expect, it } from 'vitest';
import { announced, better, clockFace, sampleOf, timeLeft } from './serverClock';

const at = '2026-11-22T01:00:00.000Z';

describe('the time left', () => {
  it('runs on the running time of the window, whatever the device believes the date to be', () => {
    const sample = sampleOf(1_000, 1_200, at);
    expect(timeLeft('2026-11-22T01:10:00Z', null, sample, 1_100)).toBe(600_000);
    expect(timeLeft('2026-11-22T01:10:00Z', null, sample, 61_100)).toBe(540_000);
    expect(timeLeft('2026-11-22T01:10:00Z', null, sample, 10_000_000)).toBe(0);
  });
  it('stands while the exam is paused and follows a later deadline', () => {
    const sample = sampleOf(0, 0, at);
    expect(timeLeft('2026-11-22T01:10:00Z', '2026-11-22T01:04:00Z', sample, 500_000)).toBe(360_000);
    expect(timeLeft('2026-11-22T01:20:00Z', null, sample, 0)).toBe(1_200_000);
  });
});

describe('the server clock', () => {
  it('trusts the quicker answer', () => {
    const quick = sampleOf(0, 20, at);
    expect(better(undefined, quick)).toBe(quick);
    expect(better(quick, { offset: quick.offset + 100, trip: 400 })).toBe(quick);
    expect(better({ offset: quick.offset + 100, trip: 400 }, quick)).toBe(quick);
  });
  it('believes the newer one after the device slept', () => {
    const quick = sampleOf(0, 20, at);
    const awake = { offset: quick.offset + 600_000, trip: 900 };
    expect(better(quick, awake)).toBe(awake);
  });
});

describe('announcements', () => {
  it('come once at each set moment and not between', () => {
    expect([announced(1_800_500, 1_799_900), announced(1_799_900, 1_799_700), announced(300_100, 299_900), announced(60_001, 60_000), announced(500, 0)]).toEqual([30, undefined, 5, 1, undefined]);
  });
  it('name the nearest moment after a jump', () => expect(announced(1_900_000, 240_000)).toBe(5));
});

it('writes the clock', () => expect([2_568_000, 3_729_000, 59_001, 0, 999].map(clockFace)).toEqual(['42:48', '1:02:09', '01:00', '00:00', '00:01']));
