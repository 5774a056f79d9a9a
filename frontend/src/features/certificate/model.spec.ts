import { describe, expect, it } from 'vitest';
import { barsLeft, CERTIFICATE_STATES, markOf } from './model';

describe('a certificate in public', () => {
  it('is green only when valid', () => expect(CERTIFICATE_STATES.filter((state) => markOf(state) === 'met')).toEqual(['VALID']));
  it('runs out bar by bar', () => expect([barsLeft(60), barsLeft(48), barsLeft(1), barsLeft(0), barsLeft(-5)]).toEqual([12, 10, 1, 0, 0]));
});
