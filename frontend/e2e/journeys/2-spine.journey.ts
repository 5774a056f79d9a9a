import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { launch } from '../support/browser';
import { byKey, County, type Wanted } from '../support/county';
import { ask, chooseOwnPassword, counts, filter, go, Office, PHONE, plus, shanghai } from '../support/office';
import { address, settled, signIns } from '../support/product';
import { FIRST_LINE, list, recruits, roster, type Recruit, type Wrong } from '../support/roster';

/*
 * The spine of the product, as its users walk it: people come by a roster, learn at a lecture, earn 学时 with reasons, are
 * flagged before renewal, and one of them loses the certificate by two signatures and gets it back by an appeal. Each step
 * rests on the one before. Pictures of every page passed stay in e2e/out/spine.
 */
const OUT = new URL('../out/spine/', import.meta.url).pathname;
const COUNTY = '例川县人民政府';
const OFFICE = '例川县营商环境服务中心';
const TITLE = '行政检查程序与证据规则';
const PER_UNIT = 60;

let office: Office;

beforeAll(async () => {
  office = new Office(await launch(), OUT);
});
afterAll(async () => office?.browser.close());
beforeEach(({ task }) => {
  onTestFailed(() => office.photographed(task.name));
});

let people: Recruit[] = [];
let today = '';
const officers: { who: Recruit; username: string; password: string; page: Page }[] = [];

describe('people come by a roster', () => {
  it('the administrator adds the new office', async () => {
    const page = await office.as('administrator');
    today = shanghai((await ask<{ now: string }>(page, '/api/session')).now);
    await office.addUnit(OFFICE, '营商中心', 'LC-YS', 'add-unit');
  });

  it('the coordinator tries a roster of 300 rows, of which seven are wrong in seven ways', async () => {
    const page = await office.as('coordinator');
    const units = await ask<{ items: { name: string; kind: string; closedOn: string | null }[] }>(page, '/api/units');
    const others = units.items.filter((unit) => unit.kind === 'DEPARTMENT' && unit.name !== OFFICE && !unit.closedOn).slice(0, 4).map(({ name }) => name);
    people = recruits([OFFICE, ...others], PER_UNIT);
    expect(people).toHaveLength(300);
    const at = (line: number): Recruit => people[line - FIRST_LINE] as Recruit;
    const wrong: Record<number, Wrong> = {
      10: { 身份证号: at(10).idNumber.slice(0, 17) + (at(10).idNumber.endsWith('1') ? '2' : '1') },
      30: { 人员类别: '特勤' },
      40: { 性别: at(40).gender === '男' ? '女' : '男' },
      50: { 在岗: plus(today, 200) },
      60: { 身份证号: Number(`${at(60).idNumber.slice(0, 15)}000`) },
      70: { 姓名: at(69).name, 性别: at(69).gender, 身份证号: at(69).idNumber, 手机号: at(69).phone },
      303: { 单位: '营商服务局' },
    };
    await go(page, '/imports');
    await page.getByLabel('单位', { exact: true }).selectOption({ label: COUNTY });
    await page.getByLabel('文件').setInputFiles({ name: '新进人员花名册.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: roster(people, wrong) });
    await office.passed(page, 'import-upload');
    await page.getByRole('button', { name: '试运行' }).click();
    await page.waitForURL(/\/imports\/[0-9a-z]{26}/, { timeout: 120_000 });
    await settled(page);
    expect(await counts(page)).toEqual({ 不变: 0, 变更: 0, 新增: 293, '错误，不会写入': 7 });
    const faults = await page.getByRole('table').locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.children].slice(0, 5).map((cell) => (cell.textContent ?? '').trim())));
    expect(faults.map(([line, , column]) => [line, column])).toEqual([['10', '身份证号'], ['30', '人员类别'], ['40', '性别'], ['50', '在岗'], ['60', '身份证号'], ['70', '身份证号'], ['303', '单位']]);
    const said = Object.fromEntries(faults.map(([line, , , , words]) => [line, words]));
    expect(said['10']).toMatch(/校验码不符.*请对照证件核对全部 18 位/);
    expect(said['30']).toMatch(/认不出这个说法.*请从列出的说法中选一个/);
    expect(said['40']).toMatch(/性别与身份证号不一致.*请核对/);
    expect(said['50']).toMatch(/日期在今天之后.*请核对日期/);
    expect(said['60']).toMatch(/被 Excel 当成数字.*请在这里重新填写 18 位号码/);
    expect(said['70']).toMatch(/与第 69 行是同一个人.*请跳过其中一行/);
    expect(said['303']).toMatch(/请/);
    await office.passed(page, 'import-dry-run');
  });

  it('mends the rows in the page', async () => {
    const page = await office.as('coordinator');
    const at = (line: number): Recruit => people[line - FIRST_LINE] as Recruit;
    let left = 7;
    const mended = async (): Promise<void> => {
      left -= 1;
      await expect.poll(async () => (await counts(page))['错误，不会写入'], { timeout: 30_000 }).toBe(left);
    };
    const cell = (line: number, head: string) => page.getByLabel(`第 ${line} 行${head}改成`);
    const again = (line: number) => page.getByRole('button', { name: `重新检查第 ${line} 行` }).click();
    await cell(10, '身份证号').fill(at(10).idNumber);
    await again(10);
    await mended();
    await cell(30, '人员类别').selectOption('执法人员');
    await again(30);
    await mended();
    expect(await cell(40, '性别').inputValue()).toBe(at(40).gender);
    await again(40);
    await mended();
    await cell(50, '在岗').fill('2020-03-01');
    await again(50);
    await mended();
    await cell(60, '身份证号').fill(at(60).idNumber);
    await again(60);
    await mended();
    await page.getByRole('button', { name: '跳过第 70 行' }).click();
    await mended();
    const unit = cell(303, '单位');
    if ((await unit.evaluate((element) => element.tagName)) === 'SELECT') await unit.selectOption({ label: at(303).unit });
    else await unit.fill(at(303).unit);
    await again(303);
    await mended();
    expect(await counts(page)).toMatchObject({ 新增: 299, '错误，不会写入': 0 });
    await office.passed(page, 'import-mended');
  });

  it('writes them, and they are there', async () => {
    const page = await office.as('coordinator');
    await page.getByRole('button', { name: '写入 299 行' }).click();
    await page.getByRole('heading', { name: '已写入', level: 1 }).waitFor({ timeout: 120_000 });
    await office.passed(page, 'import-written');
    people.splice(70 - FIRST_LINE, 1);
    await go(page, '/people');
    await filter(page, '单位').selectOption({ label: OFFICE });
    await page.getByText(`${PER_UNIT} 人`, { exact: true }).waitFor();
    await office.passed(page, 'people');
  });

  it('registers certificates and passes that exist already', async () => {
    const year = Number(today.slice(0, 4));
    const terms: [string, string][] = [[`${year - 2}-01-01`, `${year}-12-31`], [`${year - 3}-12-20`, `${year}-12-19`], [`${year - 1}-03-01`, `${year + 2}-02-28`], [`${year}-06-01`, `${year + 3}-05-31`]];
    const holders = people.filter((_, index) => index % 5 === 0 || index < 12);
    await office.imported('现有证件', COUNTY, list(['姓名', '身份证号', '证号', '有效期起', '有效期止', '发证机关'], holders.map((who, index) => {
      const [from, to] = terms[index % terms.length] as [string, string];
      return [who.name, who.idNumber, `例执${from.slice(0, 4)}-9${String(index).padStart(5, '0')}`, from, to, '例川县人民政府'];
    })), holders.length);
    const passes = holders.filter((_, index) => index % 3 !== 1);
    const page = await office.imported('合格与免考记录', COUNTY, list(['姓名', '身份证号', '类别', '科目', '证明名称', '证明编号', '有效期起'], passes.map((who, index) => [who.name, who.idNumber, '合格', '全部', '行政执法资格考试合格证明', `合 ${index + 1}`, `${year - 3}-11-01`])), passes.length);
    await office.passed(page, 'import-passes');
  });
});

describe('a lecture is planned, attended and counted', () => {
  let lectureDay = '';
  let wall: Page;
  let latest: { qr: string; code: string } | undefined;
  const shown = (): string | undefined => latest?.qr;

  it('the coordinator opens accounts and hands out the slips', async () => {
    const slips = await office.slips(OFFICE, 'slips');
    expect(slips.size).toBe(PER_UNIT);
    for (const who of people.slice(0, 5)) {
      const slip = slips.get(who.name) ?? { username: '', password: '' };
      officers.push({ who, ...slip, page: undefined as unknown as Page });
    }
  });

  it('officers sign in with their slips and choose passwords of their own', async () => {
    for (const [place, officer] of officers.entries()) {
      officer.page = await office.person(officer, PHONE, async (context) => {
        if (place !== 0 && place !== 4) return;
        await context.exposeFunction('photograph', async () => (await wall.locator('.fd-qr').screenshot()).toString('base64'));
        await context.addInitScript(cameraOnTheWall);
      });
      await chooseOwnPassword(officer.page, officer.password, `自己记得住的一句话，第 ${place + 1} 句`, place === 0 ? () => office.passed(officer.page, 'own-password') : undefined);
    }
    await office.passed((officers[0] as (typeof officers)[0]).page, 'my-year');
  });

  it('the coordinator plans it where room and lecturer are free, and is told of a clash', async () => {
    const page = await office.as('coordinator');
    const panel = page.locator('.fd-panel');
    const plan = async (title: string): Promise<void> => {
      await go(page, '/calendar');
      await page.getByRole('button', { name: '排讲座', exact: true }).first().click();
      await panel.getByLabel('题目').fill(title);
      await panel.getByLabel('日期').fill(lectureDay);
      await panel.getByLabel('开始').fill('09:00');
      await panel.getByLabel('结束').fill('11:00');
      await panel.getByLabel('讲师').selectOption({ index: 1 });
      await panel.getByLabel('地点').selectOption({ index: 1 });
    };
    lectureDay = today;
    do {
      lectureDay = plus(lectureDay, 1);
      await plan(TITLE);
      await panel.getByText(/讲师和地点在这个时间有空|冲突/).first().waitFor();
      await page.waitForTimeout(1_000);
      await settled(page);
    } while (await panel.getByText(/冲突/).count());
    await panel.getByLabel('需要签退').check();
    await office.passed(page, 'plan-lecture');
    await panel.getByRole('button', { name: '排入日历' }).click();
    await page.getByText('讲座已保存').waitFor();
    await plan('同一时间的另一场');
    await panel.getByText('地点冲突').waitFor();
    await panel.getByText('讲师冲突').waitFor();
    await office.passed(page, 'clash');
    await panel.getByRole('button', { name: '取消', exact: true }).click();
  });

  it('officers sign up', async () => {
    for (const { page } of officers) {
      await go(page, '/lectures');
      await page.getByRole('button', { name: `报名「${TITLE}」` }).click();
      await page.locator('.fd-toasts').getByText('已报名').waitFor();
    }
    await office.passed((officers[0] as (typeof officers)[0]).page, 'lectures');
  });

  it('they check in at the wall: by camera, by its link, by the typed code', async () => {
    await office.moveClock(lectureDay, '08:50');
    const page = await office.as('coordinator');
    await go(page, `/calendar?week=${lectureDay}`);
    await page.getByRole('button', { name: new RegExp(TITLE) }).first().click();
    await page.getByRole('link', { name: '打开签到墙' }).click();
    wall = page;
    page.on('response', (answer) => {
      if (/\/wall$/.test(new URL(answer.url()).pathname) && answer.ok()) void answer.json().then((body: { qr: string; code: string }) => { latest = body; }, () => undefined);
    });
    await page.locator('.fd-qr').waitFor();
    await office.passed(page, 'wall');
    await arrive('IN');
    await expect.poll(() => page.locator('.fd-wall-n b').textContent(), { timeout: 30_000 }).toBe('4');
    await office.passed(page, 'wall-four');
  });

  it('and out again, but for one', async () => {
    await office.moveClock(lectureDay, '10:50');
    await wall.reload();
    await settled(wall);
    await wall.getByRole('radio', { name: '签退' }).click();
    await settled(wall);
    await arrive('OUT');
  });

  /** The first by camera, the second by the wall's address, the third by the typed code, the fifth by camera but never out. */
  async function arrive(direction: 'IN' | 'OUT'): Promise<void> {
    const done = direction === 'IN' ? `已签到「${TITLE}」` : `已签退「${TITLE}」`;
    const [camera, link, typed, , never] = officers as [(typeof officers)[0], (typeof officers)[0], (typeof officers)[0], (typeof officers)[0], (typeof officers)[0]];
    for (const { page } of direction === 'IN' ? [camera, never] : [camera]) {
      await go(page, '/check-in');
      if (direction === 'OUT') await page.getByRole('radio', { name: '签退' }).click();
      await page.getByText(done).waitFor({ timeout: 60_000 });
    }
    await office.passed(camera.page, `camera-${direction.toLowerCase()}`);
    latest = undefined;
    await expect.poll(shown, { timeout: 30_000 }).toMatch(/\/check-in\?t=/);
    const token = new URL(shown() ?? '', address()).search;
    await go(link.page, `/check-in${token}`);
    await link.page.getByText(done).waitFor({ timeout: 30_000 });
    await go(typed.page, '/check-in');
    if (direction === 'OUT') await typed.page.getByRole('radio', { name: '签退' }).click();
    await typed.page.getByLabel('六位数字码').fill((await wall.locator('.fd-wall-c b').textContent()) ?? '');
    await typed.page.getByRole('button', { name: direction === 'IN' ? '用数字码签到' : '用数字码签退' }).click();
    await typed.page.getByText(done).waitFor({ timeout: 30_000 });
    await office.passed(typed.page, `typed-${direction.toLowerCase()}`);
  }

  it('one is entered by hand with a reason; the coordinator confirms', async () => {
    await office.moveClock(lectureDay, '11:05');
    const page = await office.as('coordinator');
    const lecture = /wall\/([0-9a-z]{26})/.exec(page.url())?.[1];
    await go(page, `/lectures/${lecture}/attendance`);
    const fourth = officers[3]?.who.name ?? '';
    const dialog = page.getByRole('dialog');
    for (const [direction, time] of [['签到', '09:00'], ['签退', '11:00']] as const) {
      await page.getByRole('button', { name: `给${fourth}补签` }).click();
      await dialog.getByRole('radio', { name: direction }).click();
      await dialog.getByLabel('时间').fill(time);
      await dialog.getByLabel('理由').fill('手机没电，在纸质签到表上签名，已核对');
      if (direction === '签到') await office.passed(page, 'by-hand');
      await dialog.getByRole('button', { name: '记下补签' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await settled(page);
    }
    const ways = (): Promise<string[]> => Promise.all(officers.map(async ({ who }) => (await page.getByRole('row', { name: who.name }).locator('td').allTextContents()).join(' ')));
    await expect.poll(ways, { timeout: 30_000 }).toEqual([/扫码.*扫码.*到场/, /扫码.*扫码.*到场/, /数字码.*数字码.*到场/, /补签.*补签.*手机没电/, /扫码.*—.*没有签退/].map((words) => expect.stringMatching(words)));
    await office.passed(page, 'attendance');
    await page.getByRole('button', { name: '确认签到', exact: true }).click();
    await dialog.getByRole('button', { name: '确认 4 人到场' }).click();
    await page.getByText(/签到已确认，每人计入/).waitFor({ timeout: 60_000 });
    await office.passed(page, 'attendance-confirmed');
  });

  it('the hours stand in the ledgers with their reason, and whoever got none is told why', async () => {
    for (const { page } of officers.slice(0, 4)) {
      await go(page, '/my/ledger');
      const entry = page.locator('.fd-ledger li', { hasText: TITLE });
      expect(await entry.locator('b').first().textContent()).toBe('+2.66');
      expect(await entry.textContent()).toMatch(/到场 120 分钟，45 分钟为 1 学时/);
    }
    await office.passed((officers[0] as (typeof officers)[0]).page, 'my-ledger');
    const never = (officers[4] as (typeof officers)[0]).page;
    await go(never, '/my/ledger');
    expect(await never.getByText(TITLE).count()).toBe(0);
    await go(never, '/inbox');
    await never.getByText(/没有计您出勤。原因：没有签退/).waitFor();
    await office.passed(never, 'inbox-absent');
    await never.getByRole('link', { name: `没有计出勤：${TITLE}` }).click();
    await never.getByText('已签到，没有签退，不计学时').waitFor();
    await office.passed(never, 'lecture-absent');
  });
});

/** The day inside the warning days on which the job is asked. */
let warned = '';

/** Every open flag, as a reviewer is shown them. */
const openFlags = async (): Promise<Wanted[]> => {
  const page = await office.as('reviewer');
  const all: Wanted[] = [];
  let cursor = '';
  do {
    const answer = await ask<{ items: { certificateNumber: string; ground: string; lawYear: number; status: string | null; shortfall: number | null; dueOn: string | null }[]; next: string | null }>(page, `/api/flags?open=true&limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    all.push(...answer.items.map(({ certificateNumber, ground, lawYear, status, shortfall, dueOn }) => ({ certificate: certificateNumber, ground, lawYear, status: status ?? null, shortfall: shortfall ?? null, dueOn: dueOn ?? null })));
    cursor = answer.next ?? '';
  } while (cursor);
  return all.sort(byKey);
};

/** Runs the flag job on the jobs page and says what it did. */
const runFlags = async (): Promise<string> => {
  const page = await office.as('administrator');
  await go(page, '/jobs');
  const row = page.getByRole('row', { name: /证件清理/ });
  await row.getByRole('button', { name: /^证件清理/ }).click();
  const runs = page.locator('.fd-panel .fd-list li');
  await runs.first().waitFor();
  const before = await runs.count();
  await row.getByRole('button', { name: /立即运行/ }).click();
  await page.getByText('任务已开始').waitFor();
  await expect.poll(async () => { await page.reload(); await settled(page); return `${await runs.count()} ${await runs.first().textContent()}`; }, { timeout: 180_000, interval: 2_000 }).toMatch(new RegExp(`^${before + 1} .*时段 ${warned} 09:.*完成`));
  await office.passed(page, 'jobs');
  return (await page.locator('.fd-panel .fd-list li').first().textContent()) ?? '';
};

describe('the county is flagged before renewal', () => {
  it('inside the warning days, the job raises exactly the flags of a slow computation of our own', async () => {
    warned = [`${today.slice(0, 4)}-12-10`, plus(today, 10)].sort().at(-1) ?? '';
    await office.moveClock(warned, '09:00');
    const said = await runFlags();
    const county = new County();
    expect(said).toMatch(new RegExp(`核对证件 ${county.held} 本`));
    const wanted = county.wanted(warned);
    expect(wanted.length).toBeGreaterThan(200);
    expect(await openFlags()).toEqual(wanted);
    const ours = wanted.filter(({ certificate }) => /-9\d{5}$/.test(certificate));
    expect(new Set(ours.map(({ ground }) => ground))).toEqual(new Set(['BELOW_QUOTA_CLOSED', 'BELOW_QUOTA_CURRENT', 'NO_VALID_PASS']));
  });

  it('run again, it changes nothing', async () => {
    expect(await runFlags()).toMatch(/新提示 0 项，更新 0 项，消除 0 项；新立案 0 件，自动结案 0 件/);
  });
});

/** Makes the phone's camera look at the wall: each frame is a photograph of the code that hangs there now. */
function cameraOnTheWall(): void {
  const look = async (): Promise<MediaStream> => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 640 });
    const brush = canvas.getContext('2d');
    const frame = async (): Promise<void> => {
      const photo = await (window as unknown as { photograph: () => Promise<string> }).photograph();
      const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(photo), (mark) => mark.charCodeAt(0))], { type: 'image/png' }));
      brush?.drawImage(picture, 0, 0, 640, 640);
      setTimeout(() => void frame().catch(() => undefined), 300);
    };
    await frame();
    return canvas.captureStream(10);
  };
  if (navigator.mediaDevices) Object.defineProperty(navigator.mediaDevices, 'getUserMedia', { value: look });
}

describe('two persons decide, the officer appeals', () => {
  let card: { id: string; number: string; verifyUrl: string };
  const publicly = async (words: string, picture: string): Promise<void> => {
    const page = await office.stranger();
    await go(page, new URL(card.verifyUrl, address()).pathname);
    await page.getByText(words).waitFor();
    await page.getByText(card.number).waitFor();
    await office.passed(page, picture);
    await page.context().close();
  };
  const first = (): (typeof officers)[0] => officers[0] as (typeof officers)[0];

  it('the certificate is publicly valid before', async () => {
    card = (await ask<{ items: (typeof card)[] }>(first().page, '/api/me/certificates')).items[0] as typeof card;
    await publicly('此证有效', 'public-before');
    await go(first().page, '/my');
    await first().page.getByRole('heading', { name: '资格清理' }).waitFor();
    await office.passed(first().page, 'my-year-flagged');
  });

  /** Opens the officer's case from the queue. */
  async function openCase(page: Page): Promise<void> {
    await go(page, '/cases');
    await page.getByLabel('案号、姓名、证号').fill(first().who.name);
    await page.locator('.fd-queue a', { hasText: first().who.name }).filter({ hasText: OFFICE }).click();
    await page.getByRole('heading', { name: first().who.name }).waitFor();
    await settled(page);
  }

  it('a reviewer reads the dossier and signs', async () => {
    const page = await office.as('reviewer');
    await openCase(page);
    for (const part of ['一、事实', '二、依据', '三、证据', '四、建议结论']) await page.getByRole('heading', { name: part }).waitFor();
    expect(await page.locator('.fd-grounds li').count()).toBeGreaterThan(0);
    expect(await page.locator('.fd-evidence li').count()).toBeGreaterThan(0);
    await page.getByRole('radio', { name: '暂扣' }).click();
    await page.getByLabel('理由').fill('往年学时未达标，限期内未补足，暂扣待补训');
    await office.passed(page, 'case-first');
    await page.getByRole('button', { name: '签署并看下一件' }).click();
    await page.getByText('已签署，转复核').waitFor();
  });

  it('another one countersigns, and the certificate is suspended', async () => {
    const page = await office.as('second-reviewer');
    await openCase(page);
    expect(await page.getByRole('radio', { name: '暂扣' }).getAttribute('aria-checked')).toBe('true');
    await page.getByLabel('理由').fill('已核对台账和证件，同意');
    await office.passed(page, 'case-second');
    await page.getByRole('button', { name: '签署并看下一件' }).click();
    await page.getByText('已生效，通知书已发出').waitFor();
    await publicly('此证已暂扣', 'public-suspended');
  });

  it('the letter arrives, as a PDF that carries its own letters, and opening it serves it', async () => {
    const { page } = first();
    await go(page, '/inbox');
    const link = page.locator('section', { hasText: '文书' }).getByRole('link').first();
    const href = (await link.getAttribute('href')) ?? '';
    await office.passed(page, 'inbox-letter');
    const letters = await ask<{ items: { servedAt: string | null }[] }>(page, '/api/me/letters');
    expect(letters.items[0]?.servedAt ?? null).toBeNull();
    const answer = await page.request.get(address() + href);
    expect(answer.headers()['content-type']).toMatch(/application\/pdf/);
    const pdf = (await answer.body()).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toMatch(/\/FontFile[23]/);
    expect((await ask<{ items: { servedAt: string | null }[] }>(page, '/api/me/letters')).items[0]?.servedAt).toBeTruthy();
  });

  it('the officer appeals', async () => {
    const { page } = first();
    await go(page, '/my');
    await page.getByRole('link', { name: /提出申诉/ }).click();
    await page.getByLabel('事实和理由').fill('本人去年十月到今年二月在乡镇支援，培训记录没有转来，请核对派遣文件和培训签到表。');
    await office.passed(page, 'appeal');
    await page.getByRole('button', { name: '提出申诉' }).click();
    await page.locator('.fd-toasts').getByText('申诉已提出').waitFor();
  });

  it('neither signer may answer it; a third reviewer does', async () => {
    for (const role of ['reviewer', 'second-reviewer']) {
      const page = await office.as(role);
      await go(page, '/appeals');
      await page.locator('li', { hasText: first().who.name }).first().waitFor();
      expect(await page.locator('li', { hasText: first().who.name }).getByRole('button').count()).toBe(0);
    }
    await office.grant('罗虚拟', '清理审查员', COUNTY, 'grant');

    const third = await office.as('examiner');
    await go(third, '/appeals');
    await third.locator('li', { hasText: first().who.name }).getByRole('button', { name: '申诉成立' }).click();
    await third.getByRole('dialog').getByLabel('答复和理由').fill('派遣文件和签到表属实，所缺学时属于派驻期间，原决定不当。');
    await office.passed(third, 'appeal-answer');
    await third.getByRole('dialog').getByRole('button', { name: '申诉成立' }).click();
    await third.getByText('答复已送达本人').waitFor();
  });

  it('the certificate is publicly valid again, and the officer reads why', async () => {
    await publicly('此证有效', 'public-after');
    const { page } = first();
    await go(page, '/my/appeals');
    await page.getByText('派遣文件和签到表属实').waitFor();
    await office.passed(page, 'my-appeals');
  });

  it('the job respects what persons decided: it still raises exactly the flags of the slow computation', async () => {
    await runFlags();
    expect(await openFlags()).toEqual(new County().wanted(warned));
  });
});

it('no page on the way erred, was refused by the policy or has a finding of axe', () => {
  expect(office.all()).toEqual([]);
  expect(signIns().length).toBe(9);
  expect(new Set(signIns().map(({ role }) => role)).size).toBe(8);
});
