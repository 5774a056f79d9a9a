import { describe, expect, it } from 'vitest';
import { changeBody, changeFaults, hundredthsOf, minutes, newChange, sumOf, yearsUpTo, type ChangeForm } from './model';

describe('the ledger', () => {
  it('adds with signs, so that a reversal cancels its entry', () => expect(sumOf([{ hundredths: 300 }, { hundredths: -300 }, { hundredths: 150 }])).toBe(150));
  it('shows whole minutes', () => expect([minutes({ seconds: 2759 }), minutes({ seconds: 0 })]).toEqual([45, undefined]));
  it('offers four years', () => expect(yearsUpTo(2026)).toEqual([2026, 2025, 2024, 2023]));
});

describe('credit by hand', () => {
  const change = (given: Partial<ChangeForm>): ChangeForm => ({ ...newChange('2026-11-22'), ...given });
  it('is added, and taken away only by a correction', () =>
    expect([change({ amount: '１.5' }), change({ amount: '4', sign: '-' }), change({ amount: '4', sign: '-', way: 'MANUAL' }), change({ amount: '1.255' }), change({})].map(hundredthsOf)).toEqual([150, 400, -400, undefined, 0]));
  it('needs its day, an amount or half-days, and its proof', () => {
    expect(changeFaults(change({ earnedOn: '2026-11-23' }), '2026-11-22')).toEqual({ earnedOn: 'credit.change.need.on', amount: 'credit.change.need.amount', reason: 'credit.change.need.reason' });
    expect(changeFaults(change({ halves: ['AM'], reason: '结业证书' }), '2026-11-22')).toEqual({});
    expect(changeFaults(change({ amount: '1001', reason: '结业证书' }), '2026-11-22')).toEqual({ amount: 'credit.change.need.amount' });
  });
  it('is sent as the API takes it', () =>
    expect(changeBody(change({ amount: '4', reason: ' 结业证书 ', halves: ['PM'] }))).toEqual({ kind: 'ADJUST', subjectKind: 'PROFESSIONAL', mode: 'OUTSIDE', earnedOn: '2026-11-22', hundredths: 400, halves: ['PM'], reason: '结业证书' }));
});
