import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { features } from '../src/app/features';
import { answer, type Forced } from './support/answers';
import { axe, launch, overflows } from './support/browser';
import { serve } from './support/serve';

/*
 * Every page in each of its states, as the router lists them, under the page's real policy: no finding of axe, no sideways move,
 * nothing refused by the policy, no word missing. Pictures are kept in e2e/out. FADU_ONLY=part of a path narrows the walk,
 * FADU_BRIEF=1 keeps to the pages in their ordinary state.
 */
const OUT = new URL('./out/', import.meta.url).pathname;
const STRANGERS = ['/sign-in', '/first-administrator'];
const only = process.env['FADU_ONLY'] ?? '';
const brief = process.env['FADU_BRIEF'] === '1';
const LOOKS = [
  { name: '1440', width: 1440, height: 900, dark: false },
  { name: '390', width: 390, height: 844, dark: false },
  { name: '390-dark', width: 390, height: 844, dark: true },
  { name: '1440-dark', width: 1440, height: 900, dark: true },
] as const;

let browser: Browser;
let server: Server;
let url = '';
beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  ({ server, url } = await serve(new URL('../dist', import.meta.url).pathname));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page once in a state and looks at it from several sides: width and theme follow the device without a reload. */
async function visit(path: string, state: Forced, answers: string | undefined, looks: readonly (typeof LOOKS)[number][], locale: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const findings: string[] = [];
    page.on('console', (message) => {
      const text = message.text();
      if (/Content Security Policy|Not found '|\[intlify\]|\[Vue/.test(text)) findings.push(text);
    });
    page.on('pageerror', (error) => findings.push(`error: ${error.message}`));
    await page.addInitScript((chosen) => localStorage.setItem('fadu.locale', chosen), locale);
    await answer(page, answers, state);
    if (STRANGERS.includes(path)) await page.route('**/api/session', (route) => route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{"status":401,"code":"NOT_SIGNED_IN","title":"未登录"}' }));
    await page.goto(url + path);
    await page.locator('main').first().waitFor();
    await page.waitForTimeout(state === 'loading' ? 450 : 250);
    for (const look of looks) {
      const name = `${path.slice(1).replaceAll('/', '_') || 'home'}.${state}.${look.name}${locale === 'en' ? '.en' : ''}`;
      await page.setViewportSize({ width: look.width, height: look.height });
      await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      await page.waitForTimeout(60);
      await page.screenshot({ path: `${OUT}${name}.png`, fullPage: true });
      findings.push(...(await axe(page)).map((finding) => `${name}: ${finding}`));
      if (await overflows(page)) findings.push(`${name}: the page moves sideways`);
    }
    return findings;
  } finally {
    await context.close();
  }
}

describe('every page in each of its states', () => {
  const routes = features.routes.filter((route) => route.meta?.states && route.path.includes(only));
  it.concurrent.each(routes.map((route) => [route.path, route] as const))('%s', async (path, route) => {
    const findings: string[] = [];
    const address = path.replace(/:(\w+)(\([^)]*\))?/g, 'x1');
    for (const state of (route.meta?.states ?? []).filter((one) => !brief || one === 'ready')) {
      findings.push(...(await visit(address, state, route.meta?.answers, state === 'ready' ? LOOKS : LOOKS.slice(0, 2), 'zh-CN')));
      if (state === 'ready') findings.push(...(await visit(address, state, route.meta?.answers, LOOKS.slice(0, 2), 'en')));
    }
    expect(findings).toEqual([]);
  });
});
