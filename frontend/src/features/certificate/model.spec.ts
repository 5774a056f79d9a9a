import { describe, expect, it } from 'vitest';
import { barsLeft, CERTIFICATE_STATES, markOf, replacementBody } from './model';

describe('a certificate in public', () => {
  it('is green only when valid', () => expect(CERTIFICATE_STATES.filter((state) => markOf(state) === 'met')).toEqual(['VALID']));
  it('runs out bar by bar', () => expect([barsLeft(60), barsLeft(48), barsLeft(1), barsLeft(0), barsLeft(-5)]).toEqual([12, 10, 1, 0, 0]));
});

it('is replaced with dates of its own only when it is renewed', () => {
  const form = { basis: ' 11月20日声明遗失 ', number: ' ', validFrom: '2027-03-15', validTo: '' };
  expect(replacementBody({ ...form, why: 'LOST' })).toEqual({ why: 'LOST', basis: '11月20日声明遗失', number: null, validFrom: null, validTo: null });
  expect(replacementBody({ ...form, why: 'RENEWAL' })).toMatchObject({ validFrom: '2027-03-15', validTo: null });
});
