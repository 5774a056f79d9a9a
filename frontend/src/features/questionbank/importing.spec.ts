import { describe, expect, it } from 'vitest';
import { firstOf, lossReport, stepOf, total, toWrite, type BankImport, type BankImportRow } from './importing';

const view: BankImport = { id: 'b', bankId: 'k', bankName: '', fileName: 'x.txt', format: 'GIFT', state: 'CHECKED', taken: 3, changed: 2, same: 1, bad: 4, stayed: 0, madeAt: '', madeBy: '', appliedAt: null, undoneAt: null };

describe('an import of questions', () => {
  it('counts what it holds and what it would write', () => expect([total(view), toWrite(view)]).toEqual([10, 5]));
  it('shows first what is refused, then what is changed', () => expect([firstOf(view), firstOf({ ...view, bad: 0 }), firstOf({ ...view, bad: 0, changed: 0 }), firstOf({ ...view, taken: 0, changed: 0, same: 0, bad: 0 })]).toEqual(['BAD', 'CHANGED', 'TAKEN', 'TAKEN']));
  it('is looked at before it is written', () => expect([stepOf(view), stepOf({ ...view, state: 'APPLIED' })]).toEqual([2, 4]));
});

describe('a loss report', () => {
  const row = (change: Partial<BankImportRow>): BankImportRow => ({ line: 12, name: '题一', kind: 'SINGLE', outcome: 'BAD', told: [], itemId: null, ...change });
  const words = { kind: (kind: string) => kind, outcome: (outcome: string) => outcome };
  it('names every question with its reasons', () => expect(lossReport([row({ told: ['没有答案', '选项过多'] })], ['行', '题目', '题型', '结果', '说明'], words)).toBe('\uFEFF行,题目,题型,结果,说明\r\n12,题一,SINGLE,BAD,没有答案；选项过多\r\n'));
  it('quotes what would break the table', () => expect(lossReport([row({ name: '他说"不",走了', kind: null })], ['h'], words)).toContain('12,"他说""不"",走了",,BAD,'));
  it('never holds a formula', () => expect(lossReport([row({ name: '=HYPERLINK("x")' })], ['h'], words)).toContain(`"'=HYPERLINK(""x"")"`));
});
