import { describe, expect, it } from 'vitest';
import { chosenColumns, stepRow, type Column } from './table';

const columns: Column[] = [{ key: 'name', label: '姓名', fixed: true }, { key: 'unit', label: '单位' }, { key: 'phone', label: '手机', shown: false }];
const storage = (value: string | null) => ({ getItem: () => value });

describe('the columns of a table', () => {
  it('are its own until the reader chooses', () => expect([...chosenColumns('t', columns, storage(null))]).toEqual(['name', 'unit']));
  it('are those chosen, and always the fixed one', () => expect([...chosenColumns('t', columns, storage('phone'))]).toEqual(['phone', 'name']));
  it('forget a column that no longer exists', () => expect([...chosenColumns('t', columns, storage('gone'))]).toEqual(['name', 'unit']));
});

describe('walking rows', () => {
  it('stays inside', () => expect([stepRow(-1, 1, 3), stepRow(2, 1, 3), stepRow(0, -1, 3), stepRow(0, 1, 0)]).toEqual([0, 2, 0, undefined]));
});
