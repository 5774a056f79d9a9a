import { describe, expect, it } from 'vitest';
import { inside } from './model';

describe('the link of a message', () => {
  it.each([['/my/appeals', '/my/appeals'], ['//elsewhere.example', undefined], ['https://elsewhere.example', undefined], [null, undefined]])('%s → %s', (link, to) => expect(inside(link)).toBe(to));
});
