import { describe, expect, it } from 'vitest';
import en from './en';
import zh from './zh-CN';

/** Every message of a tree with its path. */
function flat(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree as Record<string, unknown>).flatMap(([key, value]) => flat(value, path ? `${path}.${key}` : key));
}
const places = (message: string): string[] => [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();

describe('the two languages', () => {
  const chinese = new Map(flat(zh));
  const english = new Map(flat(en));

  it('have the same keys', () => expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort()));
  it('leave the same gaps to fill', () => {
    const differ = [...chinese].filter(([key, message]) => places(message).join() !== places(english.get(key) ?? '').join());
    expect(differ.map(([key]) => key)).toEqual([]);
  });
  it('leave nothing empty', () => expect([...chinese, ...english].filter(([, message]) => !message.trim())).toEqual([]));
  it('speak English in English', () => expect([...english].filter(([key, message]) => /[\u4e00-\u9fff]/.test(message) && !key.endsWith('.zhName')).map(([key]) => key)).toEqual([]));
  it('never shout', () => expect([...chinese, ...english].filter(([, message]) => /[!！]/.test(message)).map(([key]) => key)).toEqual([]));
});
