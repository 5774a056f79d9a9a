import { describe, expect, it } from 'vitest';
import { contentOf, emptyItem } from './draft';
import { flawsOf, saidOf, unpublishable } from './flaws';
import type { ItemContent } from './model';

const options = ['甲', '乙', '丙', '丁'].map((text, index) => ({ key: 'ABCD'[index] ?? '', text }));
const good: ItemContent = { id: 'q-001', kind: 'SINGLE', topic: '行政处罚法/听证', difficulty: 2, stem: '题干', options, answer: ['A'], blanks: null, rationale: '理由', citations: [{ law: '行政处罚法', article: '第六十三条' }], tags: [], parts: null };
const told = (change: Partial<ItemContent>) => flawsOf({ ...good, ...change }).map(({ where, key }) => `${where} ${key}`);
const part = { id: '1', marks: 1, kind: 'TRUE_FALSE' as const, stem: '问', options: null, answer: ['TRUE'], blanks: null, rationale: '因', citations: [] };

describe('what is wrong with an item', () => {
  it('is nothing when it is right', () => expect(told({})).toEqual([]));
  it('is said at its field when it is new', () => expect(flawsOf(contentOf(emptyItem())).map(({ where }) => where)).toEqual(['topic', 'stem', 'options[0].text', 'options[1].text', 'options[2].text', 'options[3].text', 'answer']));
  it.each([
    [{ id: 'Q 1' }, 'id id'], [{ topic: '甲//乙' }, 'topic topic'], [{ topic: '' }, 'topic empty'], [{ difficulty: 6 }, 'difficulty difficulty'], [{ stem: ' ' }, 'stem empty'], [{ stem: '长'.repeat(4001) }, 'stem tooLong'],
    [{ answer: [] }, 'answer oneRight'], [{ answer: ['A', 'B'] }, 'answer oneRight'], [{ kind: 'MULTIPLE' as const }, 'answer twoRight'], [{ kind: 'TRUE_FALSE' as const, answer: [] }, 'answer truth'],
    [{ options: options.slice(0, 1) }, 'options optionsCount'], [{ options: [{ key: 'A', text: '甲' }, { key: 'B', text: '甲' }] }, 'options[1].text optionTwice'],
    [{ citations: [{ law: '《行政处罚法》', article: '第一条' }] }, 'citations[0].law lawBrackets'], [{ citations: [{ law: '行政处罚法', article: '12条' }] }, 'citations[0].article article'], [{ citations: [{ law: '甲', article: '第一条' }, { law: '甲', article: '第一条' }] }, 'citations[1].article citationTwice'],
    [{ tags: ['一', '一'] }, 'tags tagTwice'], [{ kind: 'CASE' as const, parts: [] }, 'parts partsCount'], [{ kind: 'CASE' as const, parts: [{ ...part, marks: 0.5 }] }, 'parts[0].marks weight'], [{ kind: 'CASE' as const, parts: [{ ...part, answer: [] }] }, 'parts[0].answer truth'],
  ])('is named: %j', (change, flaw) => expect(told(change as Partial<ItemContent>)).toEqual([flaw]));
  it('knows articles with 之一', () => expect(told({ citations: [{ law: '甲', article: '第二十三条之一' }] })).toEqual([]));
});

describe('blanks', () => {
  const fill = { kind: 'FILL' as const, stem: '{{1}}和{{2}}', options: null, answer: null, blanks: [['十五', '15'], ['书面']] };
  it('are right when stem and answers agree', () => expect(told(fill)).toEqual([]));
  it('stand in order', () => expect(told({ ...fill, stem: '{{2}}和{{1}}' })).toEqual(['stem blankMarks']));
  it('each have an answer', () => expect(told({ ...fill, blanks: [['十五'], []] })).toEqual(['blanks[1] blankAnswers']));
  it('are needed', () => expect(told({ ...fill, stem: '没有空', blanks: [] })).toEqual(['blanks blanksCount']));
  it('do not list one answer twice, whatever its width', () => expect(told({ ...fill, blanks: [['15', '１５ '], ['书面']] })).toEqual(['blanks[0] blankTwice']));
});

describe('what keeps it from being published', () => {
  it('are reason and basis', () => expect(unpublishable({ ...good, rationale: null, citations: [] }).map(({ where }) => where)).toEqual(['rationale', 'citations']));
  it('of a case the parts carry', () => {
    expect(unpublishable({ ...good, kind: 'CASE', rationale: null, citations: [], parts: [{ ...part, citations: [{ law: '甲', article: '第一条' }] }] })).toEqual([]);
    expect(unpublishable({ ...good, kind: 'CASE', parts: [{ ...part, rationale: null }] }).map(({ where }) => where)).toEqual(['parts[0].rationale']);
  });
});

it('finds the word of the server on a field, never that of a part for the whole', () => {
  const errors = [{ field: 'parts[0].stem', message: '小题' }, { field: 'content.topic', message: '知识点' }];
  expect([saidOf(errors, 'stem'), saidOf(errors, 'parts[0].stem'), saidOf(errors, 'topic'), saidOf(undefined, 'topic')]).toEqual([undefined, '小题', '知识点', undefined]);
});
