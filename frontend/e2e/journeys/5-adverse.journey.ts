import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from '../support/browser';
import { rows } from '../support/database';
import { KEPT, MARKS, MARKUP, MUSTACHE, probe, REFUSED, RUNNING_PDF, WORDS, type Loot, type Sent } from '../support/hostile';
import { Line, Studied } from '../support/line';
import { ask, chooseOwnPassword, go, offer, Office, send } from '../support/office';
import { address, settled } from '../support/product';
import { recording } from '../support/recording';
import { Trap } from '../support/trap';

/*
 * A bad line and bad people. Three officers study a text, hear a recording and sit an exam on their phones over 64 kbit/s that go
 * and come: who studies loses at most one heartbeat, who sits is never told 已保存 of an answer that the server does not hold.
 * A fourth is shown what a hostile author has written and sent: nothing of it runs, nothing of it reaches a session. Every measure
 * has a control that it must catch.
 */
const OUT = new URL('../out/adverse/', import.meta.url).pathname;
/** How often a page tells that it is being studied, seconds: LearningTime.BEAT. */
const BEAT = 15;
/** A silence that counts nothing, seconds: one more than LearningTime.LONGEST_GAP. */
const TOO_LONG = 301;
/** How long a lesson is at most, seconds; longer than anybody studies here. */
const DECLARED = 120;

interface Officer {
  readonly id: string;
  readonly name: string;
  readonly page: Page;
}
type Lesson = Record<string, unknown>;

let office: Office;
let unit = '';
const officers: Officer[] = [];
const officer = (at: number): Officer => officers[at] as Officer;
interface Course {
  readonly id: string;
  readonly version: string;
  readonly lessons: readonly string[];
}
const NONE: Course = { id: '', version: '', lessons: [] };
/** To study, to be attacked by, and one that nobody begins but a probe. */
const courses = { honest: NONE, hostile: NONE, spare: NONE };

beforeAll(async () => {
  office = new Office(await launch(), OUT);
});
afterAll(async () => office?.browser.close());
beforeEach(({ task, onTestFailed }) => {
  onTestFailed(() => office.photographed(task.name));
});

const lesson = (title: string, kind: string, more: Lesson): Lesson => ({ title, kind, declaredSeconds: DECLARED, markdown: '', fileId: null, captionsFileId: null, checks: [], citations: [], ...more });

/** A course that the coordinator writes, the examiner passes and the coordinator publishes. */
async function published(title: string, summary: string, lessons: readonly Lesson[]): Promise<Course> {
  const author = await office.as('coordinator');
  type Draft = { card: { id: string; courseId: string }; version: number; lessons: { id: string }[] };
  let draft = await send<Draft>(author, 'POST', '/api/course-versions', { unitId: unit, title, summary, subjectKind: 'PUBLIC_LAW' });
  const path = `/api/course-versions/${draft.card.id}`;
  for (const each of lessons) draft = await send<Draft>(author, 'POST', `${path}/lessons`, { version: draft.version, ...each });
  await send(author, 'POST', `${path}/submit`);
  await send(await office.as('examiner'), 'POST', `${path}/review`, { passed: true, remarks: null });
  await send(author, 'POST', `${path}/publish`);
  return { id: draft.card.courseId, version: draft.card.id, lessons: draft.lessons.map(({ id }) => id) };
}

/** Sends a file as the editor would; the last answer. */
async function sent(file: Sent): Promise<{ status: number; said: Record<string, string> }> {
  const author = await office.as('coordinator');
  const open = await offer(author, 'POST', '/api/course-uploads', { unitId: unit, name: file.name, size: file.bytes.length });
  if (!open.ok()) return { status: open.status(), said: await open.json() };
  const { id } = (await open.json()) as { id: string };
  await send(author, 'PUT', `/api/course-uploads/${id}/parts/0`, file.bytes);
  const end = await offer(author, 'POST', `/api/course-uploads/${id}/finish`);
  return { status: end.status(), said: await end.json() };
}

describe('four officers', () => {
  it('have accounts, and a course to study', async () => {
    const author = await office.as('coordinator');
    unit = (await ask<{ roles: { unit: { id: string } }[] }>(author, '/api/session')).roles[0]?.unit.id ?? '';
    const { items } = await ask<{ items: { person: { id: string } }[] }>(author, '/api/accounts?state=NONE&limit=4');
    const { slips } = await send<{ slips: { person: { id: string; name: string }; username: string; password: string }[] }>(author, 'POST', '/api/accounts/bulk', { unitId: unit, personIds: items.map(({ person }) => person.id) });
    expect(slips).toHaveLength(4);
    const sound = await sent({ name: '录音.wav', bytes: recording(DECLARED) });
    expect(sound.status).toBe(200);
    courses.honest = await published('线路不好时怎样学习', '两课：一课阅读，一课听讲。', [
      lesson('读：主动出示执法证件', 'TEXT', { markdown: '## 为什么要主动出示\n\n执法人员在调查或者进行检查时，应当**主动**向当事人或者有关人员出示执法证件。' }),
      lesson('听：怎样告知权利', 'AUDIO', { fileId: sound.said['id'] }),
    ]);
    officers.push(...(await Promise.all(slips.map(async ({ person, username, password }, at) => {
      const page = await office.person({ username, password });
      await chooseOwnPassword(page, password, `线路不好也要学完的一句口令 ${at}`);
      return { ...person, page };
    }))));
  });
});

describe('on a line that goes and comes', () => {
  /** Opens a lesson of the honest course on a thin line; the parts of the product itself were fetched before. */
  async function opened(page: Page, at: number): Promise<{ line: Line; studied: Studied; path: string }> {
    const { id, lessons } = courses.honest;
    await send(page, 'POST', `/api/courses/${id}/begin`);
    await go(page, `/courses/${id}`);
    const studied = new Studied(page);
    const line = await Line.of(page);
    await page.locator(`a[href="/lessons/${lessons[at]}"]`).first().click();
    await page.locator('.fd-meter').waitFor();
    return { line, studied, path: `/api/lessons/${lessons[at]}` };
  }

  const confirmed = async (page: Page, path: string): Promise<number> => (await ask<{ confirmedSeconds: number }>(page, path)).confirmedSeconds;

  /** Goes on until a heartbeat is answered that was sent after the last break; how many seconds the learner has lost by then. */
  async function lost(page: Page, studied: Studied, path: string): Promise<number> {
    const from = studied.passed;
    await expect.poll(() => studied.since(from), { timeout: 40_000, interval: 200 }).toBeDefined();
    const answer = studied.since(from);
    expect(await confirmed(page, path), 'what the answer said').toBeGreaterThanOrEqual(answer?.confirmed ?? Infinity);
    return (answer?.passed ?? NaN) - (answer?.confirmed ?? NaN);
  }

  const SPELLS = [[4, 16], [4, 3]] as const;
  const told = (who: string, studied: Studied, by: number): void => console.log(`${who}: passed ${studied.answered.at(-1)?.passed.toFixed(1)} s, confirmed ${studied.answered.at(-1)?.confirmed} s, lost ${by.toFixed(1)} s; ${studied.sendings} sendings, ${studied.answered.length} answers, most often sent ${Math.max(...studied.answered.map(({ tries }) => tries))} times`);

  async function reads(): Promise<void> {
    const { page } = officer(0);
    const { line, studied, path } = await opened(page, 0);
    await page.getByText('正在计时').waitFor();
    await line.flap('/heartbeats', SPELLS);
    const by = await lost(page, studied, path);
    told('text', studied, by);
    expect(Math.max(...studied.answered.map(({ tries }) => tries)), 'a heartbeat was sent again').toBeGreaterThan(1);
    expect(by).toBeLessThanOrEqual(BEAT);
    expect((await ask<{ uncountedSeconds: number }>(page, path)).uncountedSeconds).toBe(0);
    await line.good();
    await office.passed(page, 'text-line');
  }

  /** The control: away for longer than the longest gap. The database is told that the time has passed; nobody waits five minutes. */
  async function waits(): Promise<void> {
    const { page, id } = officer(3);
    const { line, studied, path } = await opened(page, 0);
    await page.getByText('正在计时').waitFor();
    await lost(page, studied, path);
    await line.away();
    rows(`UPDATE learner_clock SET raw_at = raw_at - INTERVAL ${TOO_LONG} SECOND WHERE person_id = (SELECT id FROM person WHERE public_id = '${id}')`);
    await line.back();
    const by = (await lost(page, studied, path)) + TOO_LONG;
    told('control', studied, by);
    expect(by).toBeGreaterThan(TOO_LONG);
    await page.getByText('中断过久，没有收到学习记录').waitFor();
    await line.good();
    await office.passed(page, 'control-line');
    await go(page, '/my');
  }

  async function listens(): Promise<void> {
    const { page } = officer(1);
    const { line, studied, path } = await opened(page, 1);
    const sound = page.locator('audio');
    await sound.focus();
    await page.keyboard.press('Space');
    await page.getByText('正在计时').waitFor();
    await line.flap('/heartbeats', SPELLS);
    const by = await lost(page, studied, path);
    const heard = await sound.evaluate((element: HTMLAudioElement) => { element.pause(); return element.currentTime; });
    told(`recording, heard ${heard.toFixed(1)} s`, studied, by);
    expect(by).toBeLessThanOrEqual(BEAT);
    await line.good();
    await office.passed(page, 'recording-line');
  }

  async function sits(): Promise<void> {
    const { page, id } = officer(2);
    const exam = await announced(id);
    await go(page, `/my/exams/${exam}`);
    await page.getByRole('button', { name: '进入考场' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '开始考试' }).click();
    await page.waitForURL(/\/room\/[0-9a-z]{26}/);
    await settled(page);
    const attempt = new URL(page.url()).pathname.split('/').pop() ?? '';
    const line = await Line.of(page);
    const given = new Map<number, string>();
    const held = async (): Promise<Map<number, string>> => new Map((await ask<{ answers: { slot: number; response: { keys?: string[] } }[] }>(page, `/api/attempts/${attempt}`)).answers.map(({ slot, response }) => [slot, (response.keys ?? []).join()]));
    const missing = (answers: ReadonlyMap<number, string>, there: ReadonlyMap<number, string>): number[] => [...answers].filter(([slot, key]) => there.get(slot) !== key).map(([slot]) => slot);
    /** What is said now, and which answers given until now the server does not hold. */
    const looked = async (): Promise<{ said: string | null; without: number[] }> => {
      const answers = new Map(given);
      const said = await page.locator('[data-save]').getAttribute('data-said');
      return { said, without: missing(answers, await held()) };
    };
    const lies: number[][] = [];
    let looks = 0;
    let control = 0;
    let over = false;
    const watching = (async () => {
      while (!over) {
        const { said, without } = await looked();
        looks += 1;
        if (said === 'saved' && without.length) lies.push(without);
        // The control: had the page said 已保存 now, it would have been caught.
        if (said === 'local' && without.length) control += 1;
        await page.waitForTimeout(150);
      }
    })();
    const answering = (async () => {
      for (let slot = 1; !over && slot <= 15; slot += 1) {
        const option = page.locator('.fd-rq .fd-opt input').nth(slot % 3);
        await option.check();
        given.set(slot, await option.inputValue());
        await page.waitForTimeout(2_000);
        await page.getByRole('button', { name: '下一题' }).click();
      }
    })();
    await line.flap('/answers', [[4, 3], [4, 3], [4, 17]]);
    const back = Date.now();
    await expect.poll(async () => { const { said, without } = await looked(); return `${said} ${without.length}`; }, { timeout: 30_000, interval: 100 }).toBe('saved 0');
    const seconds = (Date.now() - back) / 1_000;
    over = true;
    await Promise.all([watching, answering]);
    console.log(`exam: ${given.size} answers, ${looks} looks, ${lies.length} times 已保存 without the server, ${control} looks that would have been caught; all there ${seconds.toFixed(1)} s after the line`);
    expect(lies).toEqual([]);
    expect(control, 'looks at answers that the server did not hold').toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(10);
    await page.locator('[data-save][data-said="saved"]').waitFor();
    await line.good();
    await office.passed(page, 'exam-line');
  }

  /** An exam that is open now, on a paper that the county has opened before. */
  async function announced(candidate: string): Promise<string> {
    const page = await office.as('coordinator');
    const now = Date.parse((await ask<{ now: string }>(page, '/api/session')).now);
    const { items } = await ask<{ items: { id: string; unit: { id: string }; opensAt: string | null; confirmedAt: string | null; withdrawnAt: string | null; items: number }[] }>(page, '/api/papers?limit=50');
    const paper = items.find(({ opensAt, confirmedAt, withdrawnAt, items: asked }) => opensAt && Date.parse(opensAt) < now && confirmedAt && !withdrawnAt && asked >= 15);
    const at = (minutes: number): string => new Date(now + minutes * 60_000).toISOString();
    const exam = await send<{ id: string }>(page, 'POST', '/api/exams', {
      title: '线路不好时的考试', kind: 'ANNUAL', subjectKind: 'PUBLIC_LAW', qualificationScope: null, unitId: unit, paperId: paper?.id, opensAt: at(-5), closesAt: at(120), durationMinutes: 60, attempts: 1,
      passMark: 60, lateEntryMinutes: null, earliestHandInMinutes: null, releaseMode: 'BY_HAND', releaseAt: null, afterRelease: 'MARK', instructions: null, prerequisiteExamIds: [], version: null,
    });
    await send(page, 'POST', `/api/exams/${exam.id}/candidates`, { personIds: [candidate], unitId: null, categories: [] });
    await send(page, 'POST', `/api/exams/${exam.id}/publish`);
    return exam.id;
  }

  it('who studies loses at most one heartbeat, and nobody is told 已保存 of what is not', async () => {
    await Promise.all([reads(), listens(), sits(), waits()]);
  });
});

describe('what a hostile author sends', () => {
  let trap: Trap;
  const kept = new Map<keyof typeof KEPT, { id: string; url: string; downloadUrl: string; name: string; mediaType: string }>();
  const accepted: string[] = [];
  /** A window of the fourth officer in which nobody looks for findings of the product: what is tried there is not the product's. */
  const aside = (): Promise<Page> => officer(3).page.context().newPage();

  beforeAll(async () => {
    trap = new Trap(new URL(address()).origin);
    for (const page of [officer(3).page, await office.as('coordinator'), await office.as('examiner')]) await trap.over(page.context());
  });

  it('is refused in words, or kept as what it says it is', async () => {
    const author = await office.as('coordinator');
    for (const text of [...MARKUP, ...MARKS]) {
      const answer = await offer(author, 'POST', '/api/course-versions/text-preview', { markdown: text });
      if (answer.ok()) accepted.push(text);
      else expect((await answer.json()) as object, text).toMatchObject({ code: 'TEXT_HOLDS_HTML', detail: expect.stringMatching(/[\u4e00-\u9fff]/), next: expect.stringMatching(/[\u4e00-\u9fff]/) });
    }
    console.log(`texts: ${accepted.length} taken as words, ${MARKUP.length + MARKS.length - accepted.length} refused`);
    expect(accepted.length).toBeGreaterThan(10);
    expect(MARKUP.length + MARKS.length - accepted.length).toBeGreaterThan(10);
    for (const file of REFUSED) {
      const { status, said } = await sent(file);
      expect(status, `${file.name}: ${JSON.stringify(said)}`).toBe(422);
      expect(said, file.name).toMatchObject({ detail: expect.stringMatching(/[\u4e00-\u9fff]/), next: expect.stringMatching(/[\u4e00-\u9fff]/) });
    }
    for (const [kind, file] of Object.entries(KEPT)) {
      const { status, said } = await sent(file);
      expect(status, `${file.name}: ${JSON.stringify(said)}`).toBe(200);
      kept.set(kind as keyof typeof KEPT, said as never);
    }
    trap.contentFrom(kept.get('pdf')?.url ?? '');
  });

  it('comes from another origin, with headers that let nothing run', async () => {
    const page = await aside();
    for (const file of kept.values()) {
      for (const [url, shown] of [[file.url, 'inline'], [file.downloadUrl, 'attachment']] as const) {
        expect(new URL(url).origin).not.toBe(new URL(address()).origin);
        const answer = await page.request.get(url);
        const headers = answer.headers();
        expect(answer.status(), url).toBe(200);
        expect(headers['x-content-type-options']).toBe('nosniff');
        expect(headers['content-type']).toMatch(/^(application\/pdf|audio\/wav|audio\/mpeg|text\/vtt; charset=utf-8)$/);
        expect(headers['content-disposition']).toMatch(new RegExp(`^${shown}; filename\\*=UTF-8''[A-Za-z0-9%._*-]+$`));
        expect(headers['content-security-policy']).toContain("default-src 'none'");
        expect(headers['content-security-policy']).toMatch(file.mediaType === 'application/pdf' && shown === 'inline' ? /object-src 'self'/ : /; sandbox;/);
        expect(headers['set-cookie']).toBeUndefined();
      }
      expect((await page.request.get(file.url.replace(/([?&]t=)[^&]+/, '$1text%2Fhtml'))).status(), 'signed for another type').toBe(404);
      await page.goto(file.url).catch(() => undefined);
      await page.waitForTimeout(200);
    }
    await page.close();
    expect(trap.ran).toEqual([]);
  });

  it('is shown to who writes, who reviews and who learns; nothing runs, nothing is held back by the policy', async () => {
    const check = { atSecond: null, item: { kind: 'SINGLE', stem: `${WORDS} 怎样做？`, options: ['A', 'B', 'C', 'D'].map((key) => ({ key, text: `${key} ${WORDS}` })), answer: ['B'], rationale: WORDS } };
    const citations = [{ law: WORDS, article: "<b onclick=ran('cite')>" }];
    courses.hostile = await published(WORDS, WORDS, [
      lesson(WORDS, 'TEXT', { markdown: accepted.join('\n\n'), checks: [check], citations }),
      lesson(`${WORDS} PDF`, 'PDF', { fileId: kept.get('pdf')?.id }),
      lesson(`${WORDS} 带走`, 'PDF', { fileId: kept.get('taker')?.id }),
      lesson(`${WORDS} 录音`, 'AUDIO', { fileId: kept.get('sound')?.id, captionsFileId: kept.get('captions')?.id }),
      lesson(`${WORDS} 歌`, 'AUDIO', { fileId: kept.get('song')?.id }),
    ]);
    const { id, version, lessons } = courses.hostile;
    courses.spare = await published('没有人开始的课程', '只为试验。', [lesson('一课', 'TEXT', { markdown: '正文。' })]);
    const { page } = officer(3);
    await send(page, 'POST', `/api/courses/${id}/begin`);
    const places = [`/courses?show=all`, `/courses/${id}`, ...lessons.map((each) => `/lessons/${each}`), '/my', '/my/learning'];
    for (const path of places) {
      await go(page, path);
      if (path === `/lessons/${lessons[0]}`) await answered(page);
      if (await page.locator('.fd-pdf').count()) await page.waitForTimeout(1_500);
      if (await page.locator('audio').count()) await page.locator('audio').evaluate((sound: HTMLAudioElement) => sound.play().catch(() => undefined));
      await nothingActive(page, path);
    }
    for (const [who, paths] of [['examiner', [`/authoring/${version}`]], ['coordinator', ['/authoring', `/authoring/${version}`, `/authoring/${version}/lessons/${lessons[0]}`, '/learners']]] as const) {
      for (const path of paths) {
        await go(await office.as(who), path);
        await nothingActive(await office.as(who), path);
      }
    }
    console.log(`shown: ${accepted.length} texts, ${kept.size} files, ${places.length + 5} places; ran ${trap.ran.length}, held back ${trap.refused.length}, strangers asked ${trap.strangers.length}, cookies carried ${trap.carried.length}`);
    expect(trap.ran).toEqual([]);
    expect(trap.refused).toEqual([]);
    expect(trap.strangers).toEqual([]);
    expect(trap.carried).toEqual([]);
  });

  /** Answers the check wrongly, so that its reason is shown too; the words stand there as they were written. */
  async function answered(page: Page): Promise<void> {
    const words = (await page.locator('.fd-lesson').textContent()) ?? '';
    for (const mark of [MUSTACHE, '{{7*7}}', "(javascript:ran('link'))", "&lt;script&gt;ran('entity')&lt;/script&gt;"]) expect(words).toContain(mark);
    await page.locator('.fd-check-card').getByRole('radio').first().check();
    await page.getByRole('button', { name: '提交答案' }).click();
    await page.locator('.fd-check-card').getByText('没有答对').waitFor();
    await office.passed(page, 'hostile-lesson');
  }

  /** No element of the page could run or fetch anything hostile, whatever becomes of it; a link that one must press may lead out. */
  async function nothingActive(page: Page, path: string): Promise<void> {
    const active = await page.evaluate(() => [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]
      .filter(({ name, value }) => name.startsWith('on') || (['href', 'src', 'action', 'data', 'srcdoc'].includes(name) && (/^\s*(javascript|vbscript|data:text|data:image\/svg)/i.test(value) || (element.tagName !== 'A' && value.includes('taken.invalid')))))
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`)));
    expect(active, path).toEqual([]);
  }

  it('would have been caught had it run', async () => {
    const page = await aside();
    const url = `${address()}/as-if-it-were-let-in`;
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${MARKUP.slice(0, 12).join('\n')}` }));
    await page.goto(url);
    const caught = (): number => new Set(trap.ran.map((each) => each.split(' ')[0])).size;
    await expect.poll(caught, { timeout: 15_000 }).toBeGreaterThanOrEqual(6);
    console.log(`control: ${caught()} kinds of markup run where a page lets them`);
    const { url: file = '' } = kept.get('pdf') ?? {};
    await page.route((there) => there.href === file, (route) => route.fulfill({ contentType: 'application/pdf', body: RUNNING_PDF.bytes }));
    await page.goto(file);
    await expect.poll(() => trap.ran.includes('dialog ran'), { timeout: 15_000 }).toBe(true);
    await page.close();
  });

  it('reaches no session even if a page were kept among the files', async () => {
    const app = new URL(address()).origin;
    const file = kept.get('pdf');
    const act = `/api/courses/${courses.spare.id}/begin`;
    const begun = async (): Promise<boolean> => (await ask<{ begun: boolean }>(officer(3).page, `/api/courses/${courses.spare.id}`)).begun;
    const page = await aside();
    const loot: Loot[] = [];
    await page.exposeBinding('probed', (_, found: Loot) => { loot.push(found); });
    await page.goto(`${app}/courses`);
    await page.evaluate(() => localStorage.setItem('probe', 'kept'));
    const token = (await page.context().cookies()).find(({ httpOnly }) => httpOnly)?.value ?? '';
    expect(token).not.toBe('');
    /** The lesson with the file in it, where the file is a page that probes. */
    const tried = async (headers: Record<string, string>): Promise<Loot[]> => {
      loot.length = 0;
      await page.route((url) => url.href === file?.url, (route) => route.fulfill({ headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body: probe(app, act) }));
      await page.goto(`${app}/lessons/${courses.hostile.lessons[1]}`);
      await page.locator('iframe.fd-pdf').waitFor();
      await page.waitForTimeout(1_500);
      await page.unrouteAll();
      return [...loot];
    };
    /** The headers of a file in which its length and whether to save it no longer matter. */
    const own = async (url: string): Promise<Record<string, string>> => Object.fromEntries(Object.entries((await page.request.get(url)).headers()).filter(([name]) => !['content-length', 'content-disposition'].includes(name)));
    const carried = trap.carried.length;
    const held = trap.refused.length;
    expect(await tried(await own(file?.url ?? '')), 'under the headers of a file in place').toEqual([]);
    expect(trap.refused.length, 'the policy was asked').toBeGreaterThan(held);
    expect(await tried(await own(file?.downloadUrl ?? '')), 'under the headers of a download').toEqual([]);
    expect(trap.carried.length).toBe(carried);
    // Without any policy it runs, and still only blind requests leave, which are refused.
    const [outside] = await tried({});
    console.log('probe at the content origin, without its headers:', outside, `cookies carried ${trap.carried.length - carried}`);
    expect(outside).toMatchObject({ around: '', kept: '', session: '', acted: '' });
    expect(outside?.cookie).not.toContain(token);
    expect(trap.carried.length, 'the trap sees a cookie that is carried').toBeGreaterThan(carried);
    expect(await begun()).toBe(false);
    // The control: the same page at the application's own address takes everything but the cookie, which no script may read.
    await page.route(`${app}/as-if-it-were-ours`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: probe(app, act) }));
    loot.length = 0;
    await page.goto(`${app}/as-if-it-were-ours`);
    await expect.poll(() => loot.length, { timeout: 15_000 }).toBe(1);
    console.log('probe at the application:', { ...loot[0], session: loot[0]?.session ? 'read' : '' });
    expect(loot[0]).toMatchObject({ kept: 'kept', acted: '200', session: expect.stringMatching(/./), around: expect.stringMatching(/./) });
    expect(await begun()).toBe(true);
    await page.close();
  });
});

it('no page on the way erred, was refused by the policy or has a finding of axe', () => {
  expect(office.all()).toEqual([]);
});
