import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const here = (path: string): string => new URL(path, import.meta.url).pathname;

/** Names under `permissions:` of every permission file of the backend. */
function granted(): Set<string> {
  const folder = here('../../../backend/src/main/resources/permissions');
  return new Set(readdirSync(folder).flatMap((file) => {
    const own = /^permissions:\n([\s\S]*?)(?:^\S|$(?![\s\S]))/m.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1] ?? '';
    return [...own.matchAll(/^ {2}([a-z.-]+):/gm)].map(([, name]) => name ?? '');
  }));
}

/** Every permission that a page, a menu or a part of a page asks about, with the file that asks. */
function asked(): [string, string][] {
  const files = readdirSync(here('..'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.spec.ts') && !name.includes('generated'));
  return files.flatMap((file) => [...readFileSync(here(`../${file}`), 'utf8').matchAll(/(?:\bmay\(|\bpermission: )'([^']+)'/g)].map(([, name]): [string, string] => [name ?? '', file]));
}

it('asks only about permissions that the backend grants', () => {
  const known = granted();
  expect(known.size).toBeGreaterThan(30);
  const all = asked();
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter(([name]) => !known.has(name))).toEqual([]);
});
