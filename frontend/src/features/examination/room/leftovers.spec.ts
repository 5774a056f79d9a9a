import { expect, it } from 'vitest';
import { asFile, inWords, latestBySlot } from './leftovers';
import type { Entry } from './outboxStore';
import { hashOf } from './response';

const entry = (slot: number, seq: number, keys: string[], epoch = 1): Entry => ({ attempt: 'a', client: 'one', seq, epoch, slot, response: { keys } });
const words = { right: '正确', wrong: '错误', nothing: '未答' };

it('shows the latest of each question in the order of the paper', () => expect(latestBySlot([entry(2, 5, ['A']), entry(1, 3, ['B']), entry(2, 9, ['C']), entry(1, 1, ['D'], 2)]).map(({ slot, response }) => [slot, response.keys])).toEqual([[1, ['D']], [2, ['C']]]));
it('puts answers into words', () => expect([inWords({ keys: ['A', 'C'] }, words), inWords({ keys: ['FALSE'] }, words), inWords({ blanks: ['二', ''] }, words), inWords({ parts: { 1: { keys: ['TRUE'] }, 2: { blanks: ['五'] } } }, words), inWords({}, words)]).toEqual(['A、C', '错误', '二；—', '(1) 正确　(2) 五', '未答']));
it('writes a file in which a change shows', async () => {
  const file = JSON.parse(await asFile('a', '说明', [entry(1, 3, ['B'])])) as { about: string; answers: { slot: number; sha256: string }[] };
  expect([file.about, file.answers[0]?.slot, file.answers[0]?.sha256]).toEqual(['说明', 1, await hashOf({ keys: ['B'] })]);
});
