import { describe, expect, it } from 'vitest';
import { choiceFaults, following, needsUntil, shortHash, startingChoice, VERDICTS } from './model';

const person = { id: 'p', name: '甲', unit: { id: 'u', name: '局' } };
const proposal = { verdict: 'MAKE_UP' as const, until: '2027-02-18', words: '', reasons: null };

describe('a decision', () => {
  it('begins with what the rules propose', () => expect(startingChoice({ signatures: [], proposal, maySign: { place: 'FIRST', why: null } })).toEqual({ verdict: 'MAKE_UP', until: '2027-02-18', reason: '' }));
  it('begins with the first signature for whoever signs second, without their reason', () => {
    const first = { place: 'FIRST' as const, person, verdict: 'SUSPEND' as const, until: null, reason: '甲的理由', at: '' };
    expect(startingChoice({ signatures: [first], proposal, maySign: { place: 'SECOND', why: null } })).toEqual({ verdict: 'SUSPEND', until: '', reason: '' });
  });
  it('needs a day to make up by, a future one, and a reason', () => {
    expect(choiceFaults({ verdict: 'MAKE_UP', until: '', reason: '' }, '2026-11-18')).toEqual({ until: 'clearance.need.until', reason: 'clearance.need.reason' });
    expect(choiceFaults({ verdict: 'SUSPEND', until: '2026-11-18', reason: '已核对原件' }, '2026-11-18')).toEqual({ until: 'clearance.need.future' });
    expect(choiceFaults({ verdict: 'CANCEL', until: '', reason: '已核对原件' }, '2026-11-18')).toEqual({});
  });
  it('names five verdicts, of which two hold until a day', () => expect(VERDICTS.filter(needsUntil)).toEqual(['MAKE_UP', 'SUSPEND']));
});

describe('the queue', () => {
  const queue = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  it('leads on to the next case, and round again from the last', () => expect([following(queue, 'a'), following(queue, 'c'), following([{ id: 'a' }], 'a')]).toEqual(['b', 'a', undefined]));
});

it('shows enough of a hash to compare', () => expect(shortHash('e41c00000000000000907a')).toBe('e41c…907a'));
