import { describe, expect, it } from 'vitest';
import { compact, lengthOf, minus, union } from './spans';

describe('stretches of a recording', () => {
  it('joins what follows on and drops what is empty', () => {
    expect(compact([{ from: 0, to: 250 }, { from: 250, to: 500 }, { from: 500, to: 500 }, { from: 9_000, to: 9_500 }], 40)).toEqual([{ from: 0, to: 500 }, { from: 9_000, to: 9_500 }]);
  });
  it('keeps the order of play, so that going back stays visible', () => {
    expect(compact([{ from: 5_000, to: 6_000 }, { from: 1_000, to: 2_000 }], 40)).toEqual([{ from: 5_000, to: 6_000 }, { from: 1_000, to: 2_000 }]);
  });
  it('never holds more than the server takes', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ from: index * 1_000, to: index * 1_000 + 500 }));
    expect(compact(many, 40)).toHaveLength(40);
  });
  it('counts no place twice and takes covered places out', () => {
    expect(lengthOf([{ from: 0, to: 1_000 }, { from: 500, to: 1_500 }])).toBe(1_500);
    expect(union([{ from: 500, to: 900 }, { from: 0, to: 600 }])).toEqual([{ from: 0, to: 900 }]);
    expect(minus([{ from: 0, to: 1_000 }], [{ from: 200, to: 400 }])).toEqual([{ from: 0, to: 200 }, { from: 400, to: 1_000 }]);
    expect(minus([{ from: 0, to: 1_000 }], [{ from: 0, to: 1_000 }])).toEqual([]);
  });
});
