import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/browser';
import { byKey, County, type Wanted } from '../support/county';
import { number, rows, text } from '../support/database';
import { address, enter } from '../support/product';

/*
 * The county through a year: on twelve dates the clock stands still, the flag job runs, and the open flags of every certificate
 * equal those of a slow computation of our own. The dates go forward and once back, for the job asks what should be true on the
 * day and not what changed since.
 */
let browser: Browser;
let context: BrowserContext;
let today = '';

/** Sends what the jobs page sends. */
async function send(method: 'PUT' | 'POST', path: string, data?: unknown): Promise<void> {
  const session = (await (await context.request.get(`${address()}/api/session`)).json()) as { csrf: string };
  const answer = await context.request.fetch(address() + path, { method, data, timeout: 300_000, headers: { 'X-CSRF-Token': session.csrf, 'Idempotency-Key': crypto.randomUUID() } });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
}

/** Puts the clock to nine in the morning of a day and waits for a whole run of the flag job on it. */
async function flagOn(day: string): Promise<void> {
  await send('PUT', '/api/demonstration/clock', { now: `${day}T01:00:00Z` });
  const before = number(rows("SELECT COUNT(*) FROM job_run WHERE job = 'clearance.flag' AND state = 'DONE'")[0] ?? [], 0);
  await send('POST', '/api/jobs/clearance.flag/run');
  await expect
    .poll(() => {
      const [row] = rows("SELECT (SELECT COUNT(*) FROM job_run WHERE job = 'clearance.flag' AND state = 'DONE'), (SELECT COUNT(*) FROM job_run WHERE job = 'clearance.flag' AND state <> 'DONE')");
      return number(row ?? [], 0) > before && number(row ?? [], 1) === 0;
    }, { timeout: 180_000, interval: 1_000 })
    .toBe(true);
}

const open = (): Wanted[] =>
  rows('SELECT c.number, f.ground, f.law_year, f.status, f.shortfall, f.due_date FROM clearance_flag f JOIN certificate c ON c.id = f.certificate_id WHERE f.closed_at IS NULL')
    .map((row) => ({ certificate: text(row, 0), ground: text(row, 1), lawYear: number(row, 2), status: row[3] ?? null, shortfall: row[4] == null ? null : number(row, 4), dueOn: row[5] ?? null }))
    .sort(byKey);

beforeAll(async () => {
  browser = await launch();
  ({ context } = await enter(browser, 'administrator'));
  const session = (await (await context.request.get(`${address()}/api/session`)).json()) as { now: string };
  today = new Date(Date.parse(session.now) + 8 * 3_600_000).toISOString().slice(0, 10);
});
afterAll(async () => browser?.close());

describe('the county through a year', () => {
  const grounds = new Set<string>();

  it.each(['01-05', '02-10', '03-31', '04-20', '05-15', '06-30', '07-01', '08-20', '09-30', '11-05', '12-20', '12-31', '03-31'])('on %s flags exactly whom the slow computation flags', async (day) => {
    const date = `${today.slice(0, 4)}-${day}`;
    await flagOn(date);
    const wanted = new County().wanted(date);
    expect(wanted.length).toBeGreaterThan(20);
    expect(open()).toEqual(wanted);
    wanted.forEach(({ ground }) => grounds.add(ground));
  });

  it('has seen every ground, and closed with a reason what had no cause any more', () => {
    expect([...grounds].sort()).toEqual(['AUXILIARY_HOLDER', 'BELOW_QUOTA_CLOSED', 'BELOW_QUOTA_CURRENT', 'EXPIRED', 'NO_VALID_PASS', 'OFF_POST', 'TWO_CERTIFICATES']);
    const [closed] = rows("SELECT COUNT(*), SUM(COALESCE(closed_reason, '') = '') FROM clearance_flag WHERE closed_how = 'CAUSE_GONE'");
    expect(number(closed ?? [], 0)).toBeGreaterThan(100);
    expect(number(closed ?? [], 1)).toBe(0);
  });
});
