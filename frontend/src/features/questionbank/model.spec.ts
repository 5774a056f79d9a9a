import { describe, expect, it } from 'vitest';
import { articleLink, deedsOf, gridOf, toneOf, topicsOf, type Cell, type ItemLine } from './model';

const line = (change: Partial<ItemLine>): ItemLine => ({ id: 'i', code: 'q-001', bankId: 'b', bankName: '', number: 1, publishedNumber: null, state: 'DRAFT', stateZh: '', stateEn: '', submitted: false, kind: 'SINGLE', kindZh: '', kindEn: '', topic: '', difficulty: 1, stem: '', author: '甲', authorId: 'me', authoredAt: '', ...change });
const all = (): boolean => true;
const acts = (change: Partial<ItemLine>, me = 'other', practiceOnly = false) => deedsOf({ item: line(change), practiceOnly }, me, all).map(({ act, why }) => (why ? `${act}:${why}` : act));

describe('what may be done with an item', () => {
  it('a draft is edited and handed over; to publish it says what is missing', () => expect(acts({})).toEqual(['edit', 'submit', 'publish:notSubmitted']));
  it('what waits is reviewed by another person', () => expect(acts({ submitted: true })).toEqual(['edit', 'approve', 'sendBack', 'publish:waitsReview']));
  it('never by its author', () => expect(acts({ submitted: true }, 'me')).toEqual(['edit', 'approve:own', 'sendBack:own', 'publish:waitsReview']));
  it('what was reviewed is published or sent back, not edited', () => expect(acts({ state: 'REVIEWED' })).toEqual(['edit:reviewed', 'sendBack', 'publish']));
  it('what is published is retired, or followed by a next version', () => expect(acts({ state: 'PUBLISHED', publishedNumber: 1 })).toEqual(['edit', 'retire']));
  it('the published version can be retired while the next is being written', () => expect(acts({ number: 2, publishedNumber: 1 })).toContain('retire'));
  it('what is retired can only be written anew', () => expect(acts({ state: 'RETIRED' })).toEqual(['edit']));
  it('what ships is left alone', () => expect(acts({ state: 'PUBLISHED', publishedNumber: 1 }, 'other', true)).toEqual([]));
  it('nothing without permission', () => expect(deedsOf({ item: line({}), practiceOnly: false }, 'me', () => false)).toEqual([]));
});

describe('a bank', () => {
  const cell = (topic: string, kind: Cell['kind'], difficulty: number, published: number): Cell => ({ topic, kind, kindZh: '', kindEn: '', difficulty, published });
  it('offers every level of its topics once', () => expect(topicsOf([{ topic: '行政处罚法/听证' }, { topic: '行政处罚法/设定' }])).toEqual(['行政处罚法', '行政处罚法/设定', '行政处罚法/听证'].sort((a, b) => a.localeCompare(b, 'zh-CN'))));
  it('is counted by topic, kind and difficulty', () => {
    const [row] = gridOf([cell('甲', 'SINGLE', 1, 3), cell('甲', 'SINGLE', 5, 2), cell('甲', 'CASE', 5, 1)]);
    expect(row).toMatchObject({ topic: '甲', total: 6, levels: [3, 0, 0, 0, 3] });
    expect([...(row?.kinds ?? [])]).toEqual([['SINGLE', 5], ['CASE', 1]]);
  });
});

it('marks states by shape', () => expect([line({}), line({ submitted: true }), line({ state: 'PUBLISHED' }), line({ state: 'RETIRED' })].map(toneOf)).toEqual(['unset', 'track', 'met', 'unset']));
it('links articles that the register has', () => expect([articleLink({ articleId: 'a1' }), articleLink({ articleId: null })]).toEqual(['/articles/a1', undefined]));
