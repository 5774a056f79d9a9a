import { describe, expect, it } from 'vitest';
import { acceptedOf, inOrder, lineOf, piecesOf, weightOf, type Question } from './question';

describe('a stem', () => {
  it('is cut at its blanks', () => expect(piecesOf('满{{1}}日，不满{{2}}')).toEqual([{ text: '满' }, { blank: 1 }, { text: '日，不满' }, { blank: 2 }]));
  it('without blanks is one piece', () => expect([piecesOf('一句话'), piecesOf('')]).toEqual([[{ text: '一句话' }], [{ text: '' }]]));
  it('shows blanks as lines in a list', () => expect(lineOf('满{{1}}日，{{x}}')).toBe('满____日，{{x}}'));
  it('keeps braces that are no blank', () => expect(piecesOf('{{x}}')).toEqual([{ text: '{{x}}' }]));
});

describe('a question', () => {
  const choice: Question = { kind: 'MULTIPLE', stem: '', options: [{ key: 'A', text: '甲' }, { key: 'B', text: '乙' }, { key: 'C', text: '丙' }], answer: ['A', 'C'] };
  it('moves its key with its options', () => expect(inOrder(choice, ['C', 'B', 'A'])).toMatchObject({ options: [{ key: 'A', text: '丙' }, { key: 'B', text: '乙' }, { key: 'C', text: '甲' }], answer: ['A', 'C'] }));
  it('names the right option by its new letter', () => expect(inOrder({ ...choice, answer: ['B'] }, ['B', 'C', 'A']).answer).toEqual(['A']));
  it('stays as it is without an order', () => expect(inOrder(choice, [])).toBe(choice));
  it('tells accepted answers only where they are known', () => expect([acceptedOf({ kind: 'FILL', stem: '', blanks: 2 }), acceptedOf({ kind: 'FILL', stem: '', blanks: [['十']] })]).toEqual([[], [['十']]]));
  it('weighs a part by whichever name it has', () => expect([weightOf({ weight: 3 }), weightOf({ marks: 2 }), weightOf({})]).toEqual([3, 2, 1]));
});
