import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import words from '../../src/app/locales/zh-CN.json';
import { axe, launch, overflows } from '../support/browser';
import { enter, settled, signIns } from '../support/product';

/*
 * As each role: sign in, open every page that the menus of every workspace offer, on the desk and on the phone, in the real county.
 * No page may be an error, be shut to who was led there, be empty of words, be refused by the policy, move sideways or have a finding
 * of axe. Pictures stay in e2e/out/walk.
 */
const OUT = new URL('../out/walk/', import.meta.url).pathname;
const LOOKS = [
  { name: '1440', width: 1440, height: 900 },
  { name: '390', width: 390, height: 844 },
] as const;

let browser: Browser;
beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  browser = await launch();
});
afterAll(async () => browser?.close());

/** Pages that the menus of all workspaces of somebody offer. A workspace that is chosen and not held is passed over by the product. */
async function offered(page: Page): Promise<string[]> {
  const paths = new Set<string>();
  for (const workspace of Object.keys(words.workspace)) {
    await page.evaluate((chosen) => localStorage.setItem('fadu.workspace', chosen), workspace);
    await page.goto(new URL('/', page.url()).href);
    await settled(page);
    paths.add(new URL(page.url()).pathname);
    for (const path of await page.locator('nav a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) paths.add(path);
  }
  return [...paths];
}

describe.each(LOOKS)('every page of every role at $name', (look) => {
  it.each([...new Set(signIns().map((who) => who.role))])('%s', async (role) => {
    const { context, page, findings } = await enter(browser, role, look);
    try {
      for (const path of await offered(page)) {
        await page.goto(new URL(path, page.url()).href);
        await settled(page);
        const name = `${role}.${path.slice(1).replaceAll('/', '_') || 'home'}.${look.name}`;
        await page.screenshot({ path: `${OUT}${name}.png`, fullPage: true });
        findings.push(...(await axe(page)).map((finding) => `${name}: ${finding}`));
        if (await overflows(page)) findings.push(`${name}: the page moves sideways`);
        if (await page.locator('.fd-state[role="alert"]').count()) findings.push(`${name}: shows an error`);
        if (await page.getByRole('heading', { name: words.state.forbidden }).count()) findings.push(`${name}: is offered and not allowed`);
        if (!(await page.locator('main h1').count())) findings.push(`${name}: has no heading`);
      }
      expect(findings).toEqual([]);
    } finally {
      await context.close();
    }
  });
});
