import { describe, expect, it } from 'vitest';
import { minutes, sumOf, yearsUpTo } from './model';

describe('the ledger', () => {
  it('adds with signs, so that a reversal cancels its entry', () => expect(sumOf([{ hundredths: 300 }, { hundredths: -300 }, { hundredths: 150 }])).toBe(150));
  it('shows whole minutes', () => expect([minutes({ seconds: 2759 }), minutes({ seconds: 0 })]).toEqual([45, undefined]));
  it('offers four years', () => expect(yearsUpTo(2026)).toEqual([2026, 2025, 2024, 2023]));
});
