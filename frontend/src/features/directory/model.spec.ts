import { describe, expect, it } from 'vitest';
import { flagsOf, stepOf, toWrite, treeOrder } from './model';

const unit = (id: string, parentId: string | null) => ({ id, parentId, code: id, name: id, shortName: null, kind: 'OFFICE', closedOn: null, people: 0, version: 0 });

describe('the tree of units', () => {
  it('stands below its parents, and keeps what hangs from outside the scope', () =>
    expect(treeOrder([unit('c', 'b'), unit('b', 'a'), unit('a', 'beyond'), unit('d', 'a')]).map(({ id, depth }) => `${id}${depth}`)).toEqual(['a0', 'b1', 'c2', 'd1']));
});

it('names the flags that hold', () => expect(flagsOf({ established: true, registered: false, inPost: true })).toEqual(['ESTABLISHED', 'IN_POST']));

describe('an import', () => {
  it('writes what is new or changed', () => expect(toWrite({ counts: { rows: 412, same: 349, change: 37, new: 18, bad: 8 } })).toBe(55));
  it('is at its dry run until it is written', () => expect([stepOf({ state: 'CHECKED' }), stepOf({ state: 'APPLYING' }), stepOf({ state: 'APPLIED' })]).toEqual([3, 4, 5]));
});
