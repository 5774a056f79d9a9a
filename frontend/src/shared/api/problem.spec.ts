import { describe, expect, it } from 'vitest';
import { asProblem, problemFrom } from './problem';

describe('a refusal', () => {
  it('keeps code, words and fields', () => {
    const problem = problemFrom(422, { code: 'LECTURE_ROOM_TAKEN', title: '讲座没有发布', errors: [{ field: 'body.room', message: '已被占用' }] });
    expect(problem.code).toBe('LECTURE_ROOM_TAKEN');
    expect(problem.of('room')).toBe('已被占用');
    expect(problem.of('title')).toBeUndefined();
  });
  it('survives an answer without a body', () => expect(problemFrom(502, undefined).code).toBe('HTTP_502'));
  it('reads a failed fetch as being offline', () => expect(asProblem(new TypeError('Failed to fetch'))?.status).toBe(0));
  it('is nothing when nothing was thrown', () => expect(asProblem(undefined)).toBeUndefined());
});
