import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answer } from './support/answers';
import { launch } from './support/browser';
import { ANSWERS } from './support/fixtures';
import { serve } from './support/serve';

/* The exam room's outbox in a real browser: IndexedDB, reload, a network that fails, a second window. The server is a few lines. */
let browser: Browser;
let server: Server;
let url = '';
beforeAll(async () => {
  ({ server, url } = await serve(new URL('../dist', import.meta.url).pathname));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** An attempt as the server holds it, and whether it can be reached. */
function attempt() {
  const held = new Map<number, { response: unknown; savedAt: string; hash: string }>();
  const world = { down: false, epoch: 1, writer: '', held, handedIn: false, saves: 0 };
  const base = ANSWERS['GET /api/attempts/*'] as Record<string, unknown>;
  const now = () => new Date(Date.parse('2026-11-18T01:47:12Z') + world.saves * 1_000).toISOString();
  const room = (client: string) => ({ ...base, epoch: world.epoch, writer: client === world.writer, state: 'OPEN', answers: [...held].map(([slot, { response, savedAt, hash }]) => ({ slot, response, serverSeq: slot, answerHash: hash, savedAt })) });
  const install = async (page: Page) => {
    await answer(page, undefined, 'ready');
    await page.route('**/api/attempts/**', async (route) => {
      if (world.down) return route.abort();
      const request = route.request();
      const path = new URL(request.url()).pathname;
      const json = (body: unknown, status = 200) => route.fulfill({ status, contentType: status === 200 ? 'application/json' : 'application/problem+json', body: JSON.stringify(body) });
      if (path.endsWith('/state')) return json({ attemptId: 'x1', state: 'OPEN', epoch: world.epoch, lastSeq: 1, deadlineAt: base['deadlineAt'], serverTime: now(), pausedAt: null });
      if (path.endsWith('/answers')) {
        const body = request.postDataJSON() as { clientId: string; epoch: number; answers: { seq: number; slot: number; response: unknown }[] };
        if (body.epoch !== world.epoch || body.clientId !== world.writer) return json({ status: 409, code: 'ATTEMPT_SUPERSEDED', title: '已被接替' }, 409);
        world.saves++;
        const receipts = body.answers.map(({ seq, slot, response }) => {
          const hash = createHash('sha256').update(JSON.stringify(response)).digest('hex');
          held.set(slot, { response, savedAt: now(), hash });
          return { seq, slot, serverSeq: seq, answerHash: hash, serverTime: now(), receipt: 'r' };
        });
        return json({ receipts, deadlineAt: base['deadlineAt'], serverTime: now() });
      }
      if (path.endsWith('/take-over')) {
        world.writer = (request.postDataJSON() as { clientId: string }).clientId;
        world.epoch++;
        return json(room(world.writer));
      }
      if (path.endsWith('/hand-in') || path.endsWith('/receipt')) { world.handedIn = true; return json(ANSWERS['GET /api/attempts/*/receipt']); }
      const client = new URL(request.url()).searchParams.get('clientId') ?? '';
      world.writer ||= client;
      return json(room(client));
    });
  };
  return { world, install };
}

const open = async (context: BrowserContext, install: (page: Page) => Promise<void>): Promise<Page> => {
  const page = await context.newPage();
  await install(page);
  await page.goto(`${url}/room/x1`);
  return page;
};
const said = (page: Page, words: string) => page.locator(`[data-said="${words}"]`).waitFor({ timeout: 15_000 });

it('keeps an answer through a dead network and a reload, and says saved only when it has arrived', async () => {
  const { world, install } = attempt();
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await open(context, install);
  await page.locator('.fd-opt').nth(1).click();
  await said(page, 'saved');
  expect(world.held.get(1)?.response).toEqual({ keys: ['B'] });
  world.down = true;
  await page.keyboard.press('d');
  await said(page, 'local');
  expect(await page.locator('[data-save]').innerText()).toBe('仅存本机，等待网络');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByText('待送出的答案', { exact: false }).waitFor();
  expect(await page.locator('[data-save]').count()).toBe(0);
  world.down = false;
  await said(page, 'saved');
  expect(world.held.get(1)?.response).toEqual({ keys: ['D'] });
  expect(await page.locator('.fd-opt input').nth(3).isChecked()).toBe(true);
  expect(await page.locator('[data-save]').innerText()).toMatch(/^已保存 \d\d:\d\d:\d\d$/);
  await page.locator('.fd-room-h .fd-btn').click();
  await page.getByRole('button', { name: '确认交卷' }).click();
  await page.locator('[data-receipt]').waitFor();
  expect([world.handedIn, await page.locator('[data-receipt]').innerText()]).toEqual([true, '7K2M-Q9XD-4HTR-B6WZ']);
  await context.close();
});

it('has one writer among two windows, a duplicated name included', async () => {
  const { world, install } = attempt();
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const one = await open(context, install);
  await one.locator('.fd-opt').first().waitFor();
  const name = await one.evaluate(() => sessionStorage.getItem('fadu.exam.window'));
  const two = await context.newPage();
  await two.addInitScript((kept) => { if (kept && !sessionStorage.getItem('fadu.exam.window')) sessionStorage.setItem('fadu.exam.window', kept); }, name);
  await install(two);
  await two.goto(`${url}/room/x1`);
  await two.getByRole('button', { name: '在此设备继续' }).click();
  await two.locator('.fd-opt').nth(2).click();
  await said(two, 'saved');
  await one.getByRole('button', { name: '在此设备继续' }).waitFor({ timeout: 15_000 });
  expect([world.held.get(1)?.response, await one.locator('.fd-opt').count()]).toEqual([{ keys: ['C'] }, 0]);
  await context.close();
});

it('shows each question its own answer, whichever way one goes', async () => {
  const { world, install } = attempt();
  type Place = { slot: number; item: { kind: string; options: { key: string }[] } };
  const [one, other] = (ANSWERS['GET /api/attempts/*'] as { slots: Place[] }).slots.filter(({ item }) => item.kind === 'SINGLE');
  if (!one || !other) throw new Error('the fixture has not two single choices');
  const keep = (place: Place, key: string | undefined): void => void world.held.set(place.slot, { response: { keys: [key] }, savedAt: '2026-11-18T01:47:12Z', hash: '0' });
  keep(one, one.item.options.at(-1)?.key);
  keep(other, other.item.options[0]?.key);
  const page = await open(await browser.newContext({ serviceWorkers: 'block' }), install);
  const marked = (): Promise<boolean[]> => page.locator('.fd-opt input').evaluateAll((all) => all.map((input) => (input as HTMLInputElement).checked));
  for (const place of [one, other, one, other]) {
    await page.locator(`.fd-room-map [data-slot="${place.slot}"]`).click();
    expect(await marked()).toEqual(place.item.options.map((_, at, all) => (place === one ? at === all.length - 1 : at === 0)));
  }
});
