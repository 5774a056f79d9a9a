import { describe, expect, it } from 'vitest';
import { countsOn } from './model';

const record = { kind: 'PASS' as const, approvedAt: null, revokedAt: null, validFrom: '2024-01-01', validTo: '2026-12-31' };

describe('a record', () => {
  it('counts within its dates', () => expect([countsOn(record, '2026-12-31'), countsOn(record, '2027-01-01'), countsOn(record, '2023-12-31')]).toEqual([true, false, false]));
  it('counts no more once revoked', () => expect(countsOn({ ...record, revokedAt: '2025-01-01T00:00:00Z' }, '2026-01-01')).toBe(false));
  it('of an exemption needs a second person', () => expect([countsOn({ ...record, kind: 'EXEMPTION' }, '2026-01-01'), countsOn({ ...record, kind: 'EXEMPTION', approvedAt: '2024-02-01T00:00:00Z' }, '2026-01-01')]).toEqual([false, true]));
});
