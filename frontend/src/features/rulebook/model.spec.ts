import { describe, expect, it } from 'vitest';
import { differences, draftOf, grouped, inForce, isCode, phaseOf, publishedBefore, type EffectiveValue, type RuleValue, type VersionRef } from './model';

const version = (number: number, state: VersionRef['state'], validFrom: string, validTo: string | null): VersionRef => ({ id: String(number), number, state, validFrom, validTo });

it('finds the version in force', () => {
  const versions = [version(1, 'PUBLISHED', '2025-01-01', '2026-01-01'), version(2, 'PUBLISHED', '2026-01-01', null), version(3, 'DRAFT', '2026-01-01', null)];
  expect([inForce(versions, '2025-12-31')?.number, inForce(versions, '2026-01-01')?.number, inForce(versions, '2024-01-01')]).toEqual([1, 2, undefined]);
});

describe('settings', () => {
  it('stand under their groups', () => {
    const value = (key: string, group: string) => ({ key, group }) as EffectiveValue;
    expect(grouped([value('a', 'QUOTA'), value('b', 'EXAM'), value('c', 'QUOTA')]).map(({ group, values }) => [group, values.length])).toEqual([['QUOTA', 2], ['EXAM', 1]]);
  });
});

describe('versions', () => {
  const versions = [version(1, 'PUBLISHED', '2024-01-01', '2025-01-01'), version(2, 'PUBLISHED', '2025-01-01', null), version(3, 'DRAFT', '2026-01-01', null)];
  const said = (key: string, value: unknown, clause = '第一条'): RuleValue => ({ key, group: 'QUOTA', labelZh: key, labelEn: key, value, shown: String(value), clause });
  it('have at most one draft, compared with what was published last before it', () => {
    expect([draftOf(versions)?.number, draftOf(versions.slice(0, 2))]).toEqual([3, undefined]);
    expect(versions.map((one) => publishedBefore(versions, one)?.number)).toEqual([undefined, 1, 2]);
  });
  it('differ by value, by clause, by what only one of them says', () =>
    expect(differences([said('a', 1), said('b', [1]), said('c', 3), said('e', 5)], [said('a', 2), said('b', [1]), said('d', 4), said('e', 5, '第二条')]).map(({ key, before, after }) => [key, before?.value, after?.value])).toEqual([['a', 1, 2], ['d', undefined, 4], ['e', 5, 5], ['c', 3, undefined]]));
});

describe('an assignment', () => {
  it('is coming, holds, or is over; its end is the first day without it', () =>
    expect([phaseOf({ from: '2027-01-01', to: null }, '2026-11-22'), phaseOf({ from: '2026-01-01', to: null }, '2026-11-22'), phaseOf({ from: '2026-01-01', to: '2026-11-22' }, '2026-11-22'), phaseOf({ from: '2026-11-22', to: '2026-11-23' }, '2026-11-22')]).toEqual(['coming', 'now', 'over', 'now']));
});

it('takes codes of small letters, digits and hyphens', () => expect(['lichuan-2026', 'a', '-ab', 'Ab', '示范'].map(isCode)).toEqual([true, false, false, false, false]));
