import type { Page, Route } from 'playwright-core';
import { ANSWERS } from './fixtures';

/** The state a page is forced into from outside; the application itself has no switch for it. */
export type Forced = 'ready' | 'loading' | 'empty' | 'error' | 'forbidden' | 'missing' | 'offline' | 'stale';

const problem = (status: number, code: string, title: string) => ({ status, contentType: 'application/problem+json', body: JSON.stringify({ status, code, title, detail: title }) });
const json = (body: unknown) => ({ status: 200, contentType: 'application/json', body: JSON.stringify(body) });
const matches = (pattern: string, path: string): boolean => new RegExp(`^${pattern.replace(/\*/g, '[^/]+')}$`).test(path);

function forced(route: Route, state: Forced): Promise<void> | undefined {
  if (state === 'loading') return new Promise(() => undefined);
  if (state === 'offline') return route.abort();
  if (state === 'error') return route.fulfill(problem(500, 'SERVER_FAULT', '服务器出错'));
  if (state === 'forbidden') return route.fulfill(problem(403, 'NOT_ALLOWED', '不对您的身份开放'));
  if (state === 'missing') return route.fulfill(problem(404, 'NOT_FOUND', '找不到'));
  if (state === 'empty') return route.fulfill(json({ items: [], next: null, total: 0 }));
  return undefined;
}

/** Answers the API from fixtures; the address that decides a page's state is answered as that state asks. */
export async function answer(page: Page, decides: string | undefined, state: Forced, asked: string[] = []): Promise<void> {
  await page.route('**/api/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const method = route.request().method();
    asked.push(`${method} ${path}`);
    if (decides && matches(decides, path) && method === 'GET') {
      const done = forced(route, state);
      if (done) return done;
    }
    const found = Object.entries(ANSWERS).find(([key]) => {
      const [verb = '', pattern = ''] = key.split(' ');
      return verb === method && matches(pattern, path);
    });
    return route.fulfill(found ? json(found[1]) : problem(404, 'NO_FIXTURE', `${method} ${path}`));
  });
}
