import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A demonstration sign-in as ops/run writes it. */
export interface SignIn {
  readonly role: string;
  readonly username: string;
  readonly password: string;
}

const needed = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: journeys are started by ops/test journeys`);
  return value;
};

/** Where the running product answers. */
export const address = (): string => needed('FADU_ADDRESS');

/** Everybody who can sign in to the demonstration. */
export const signIns = (): SignIn[] => JSON.parse(readFileSync(`${needed('FADU_HOME')}/sign-ins.json`, 'utf8')) as SignIn[];

/** What a page did wrong while somebody used it: errors, refusals of the policy, missing words, answers of 500 and above. */
export function watch(page: Page): string[] {
  const findings: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|\[intlify\]|\[Vue/.test(message.text())) findings.push(message.text());
  });
  page.on('pageerror', (error) => findings.push(`error: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 500) findings.push(`${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`);
  });
  return findings;
}

/** A browser window with somebody signed in, and what is found wrong in it. */
export interface Entered {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly findings: string[];
}

/** A new browser window in which this role is signed in through the sign-in page. */
export async function enter(browser: Browser, role: string, viewport = { width: 1440, height: 900 }): Promise<Entered> {
  const who = signIns().find((each) => each.role === role);
  if (!who) throw new Error(`nobody signs in as ${role}`);
  return enterAs(browser, who, viewport);
}

/** The same for somebody by name and password; `ready` sees the context before its first page. */
export async function enterAs(browser: Browser, who: Pick<SignIn, 'username' | 'password'>, viewport: { width: number; height: number }, ready?: (context: BrowserContext) => Promise<void>): Promise<Entered> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block', acceptDownloads: true });
  await ready?.(context);
  const page = await context.newPage();
  const findings = watch(page);
  await page.goto(`${address()}/sign-in`);
  await page.getByLabel('账号').fill(who.username);
  await page.getByLabel('密码', { exact: true }).fill(who.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await settled(page);
  return { context, page, findings };
}

/** Waits until the page has said what it has to say: no skeleton, no request under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached', timeout: 15_000 }).catch(() => undefined);
}
