import { describe, expect, it } from 'vitest';
import { rulePartsOf, versionNumber } from './rules';

describe('rule sets by name', () => {
  it('are taken apart into codes and versions', () =>
    expect(rulePartsOf('longxian v1 + demo-county v12')).toEqual([{ code: 'longxian', version: '1' }, { code: 'demo-county', version: '12' }]));
  it('stay whole where the text is no such name', () => expect(rulePartsOf('例川县 2026 第 3 版')).toEqual([{ code: '例川县 2026 第 3 版', version: '' }]));
  it('are none in an empty text', () => expect(rulePartsOf('')).toEqual([]));
  it('give the number of a version however it is written', () => expect(['v3', '3', 4, '第三版', null].map(versionNumber)).toEqual(['3', '3', '4', '', '']));
});
