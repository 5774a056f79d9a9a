import { describe, expect, it } from 'vitest';
import { cadence, markOf, seconds } from './model';

describe('a run', () => {
  it('took so long', () => expect([seconds({ startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:01:05Z' }), seconds({ startedAt: '2026-01-01T00:00:00Z', finishedAt: null })]).toEqual([65, undefined]));
  it('is green only when done', () => expect((['NEVER', 'RUNNING', 'DONE', 'FAILED'] as const).map(markOf)).toEqual(['unset', 'track', 'met', 'unreachable']));
});

describe('a schedule', () => {
  it('is told in words where it is simple', () => {
    expect(cadence('0 10 3 * * ?')).toEqual({ kind: 'daily', at: '03:10' });
    expect(cadence('0 0/5 * * * ?')).toEqual({ kind: 'minutes', n: 5 });
    expect(cadence('20 * * * * ?')).toEqual({ kind: 'minutes', n: 1 });
  });
  it('stays as it is where it is not', () => {
    for (const cron of ['0 0 3 1 1 ?', '0 0 3 ? * MON', '30 0 3 * * ?', '']) expect(cadence(cron)).toEqual({ kind: 'cron', cron });
  });
});
