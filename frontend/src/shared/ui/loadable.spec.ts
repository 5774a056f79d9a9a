import { ref } from 'vue';
import { describe, expect, it } from 'vitest';
import { Problem } from '../api/problem';
import { stateOf, type Asked } from './loadable';

const ask = (data: string | undefined, error?: unknown): Asked<string> => ({
  data: ref(data), error: ref(error), isPending: ref(data === undefined && !error), isError: ref(!!error), refetch: () => undefined,
});
const refused = (status: number) => new Problem({ status, code: 'X', title: 't' });

describe('the state of a page', () => {
  it.each([
    ['loading', ask(undefined), false],
    ['ready', ask('a'), false],
    ['empty', ask('a'), true],
    ['forbidden', ask(undefined, refused(403)), false],
    ['forbidden', ask('a', refused(403)), false],
    ['missing', ask(undefined, refused(404)), false],
    ['error', ask(undefined, refused(500)), false],
    ['offline', ask(undefined, refused(0)), false],
    ['stale', ask('a', refused(0)), false],
    ['stale', ask('a', refused(503)), false],
  ])('is %s', (state, asked, empty) => expect(stateOf(asked, empty)).toBe(state));
});
