import { describe, expect, it } from 'vitest';
import { grouped, inForce, type EffectiveValue, type VersionRef } from './model';

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
