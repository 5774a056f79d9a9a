import { describe, expect, it } from 'vitest';
import { contentOf, draftOf, emptyBlueprint, emptyDemand, emptySection, flawsOf, hundredths, marksOf, sumOf, type BlueprintDraft } from './blueprint';
import type { BlueprintContent } from './model';

const selector = { kinds: ['SINGLE' as const], topics: ['行政处罚法'], easiest: 1, hardest: 3, tags: ['设定权'] };
const content: BlueprintContent = {
  title: '年度考试', banks: ['b1'], practice: false, sections: [{ title: '一、单项选择题', from: selector, count: 20, marks: 2.5 }], demands: [{ name: '处罚法三成', which: selector, measure: 'MARKS', least: 25.5, most: 40 }],
  excludedItems: ['i1'], enemies: [['i2', 'i3']], schemes: [{ kind: 'MULTIPLE', scheme: 'HALF_FOR_SUBSET' }], exposure: 3, shuffleItems: true, shuffleOptions: false,
};
const good = (): BlueprintDraft => draftOf(content);

describe('a table of specification being written', () => {
  it('says the same after opening and closing', () => expect(contentOf(good())).toEqual(content));
  it('leaves out the usual schemes and groups of one', () => expect(contentOf({ ...good(), schemes: { FILL: 'PER_BLANK', CASE: 'ALL_OR_NOTHING' }, enemies: [['i1'], []] })).toMatchObject({ schemes: [{ kind: 'CASE', scheme: 'ALL_OR_NOTHING' }], enemies: [] }));
  it('opens what the server left out', () => expect(draftOf({ ...content, banks: null, demands: null, excludedItems: null, enemies: null, schemes: null })).toMatchObject({ banks: [], demands: [], excluded: [], enemies: [], schemes: {} }));
});

describe('marks', () => {
  it('are read exactly', () => expect(['2', '2.5', '2.05', '0.1', '2.005', '-1', '', 'x', '1e2'].map(hundredths)).toEqual([200, 250, 205, 10, undefined, undefined, undefined, undefined, undefined]));
  it('are summed without loss', () => {
    const sum = sumOf([{ count: '3', marks: '0.1' }, { count: '7', marks: '0.7' }, { count: 'x', marks: '5' }]);
    expect([sum.items, marksOf(sum.marks)]).toEqual([10, '5.2']);
  });
});

describe('what is wrong with a table', () => {
  const told = (change: Partial<BlueprintDraft>) => flawsOf({ ...good(), ...change }).map(({ where, key }) => `${where} ${key}`);
  it('is nothing when it is right', () => expect(told({})).toEqual([]));
  it('is a missing title while it is new', () => expect(flawsOf(emptyBlueprint()).map(({ where }) => where)).toEqual(['title', 'sections[0].title']));
  it.each([
    [{ title: ' ' }, ['title empty']], [{ sections: [] }, ['sections noSection']], [{ exposure: '-1' }, ['exposure number']], [{ enemies: [['i1']] }, ['enemies[0] enemies']],
    [{ sections: [{ ...emptySection('一'), count: '0' }] }, ['sections[0].count count']], [{ sections: [{ ...emptySection('一'), count: '501' }] }, ['sections[0].count count']], [{ sections: [{ ...emptySection('一'), marks: '0' }] }, ['sections[0].marks marks']], [{ sections: [{ ...emptySection('一'), easiest: '4', hardest: '2' }] }, ['sections[0].hardest range']],
    [{ demands: [emptyDemand()] }, ['demands[0].name empty']], [{ demands: [{ ...emptyDemand(), name: '一', least: '5', most: '4' }] }, ['demands[0].most leastMost']], [{ demands: [{ ...emptyDemand(), name: '一', least: '0.5' }] }, ['demands[0].least number']],
  ])('is named: %j', (change, flaws) => expect(told(change as Partial<BlueprintDraft>)).toEqual(flaws));
  it('takes halves where marks are counted', () => expect(told({ demands: [{ ...emptyDemand(), name: '一', measure: 'MARKS', least: '0.5' }] })).toEqual([]));
});
