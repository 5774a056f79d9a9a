import { describe, expect, it } from 'vitest';
import { around, byChapter, byKind, countsOf, paragraphs, type CitedBy } from './model';

const article = (id: string, chapter: string) => ({ id, chapter, label: id, text: '' });

describe('a statute', () => {
  it('shows articles under their chapters, in order, even where a chapter comes twice', () => {
    const groups = byChapter([article('1', '总则'), article('2', '总则'), article('3', '附则'), article('4', '总则')]);
    expect(groups.map(({ chapter, articles }) => `${chapter}${articles.length}`)).toEqual(['总则2', '附则1', '总则1']);
  });
  it('has paragraphs where lines break', () => {
    expect(paragraphs('一、甲\n\n 二、乙 ')).toEqual(['一、甲', '二、乙']);
  });
});

it('groups what cites an article by its kind', () => {
  const cited = (kind: string, id: string): CitedBy => ({ kind, kindZh: kind, kindEn: kind, id, label: id, link: `/${id}` });
  expect(byKind([cited('ITEM', '1'), cited('COURSE', '2'), cited('ITEM', '3')]).map(({ kind, all }) => [kind, all.length])).toEqual([['ITEM', 2], ['COURSE', 1]]);
});

describe('words found', () => {
  it('stand in their surroundings', () => {
    expect(around('当事人有权进行陈述和申辩。行政机关必须充分听取', '陈述', 4)).toEqual({ before: '…有权进行', hit: '陈述', after: '和申辩。…' });
  });
  it('that are a number show how the article begins', () => {
    expect(around('短文', '第四十三条')).toEqual({ before: '短文', hit: '', after: '' });
  });
});

it('counts what an import can write', () => {
  expect(countsOf([{ outcome: 'NEW' }, { outcome: 'VERSION' }, { outcome: 'SAME' }, { outcome: 'BAD' }])).toEqual({ good: 2, same: 1, bad: 1 });
});
