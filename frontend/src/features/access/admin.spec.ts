import { describe, expect, it } from 'vitest';
import { detailsInWords } from './admin';

describe('an audited event', () => {
  it('shows every detail', () => expect(detailsInWords({ before: null, after: { name: '甲' }, n: 3 })).toBe('before: null; after: {"name":"甲"}; n: 3'));
  it('may carry none', () => expect(detailsInWords({})).toBe(''));
});
