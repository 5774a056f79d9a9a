import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerPart, canonical, choose, fill, hashOf, isAnswered, tidy } from './response';

describe('the canonical text of a response', () => {
  it('is what the server writes', () => {
    expect([
      canonical({}), canonical({ keys: [] }), canonical({ keys: ['C', 'A', 'C'] }), canonical({ blanks: ['', ''] }), canonical({ blanks: ['十五', ''] }),
      canonical({ parts: { 2: { keys: ['B'] }, 10: { blanks: ['x'] }, 3: {} } }), canonical({ keys: null, blanks: null, parts: null }),
    ]).toEqual(['{}', '{}', '{"keys":["A","C"]}', '{}', '{"blanks":["十五",""]}', '{"parts":{"10":{"blanks":["x"]},"2":{"keys":["B"]}}}', '{}']);
  });
  it('escapes what the server escapes and nothing else', () => {
    expect(canonical({ blanks: ['"\\\n\t\u2028\u0001/é😀\u007f'] })).toBe('{"blanks":["\\"\\\\\\n\\u0009\\u2028\\u0001/é😀\u007f"]}');
  });
  it('drops half characters, which no two machines write alike', () => expect(tidy({ blanks: ['a\ud800b'] })).toEqual({ blanks: ['ab'] }));
  it('cuts a blank at the length that is kept, never through a character', () => {
    expect(tidy({ blanks: ['x'.repeat(600)] }).blanks?.[0]).toHaveLength(500);
    expect(tidy({ blanks: [`${'x'.repeat(499)}😀`] }).blanks?.[0]).toHaveLength(499);
  });
  it('is hashed with SHA-256', async () => {
    expect(await hashOf({ keys: ['B'] })).toBe(createHash('sha256').update('{"keys":["B"]}').digest('hex'));
  });
});

describe('answering', () => {
  it('chooses one or several', () => {
    expect([choose({ keys: ['A'] }, 'B', false), choose({ keys: ['B'] }, 'A', true), choose({ keys: ['A', 'B'] }, 'A', true), choose({ keys: ['A'] }, 'A', true)]).toEqual([{ keys: ['B'] }, { keys: ['A', 'B'] }, { keys: ['B'] }, {}]);
  });
  it('fills blanks and parts', () => {
    expect([fill({}, 1, '五', 2), fill({ blanks: ['', '五'] }, 1, '', 2), answerPart({ parts: { 1: { keys: ['A'] } } }, '2', { blanks: ['x'] })]).toEqual([{ blanks: ['', '五'] }, {}, { parts: { 1: { keys: ['A'] }, 2: { blanks: ['x'] } } }]);
  });
  it('knows what is answered', () => {
    expect([undefined, {}, { blanks: [' ', ''] }, { blanks: ['', '五'] }, { keys: ['A'] }, { parts: { 1: {} } }, { parts: { 1: { keys: ['A'] } } }].map(isAnswered)).toEqual([false, false, false, true, true, false, true]);
  });
});
