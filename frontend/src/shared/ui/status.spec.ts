import { describe, expect, it } from 'vitest';
import { standingOf, yearMark } from './status';

describe('a standing', () => {
  it('is read whatever its spelling, and is not set when unknown', () => expect(['MET', 'on_track', 'BEHIND', 'UNREACHABLE', 'NOT_SET', 'NEW_WORD', null].map(standingOf)).toEqual(['met', 'track', 'behind', 'unreachable', 'unset', 'unset', 'unset']));
});

describe('a closed year', () => {
  it('has words of its own', () => expect(['MET', 'SHORT', 'NOT_JUDGED', 'NOT_SET'].map((status) => yearMark(status).word)).toEqual(['status.met', 'status.short', 'status.notJudged', 'status.unset']));
});
