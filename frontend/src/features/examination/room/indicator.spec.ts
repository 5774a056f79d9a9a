import { expect, it } from 'vitest';
import { saidOf, type Saving } from './indicator';

const base: Saving = { unwritten: 0, pending: 0, sending: false, away: false, unkept: false, savedAt: '2026-11-22T01:00:00Z' };

it('says saved in exactly one case: nothing waits and an acknowledgement has come', () => {
  const flags = [false, true];
  const said = [0, 1].flatMap((unwritten) => [0, 1].flatMap((rest) => flags.flatMap((sending) => flags.flatMap((away) => flags.flatMap((unkept) => [null, base.savedAt].map((savedAt) => ({ unwritten, pending: unwritten + rest, sending, away, unkept, savedAt })))))));
  expect(said.filter((each) => saidOf(each) === 'saved').every(({ pending, savedAt }) => pending === 0 && savedAt)).toBe(true);
  expect(said.filter((each) => saidOf(each) === 'local').every(({ away, unkept, unwritten, pending }) => away && !unkept && unwritten === 0 && pending > 0)).toBe(true);
  expect(said.filter((each) => saidOf(each) === 'none').every(({ savedAt }) => !savedAt)).toBe(true);
});
it('goes through its words', () => {
  expect([
    saidOf({ ...base, savedAt: null }), saidOf({ ...base, unwritten: 1, pending: 1 }), saidOf({ ...base, pending: 1 }), saidOf({ ...base, pending: 1, sending: true }),
    saidOf({ ...base, pending: 1, away: true }), saidOf({ ...base, pending: 1, away: true, sending: true }), saidOf({ ...base, pending: 1, away: true, unkept: true }), saidOf(base),
  ]).toEqual(['none', 'unsaved', 'unsaved', 'saving', 'local', 'local', 'unsaved', 'saved']);
});
