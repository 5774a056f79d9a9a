import { describe, expect, it } from 'vitest';
import { deedsOf, stepOf, toneOf, waiting, type Paper, type PaperState } from './model';

const STATES: PaperState[] = ['DRAFT', 'SEALED', 'CONFIRMED', 'OPENED', 'WITHDRAWN'];
const acts = (state: PaperState, may: (permission: string) => boolean = () => true) => deedsOf({ state }, may).map(({ act, why }) => (why ? `${act}:${why}` : act));
const paper = (id: string, state: PaperState, opensAt: string | null = null) => ({ id, state, opensAt }) as Paper;

describe('what may be done with a paper', () => {
  it('follows its state', () => expect(STATES.map((state) => acts(state))).toEqual([
    ['preview', 'again', 'seal', 'confirm:notSealed', 'withdraw'],
    ['preview:sealed', 'confirm', 'withdraw'],
    ['preview:sealed', 'withdraw'],
    ['preview'],
    ['preview:withdrawn'],
  ]));
  it('follows permissions', () => {
    expect(acts('SEALED', (permission) => permission === 'paper.seal')).toEqual(['confirm']);
    expect(acts('DRAFT', (permission) => permission === 'paper.read')).toEqual([]);
  });
});

it('stands at its step', () => expect(STATES.map(stepOf)).toEqual([1, 3, 4, 5, 0]));
it('has a shape for each state', () => expect(STATES.map(toneOf)).toEqual(['unset', 'behind', 'track', 'met', 'unset']));
it('puts first what waits for a second person, then what is still written, then by opening', () =>
  expect(waiting([paper('a', 'OPENED'), paper('b', 'CONFIRMED', '2026-12-02'), paper('c', 'DRAFT'), paper('d', 'CONFIRMED', '2026-12-01'), paper('e', 'SEALED'), paper('f', 'WITHDRAWN')]).map(({ id }) => id)).toEqual(['e', 'c', 'd', 'b']));
