import { describe, expect, it } from 'vitest';
import { asksYears, choiceFaults, decisionOf, flagQuery, following, isReason, needsUntil, shapeOfVerdict, shortHash, sourcesOf, startingChoice, VERDICTS, type Decision, type Flag, type Signature } from './model';

const proposal = { verdict: 'MAKE_UP' as const, until: '2027-02-18', words: '', allowed: [...VERDICTS], reasons: [] };
const signature = (round: number, verdict: Signature['verdict']): Signature => ({ round, place: 'FIRST', person: '甲', verdict, until: null, years: null, reason: '甲的理由', at: '' });

describe('a decision', () => {
  it('begins with what the rules propose', () => expect(startingChoice({ round: 1, signatures: [], proposal, maySign: { place: 'FIRST', why: null } })).toEqual({ verdict: 'MAKE_UP', until: '2027-02-18', years: '', reason: '' }));
  it('begins with the first signature of this round for whoever signs second, without their reason', () =>
    expect(startingChoice({ round: 2, signatures: [signature(1, 'CANCEL'), signature(2, 'SUSPEND')], proposal, maySign: { place: 'SECOND', why: null } })).toEqual({ verdict: 'SUSPEND', until: '', years: '', reason: '' }));
  it('needs a day to make up by, a future one, and a reason', () => {
    expect(choiceFaults({ verdict: 'MAKE_UP', until: '', years: '', reason: '' }, '2026-11-18')).toEqual({ until: 'clearance.need.until', reason: 'clearance.need.reason' });
    expect(choiceFaults({ verdict: 'SUSPEND', until: '2026-11-18', years: '', reason: '已核对原件' }, '2026-11-18')).toEqual({ until: 'clearance.need.future' });
    expect(choiceFaults({ verdict: 'CANCEL', until: '', years: '', reason: '已核对原件' }, '2026-11-18')).toEqual({});
  });
  it('says what becomes of closed years when it clears them', () => {
    const flag = { ground: 'BELOW_QUOTA_CLOSED', closedAt: null } as Flag;
    expect([asksYears({ flags: [flag] }, 'CLEAR'), asksYears({ flags: [flag] }, 'SUSPEND'), asksYears({ flags: [{ ...flag, closedAt: '2026-01-01' }] }, 'CLEAR')]).toEqual([true, false, false]);
    expect(choiceFaults({ verdict: 'CLEAR', until: '', years: '', reason: '已核对原件' }, '2026-11-18', true)).toEqual({ years: 'clearance.need.years' });
  });
  it('names five verdicts, of which two hold until a day', () => expect(VERDICTS.filter(needsUntil)).toEqual(['MAKE_UP', 'SUSPEND']));
  it('holds until it is revised', () => expect(decisionOf({ decisions: [{ id: 'a', revised: true } as Decision, { id: 'b', revised: false } as Decision] })?.id).toBe('b'));
});

describe('the queue', () => {
  const queue = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  it('leads on to the next case, and round again from the last', () => expect([following(queue, 'a'), following(queue, 'c'), following([{ id: 'a' }], 'a')]).toEqual(['b', 'a', undefined]));
});

it('shows enough of a hash to compare', () => expect(shortHash('e41c00000000000000907a')).toBe('e41c…907a'));

describe('flags', () => {
  const filter = { q: '顾', unit: '', ground: 'EXPIRED' };
  it('are asked for open, closed or all', () =>
    expect(['OPEN', 'CLOSED', 'ALL'].map((state) => flagQuery({ ...filter, state })['open'])).toEqual(['true', 'false', '']));
  it('are withdrawn for a reason that says something', () => expect(['', '  好  ', '核对原件', '已补交派遣单'].map(isReason)).toEqual([false, false, true, true]));
});

describe('the clauses of a case', () => {
  const line = (ruleSet: string, version: string, clause: string, words: string) => ({ ruleSet, version, clause, words });
  it('stand once each, the line that names its rule set first of all', () =>
    expect(sourcesOf([line('', 'a v1 + b v1', '第六条', '学时'), line('甲规则', 'v1', '第六条', '学时'), line('甲规则', 'v1', '第六条', '处理'), line('', 'a v1', '第九条', '不在岗')]).map(({ ruleSet, clause, words }) => [ruleSet, clause, words])).toEqual([
      ['甲规则', '第六条', '学时；处理'], ['', '第九条', '不在岗'],
    ]));
});

it('marks each verdict by how it weighs', () => expect(VERDICTS.map(shapeOfVerdict)).toEqual(['met', 'behind', 'behind', 'unreachable', 'unreachable']));
