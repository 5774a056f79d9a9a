import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launch, overflows } from '../support/browser';
import { enter, settled, signIns } from '../support/product';

/*
 * As each role: sign in, open every page that the menu offers, on the desk and on the phone, in the real county. No page may be
 * an error, be empty of words, be refused by the policy, move sideways or have a finding of axe. Pictures stay in e2e/out/walk.
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

describe.each(LOOKS)('every page of every role at $name', (look) => {
  it.each(signIns().map((who) => who.role))('%s', async (role) => {
    const { context, page, findings } = await enter(browser, role, look);
    try {
      const home = new URL(page.url()).pathname;
      const links = await page.locator('nav a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      for (const path of new Set([home, ...links])) {
        await page.goto(new URL(path, page.url()).href);
        await settled(page);
        const name = `${role}.${path.slice(1).replaceAll('/', '_') || 'home'}.${look.name}`;
        await page.screenshot({ path: `${OUT}${name}.png`, fullPage: true });
        findings.push(...(await axe(page)).map((finding) => `${name}: ${finding}`));
        if (await overflows(page)) findings.push(`${name}: the page moves sideways`);
        if (await page.locator('.fd-state[role="alert"]').count()) findings.push(`${name}: shows an error`);
        if (!(await page.locator('main h1').count())) findings.push(`${name}: has no heading`);
      }
      expect(findings).toEqual([]);
    } finally {
      await context.close();
    }
  });
});
