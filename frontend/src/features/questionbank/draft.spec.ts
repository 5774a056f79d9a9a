import { describe, expect, it } from 'vitest';
import { contentOf, draftOf, emptyItem, emptyPart, withBlankAt, withBlanks, withKind, withOptionMoved, withoutBlank, withRight, type ItemDraft } from './draft';
import type { ItemContent } from './model';

const none = { options: null, answer: null, blanks: null, rationale: null, citations: [], tags: [], parts: null };
const base = { id: 'q-001', topic: '行政处罚法/听证', difficulty: 2 };
const options = ['甲', '乙', '丙'].map((text, index) => ({ key: 'ABC'[index] ?? '', text }));
const items: ItemContent[] = [
  { ...none, ...base, kind: 'SINGLE', stem: '题', options, answer: ['B'], rationale: '理由', citations: [{ law: '行政处罚法', article: '第六十三条' }], tags: ['听证', '程序'] },
  { ...none, ...base, kind: 'MULTIPLE', stem: '题', options, answer: ['A', 'C'] },
  { ...none, ...base, kind: 'TRUE_FALSE', stem: '题', answer: ['FALSE'] },
  { ...none, ...base, kind: 'FILL', stem: '{{1}}日内，{{2}}', blanks: [['十五', '15'], ['书面']] },
  { ...none, ...base, kind: 'CASE', stem: '案情', parts: [{ id: '1', marks: 3, kind: 'SINGLE', stem: '问', options, answer: ['A'], blanks: null, rationale: '因', citations: [] }, { id: '2', marks: 2, kind: 'FILL', stem: '{{1}}', options: null, answer: null, blanks: [['二']], rationale: null, citations: [] }] },
];
const written = (change: Partial<ItemDraft>): ItemDraft => ({ ...emptyItem(), ...change });

describe('an item being written', () => {
  it.each(items.map((item) => [item.kind, item] as const))('says the same after opening and closing: %s', (_, item) => expect(contentOf(draftOf(item))).toEqual(item));
  it('leaves out what the kind does not have', () => expect(contentOf(written({ kind: 'TRUE_FALSE', truth: 'TRUE', blanks: ['x'] }))).toMatchObject({ options: null, blanks: null, parts: null, answer: ['TRUE'] }));
  it('takes off title brackets, blanks and empty rows', () => expect(contentOf(written({ code: ' ', topic: ' 甲 / 乙 ', tags: '一，二、', citations: [{ law: ' 《行政处罚法》 ', article: ' 第一条' }, { law: '', article: '' }] }))).toMatchObject({ id: null, topic: '甲/乙', tags: ['一', '二'], citations: [{ law: '行政处罚法', article: '第一条' }] }));
});

describe('another kind', () => {
  it('keeps the stem and the first right option', () => {
    const many = withRight(withRight(written({ kind: 'MULTIPLE', stem: '题' }), 1, true), 2, true);
    expect(withKind(many, 'SINGLE').options.map(({ right }) => right)).toEqual([false, true, false, false]);
  });
  it('of a case begins with one part, and keeps those there are', () => {
    expect(withKind(written({}), 'CASE').parts).toHaveLength(1);
    expect(withKind(written({ parts: [emptyPart(), emptyPart()] }), 'CASE').parts).toHaveLength(2);
  });
  it('of a part brings no parts', () => expect(withKind(emptyPart(), 'FILL')).not.toHaveProperty('parts'));
  it('of blanks finds them in the stem', () => expect(withKind(written({ stem: '{{1}}和{{2}}' }), 'FILL').blanks).toEqual(['', '']));
});

describe('options', () => {
  it('have one right among single choices, any among multiple', () => {
    const single = withRight(withRight(written({ kind: 'SINGLE' }), 0, true), 3, true);
    expect(single.options.map(({ right }) => right)).toEqual([false, false, false, true]);
    const many = withRight(withRight(written({ kind: 'MULTIPLE' }), 0, true), 3, true);
    expect(many.options.filter(({ right }) => right)).toHaveLength(2);
  });
  it('move with what is right', () => {
    const draft = withRight(written({ options: ['甲', '乙'].map((text) => ({ text, right: false })) }), 1, true);
    expect(withOptionMoved(draft, 1, -1).options).toEqual([{ text: '乙', right: true }, { text: '甲', right: false }]);
    expect(withOptionMoved(draft, 0, -1)).toBe(draft);
  });
});

describe('blanks', () => {
  const fill = written({ kind: 'FILL', stem: '甲{{1}}乙{{2}}', blanks: ['一', '二'] });
  it('follow the stem and keep what was written', () => {
    expect(withBlanks(fill, '甲{{1}}乙').blanks).toEqual(['一', '二']);
    expect(withBlanks({ ...fill, blanks: ['一', ''] }, '甲{{1}}乙').blanks).toEqual(['一']);
    expect(withBlanks(fill, '{{1}}{{2}}{{3}}').blanks).toEqual(['一', '二', '']);
  });
  it('are put where the cursor stands and numbered anew', () => expect(withBlankAt(fill, 1)).toMatchObject({ stem: '甲{{1}}{{2}}乙{{3}}', blanks: ['', '一', '二'] }));
  it('are taken out of stem and answers', () => expect(withoutBlank(fill, 0)).toMatchObject({ stem: '甲乙{{1}}', blanks: ['二'] }));
});
