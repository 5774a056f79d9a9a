import { describe, expect, it } from 'vitest';
import { deviceOf, earnedOf, lessonState, lostByReason, nextLesson, position, possibleOf, textParts, type Block, type LessonLine } from './model';

const line = (number: number, more: Partial<LessonLine> = {}): LessonLine => ({ id: `l${number}`, number, title: '', kind: 'TEXT', declaredSeconds: 600, confirmedSeconds: 0, uncountedSeconds: 0, checks: 0, checksPassed: 0, hundredths: 22, earnedHundredths: null, completedAt: null, ...more });

describe('a course', () => {
  const lessons = [line(1, { completedAt: 'x', earnedHundredths: 22 }), line(2, { confirmedSeconds: 5 }), line(3)];
  it('goes on with the first lesson that is not completed', () => {
    expect(nextLesson({ lessons })?.id).toBe('l2');
    expect(lessons.map(lessonState)).toEqual(['done', 'begun', 'fresh']);
  });
  it('sums what is earned and what is possible, where the rules say it', () => {
    expect([earnedOf({ lessons }), possibleOf({ lessons }), possibleOf({ lessons: [line(1, { hundredths: null })] })]).toEqual([22, 66, null]);
  });
});

it('sums lost time by reason, the largest first', () => {
  const lost = (reason: string, seconds: number) => ({ reason, words: reason, seconds });
  expect(lostByReason([{ lost: [lost('A', 5)] }, { lost: [lost('B', 9), lost('A', 1)] }]).map(({ reason, seconds }) => `${reason}${seconds}`)).toEqual(['B9', 'A6']);
});

it('says places and devices shortly', () => {
  expect([position(65), position(3_725)]).toEqual(['1:05', '1:02:05']);
  expect(deviceOf('Mozilla/5.0 (Linux; Android 14) Chrome')).toBe('Android');
});

describe('a text with checks', () => {
  const blocks = Array.from({ length: 10 }, (_, index) => ({ kind: 'PARAGRAPH', image: String(index) })) as unknown as Block[];
  it('is cut where they come, by the share read', () => {
    expect(textParts(blocks, [{ atSecond: 270 }, { atSecond: null }], 600).map((part) => [part.blocks.length, part.checks.length])).toEqual([[5, 1], [5, 1]]);
  });
  it('is whole where there are none', () => {
    expect(textParts(blocks, [], 600).map((part) => part.blocks.length)).toEqual([10]);
  });
});
