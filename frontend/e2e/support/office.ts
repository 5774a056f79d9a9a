import { mkdirSync } from 'node:fs';
import type { APIResponse, Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe, overflows } from './browser';
import { address, enter, enterAs, settled, watch } from './product';

/** A desk's window and a phone's. */
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A day some days later, `yyyy-mm-dd`. */
export const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The day in Asia/Shanghai of a moment. */
export const shanghai = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/** A filter above a list, by the words that stand in it. */
export const filter = (page: Page, label: string) => page.locator('.fd-fsel').filter({ has: page.getByText(label, { exact: true }) }).locator('select');

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The windows of a journey, what was found wrong in them, and the steps that several journeys take. */
export class Office {
  readonly findings: string[] = [];
  private readonly watched: { who: string; own: string[] }[] = [];
  private readonly desks = new Map<string, Page>();
  private taken = 0;

  /** @param out the folder of the pictures, with a slash at its end */
  constructor(readonly browser: Browser, readonly out: string) {
    mkdirSync(out, { recursive: true });
  }

  /** The window of a role; it stays open, as an office's does. */
  async as(role: string): Promise<Page> {
    const open = this.desks.get(role);
    if (open) return open;
    const { page, findings } = await enter(this.browser, role);
    page.setDefaultTimeout(45_000);
    this.desks.set(role, page);
    this.watched.push({ who: role, own: findings });
    return page;
  }

  /** A window of somebody who signs in with what they were given; `ready` sees the context before its first page. */
  async person(who: { username: string; password: string }, viewport = PHONE, ready?: (context: BrowserContext) => Promise<void>): Promise<Page> {
    const { page, findings } = await enterAs(this.browser, who, viewport, ready);
    page.setDefaultTimeout(45_000);
    this.watched.push({ who: who.username, own: findings });
    return page;
  }

  /** A phone on which nobody is signed in. */
  async stranger(): Promise<Page> {
    const context = await this.browser.newContext({ viewport: PHONE, locale: 'zh-CN', serviceWorkers: 'block' });
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    this.watched.push({ who: 'the public', own: watch(page) });
    return page;
  }

  /** What was found on all pages so far. */
  all(): string[] {
    return [...this.findings, ...this.watched.flatMap(({ who, own }) => own.map((finding) => `${who}: ${finding}`))];
  }

  /** Keeps a picture of the page and what axe and the width say of it; `alert` where a state of the page is to be announced. */
  async passed(page: Page, name: string, alert = false): Promise<void> {
    await settled(page);
    await page.evaluate(() => scrollTo(0, 0));
    this.taken += 1;
    await page.screenshot({ path: `${this.out}${String(this.taken).padStart(2, '0')}-${name}.png`, fullPage: true });
    this.findings.push(...(await axe(page)).map((finding) => `${name}: ${finding}`));
    if (await overflows(page)) this.findings.push(`${name}: the page moves sideways`);
    if (!alert && (await page.locator('.fd-state[role="alert"]').count())) this.findings.push(`${name}: shows an error`);
  }

  /** The same on the desk and on the phone; the window is left as it was. */
  async passedOnBoth(page: Page, name: string, alert = false): Promise<void> {
    const own = page.viewportSize() ?? DESK;
    for (const look of [DESK, PHONE]) {
      await page.setViewportSize(look);
      await this.passed(page, `${name}.${look.width}`, alert);
    }
    await page.setViewportSize(own);
  }

  /** Pictures of every window, for whoever looks into a failure. */
  async photographed(name: string): Promise<void> {
    for (const [at, page] of this.browser.contexts().flatMap((context) => context.pages()).entries()) await page.screenshot({ path: `${this.out}failed-${name.slice(0, 24)}-${at}.png` }).catch(() => undefined);
  }

  /** Moves the demonstration's clock on the jobs page. */
  async moveClock(date: string, time: string): Promise<void> {
    const page = await this.as('administrator');
    await go(page, '/jobs');
    await page.getByLabel('日期').fill(date);
    await page.getByLabel('时间', { exact: true }).fill(time);
    await page.getByRole('button', { name: '拨到这个时间' }).click();
    await page.getByText(`时钟已拨到 ${date} ${time}`).waitFor({ timeout: 180_000 });
  }

  /** The administrator gives a person of that name a role over a unit. */
  async grant(name: string, role: string, unit: string, picture?: string): Promise<void> {
    const page = await this.as('administrator');
    await go(page, '/grants');
    await page.getByRole('button', { name: '授予角色' }).first().click();
    const panel = page.locator('.fd-panel');
    await panel.getByLabel('姓名').fill(name);
    await panel.getByRole('button', { name }).click();
    await panel.getByLabel('角色').selectOption({ label: role });
    await panel.getByLabel('管辖单位').selectOption({ label: unit });
    if (picture) await this.passed(page, picture);
    await panel.getByRole('button', { name: '授予角色' }).click();
    await page.getByText('角色已授予').waitFor();
  }

  /** The administrator adds a unit below the topmost one. */
  async addUnit(name: string, short: string, code: string, picture?: string): Promise<void> {
    const page = await this.as('administrator');
    await go(page, '/units');
    await page.getByRole('button', { name: '增加单位' }).click();
    const panel = page.locator('.fd-panel');
    await panel.getByLabel('名称').fill(name);
    await panel.getByLabel('简称').fill(short);
    await panel.getByLabel('代码').fill(code);
    if (picture) await this.passed(page, picture);
    await panel.getByRole('button', { name: '增加单位' }).click();
    await page.getByText('单位已保存').waitFor();
    await page.getByRole('rowheader', { name }).waitFor();
  }

  /** The coordinator tries a file in which nothing is wrong, and writes it. */
  async imported(kind: string | undefined, unit: string, buffer: Buffer, lines: number): Promise<Page> {
    const page = await this.as('coordinator');
    await go(page, '/imports');
    if (kind) await page.getByLabel('导入', { exact: true }).selectOption({ label: kind });
    await page.getByLabel('单位', { exact: true }).selectOption({ label: unit });
    await page.getByLabel('文件').setInputFiles({ name: `${kind ?? '花名册'}.xlsx`, mimeType: XLSX, buffer });
    await page.getByRole('button', { name: '试运行' }).click();
    await page.waitForURL(/\/imports\/[0-9a-z]{26}/, { timeout: 120_000 });
    await settled(page);
    expect(await counts(page)).toMatchObject({ 新增: lines, '错误，不会写入': 0 });
    await page.getByRole('button', { name: `写入 ${lines} 行` }).click();
    await page.getByRole('heading', { name: '已写入', level: 1 }).waitFor({ timeout: 120_000 });
    return page;
  }

  /** The coordinator opens accounts for everybody of a unit; what stands on the slips, by name. */
  async slips(unit: string, picture?: string): Promise<Map<string, { username: string; password: string }>> {
    const page = await this.as('coordinator');
    await go(page, '/accounts');
    await filter(page, '单位').selectOption({ label: unit });
    await page.getByRole('button', { name: '批量开通' }).click();
    await page.getByRole('button', { name: '开通并生成密码条' }).click();
    await page.locator('.fd-slips li').first().waitFor({ timeout: 120_000 });
    const slips = await page.locator('.fd-slips li').evaluateAll((all) => all.map((slip) => ({ name: slip.querySelector('b')?.textContent ?? '', words: [...slip.querySelectorAll('dd')].map((each) => each.textContent ?? '') })));
    if (picture) await this.passed(page, picture);
    await page.getByRole('button', { name: '已打印，关闭' }).click();
    return new Map(slips.map(({ name, words }) => [name, { username: words[0] ?? '', password: words[1] ?? '' }]));
  }
}

/** Goes to an address of the product and waits for the page. */
export async function go(page: Page, path: string): Promise<void> {
  await page.goto(address() + path);
  await settled(page);
}

/** What the API says to whoever is signed in in this window. */
export async function ask<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(address() + path);
  expect(answer.status(), path).toBe(200);
  return (await answer.json()) as T;
}

/** Offers what a page of this window's person would send, and takes whatever the answer is. Bytes go as they are. */
export async function offer(page: Page, method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, data?: unknown): Promise<APIResponse> {
  const { csrf } = await ask<{ csrf: string }>(page, '/api/session');
  return page.request.fetch(address() + path, { method, data, timeout: 300_000, headers: { 'X-CSRF-Token': csrf, 'Idempotency-Key': crypto.randomUUID() } });
}

/** Sends what a page of this window's person would send, where the page is not the point. */
export async function send<T>(page: Page, method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, data?: unknown): Promise<T> {
  const answer = await offer(page, method, path, data);
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (answer.status() === 204 ? undefined : await answer.json()) as T;
}

/** Chooses a password of one's own at the first sign-in; `filled` sees the page before it is sent. */
export async function chooseOwnPassword(page: Page, given: string, own: string, filled?: () => Promise<void>): Promise<void> {
  await page.getByRole('heading', { name: '第一次登录，请先换成自己的密码' }).waitFor();
  await page.getByLabel('现在的密码').fill(given);
  await page.getByLabel('新密码', { exact: true }).fill(own);
  await page.getByLabel('再输一遍新密码').fill(own);
  await filled?.();
  await page.getByRole('button', { name: '换成新密码' }).click();
  await page.getByRole('heading', { name: /我的年度/ }).waitFor();
}

/** The four figures above the rows of an import. */
export async function counts(page: Page): Promise<Record<string, number>> {
  return Object.fromEntries(await page.locator('.fd-counts p').evaluateAll((all) => all.map((part) => [(part.firstChild?.nextSibling?.textContent ?? part.textContent ?? '').trim(), Number(part.querySelector('b')?.textContent)])));
}
