import { describe, expect, it } from 'vitest';
import { markOf, seconds } from './model';

describe('a run', () => {
  it('took so long', () => expect([seconds({ startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:01:05Z' }), seconds({ startedAt: '2026-01-01T00:00:00Z', finishedAt: null })]).toEqual([65, undefined]));
  it('is green only when done', () => expect((['NEVER', 'RUNNING', 'DONE', 'FAILED'] as const).map(markOf)).toEqual(['unset', 'track', 'met', 'unreachable']));
});
