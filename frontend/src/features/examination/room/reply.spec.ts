import { expect, it } from 'vitest';
import { Problem } from '@/shared/api/problem';
import { replyOf } from './reply';

const kind = (status: number, code = 'X'): string => replyOf(new Problem({ status, code, title: '' })).kind;

it('gives an answer up only at a lasting refusal', () => {
  expect([replyOf(new TypeError('Failed to fetch')).kind, replyOf(new DOMException('', 'TimeoutError')).kind, kind(0), kind(-1), kind(500), kind(502), kind(503, 'OUTCOME_UNKNOWN'), kind(408), kind(429), kind(403), kind(409)].every((each) => each === 'unknown')).toBe(true);
  expect([kind(503, 'SAVE_BUSY'), kind(409, 'SIT_PAUSED'), kind(401), kind(409, 'ATTEMPT_SUPERSEDED'), kind(409, 'ATTEMPT_HANDED_IN'), kind(422, 'SAVE_SEQ_REUSED'), kind(422, 'SAVE_TOO_LONG'), kind(404)]).toEqual(['wait', 'wait', 'signedOut', 'replaced', 'over', 'reused', 'refused', 'refused']);
});
