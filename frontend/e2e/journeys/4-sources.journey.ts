import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { launch } from '../support/browser';
import { number, rows } from '../support/database';
import { ask, chooseOwnPassword, DESK, go, Office, plus, send, shanghai } from '../support/office';
import { settled } from '../support/product';
import { asked, questionBook, QUESTIONS, type Question } from '../support/questions';
import { FIRST_LINE, list, recruits, roster, type Recruit } from '../support/roster';

/*
 * The year of an officer: studies on the phone and goes on at the desk, attends a lecture, sits the certification exam through
 * a reload, a lost network, a second window and a killed server, passes and gets a certificate. A colleague fails and gets
 * none; another is short of hours, is flagged and decided upon. Each step rests on the one before. Pictures of every page
 * passed stay in e2e/out/sources.
 */
const OUT = new URL('../out/sources/', import.meta.url).pathname;
const COUNTY = '例川县人民政府';

type Officer = { who: Recruit; username: string; own: string; page: Page };

let office: Office;
let turn = 0;
let unitName = '';
let today = '';
let people: Recruit[] = [];
const officers: Officer[] = [];
const officer = (at: number): Officer => officers[at] as Officer;

beforeAll(async () => {
  office = new Office(await launch(), OUT);
});
afterAll(async () => office?.browser.close());
beforeEach(({ task }) => {
  onTestFailed(() => office.photographed(task.name));
});

/** Presses the button of an act, answers what its dialog asks, and presses the same words there. */
async function sure(page: Page, verb: string, done: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> {
  await page.locator('main').getByRole('button', { name: verb, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await fill?.(dialog);
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await page.locator('.fd-toasts').getByText(done).first().waitFor();
  await settled(page);
}

describe('three officers join', () => {
  it('in an office of their own, with accounts', async () => {
    const page = await office.as('administrator');
    turn = number(rows("SELECT COUNT(*) FROM unit WHERE code LIKE 'LC-JS%'")[0] ?? [], 0);
    today = `${shanghai((await ask<{ now: string }>(page, '/api/session')).now).slice(0, 4)}-11-${10 + turn}`;
    await office.moveClock(today, '08:30');
    unitName = `例川县城乡建设服务中心${turn ? `第${turn + 1}分中心` : ''}`;
    await office.addUnit(unitName, `城建中心${turn || ''}`, `LC-JS${turn || ''}`);
    people = recruits([unitName], 3, 300 + turn * 3);
    const fresh = { 入职日期: `${today.slice(0, 4)}-07-01` };
    await office.imported(undefined, COUNTY, roster(people, { [FIRST_LINE]: fresh, [FIRST_LINE + 1]: fresh }), people.length);
    const slips = await office.slips(unitName);
    for (const [place, who] of people.entries()) {
      const slip = slips.get(who.name);
      if (!slip) throw new Error(`${who.name} has no slip`);
      const page = await office.person(slip);
      const own = `我自己的一句长口令，第 ${place + 1} 句`;
      await chooseOwnPassword(page, slip.password, own);
      officers.push({ who, username: slip.username, own, page });
    }
    await office.passedOnBoth(officer(0).page, 'my-year-empty');
  });

  it('where presence is asked for after every minute', async () => {
    const page = await office.as('administrator');
    const set = await send<{ id: string; versions: { id: string }[] }>(page, 'POST', '/api/rule-sets', { code: `presence-${turn}`, name: `城建中心网络学习办法${turn || ''}`, issuingLevel: 'COUNTY', region: '例川县', document: '例川县城乡建设服务中心网络学习办法（演示）' });
    const version = set.versions[0]?.id ?? '';
    await send(page, 'PUT', `/api/rule-sets/${set.id}/versions/${version}/values/study.presenceMinutes`, { value: 1, clause: '第二条：每学习一分钟确认一次在场' });
    await send(page, 'POST', `/api/rule-sets/${set.id}/versions/${version}/publish`, { validFrom: today });
    const unit = (await ask<{ items: { id: string; name: string }[] }>(page, '/api/units')).items.find(({ name }) => name === unitName);
    await send(page, 'POST', '/api/rule-assignments', { unitId: unit?.id, ruleSetId: set.id, layer: 9, from: today, to: null });
  });
});

describe('a course is written, reviewed by another and published', () => {
  let path = '';
  const title = (): string => `行政检查中的出示证件和告知${turn ? `（第 ${turn + 1} 期）` : ''}`;

  it('the coordinator writes it', async () => {
    const page = await office.as('coordinator');
    await go(page, '/authoring');
    await office.passedOnBoth(page, 'authoring');
    await page.getByRole('button', { name: '新建课程' }).click();
    const panel = page.locator('.fd-panel');
    await panel.getByLabel('单位').selectOption({ label: unitName });
    await panel.getByLabel('课程名称').fill(title());
    await panel.getByLabel('简介').fill('说明执法人员检查时怎样表明身份、告知权利，以及当事人拒绝时怎么办。');
    await office.passed(page, 'new-course');
    await panel.getByRole('button', { name: '新建并添加课' }).click();
    await page.waitForURL(/\/authoring\/[0-9a-z]{26}/);
    await settled(page);
    path = new URL(page.url()).pathname;
    await page.getByRole('link', { name: '添加课' }).click();
    await settled(page);
    await page.getByLabel('课名').fill('主动出示执法证件');
    await page.getByLabel('认定时长（分钟）').fill('2');
    await page.getByLabel('正文').fill('## 为什么要主动出示\n\n执法人员在调查或者进行检查时，应当**主动**向当事人或者有关人员出示执法证件。当事人不必开口要求；没有出示的，当事人有权拒绝接受调查或者检查。\n\n## 怎样出示\n\n1. 进门先报单位、姓名，同时出示证件；\n2. 让对方看清证号和照片，必要时请其扫码核验；\n3. 把出示证件这件事写进笔录或者摄入录像。\n\n> 两名执法人员都要出示，不能由一人代替。\n');
    await page.getByRole('button', { name: '添加随堂题' }).click();
    const check = page.locator('.fd-check-form');
    await check.getByLabel('题干').fill('当事人没有要求出示执法证件的，执法人员应当怎样做？');
    for (const [at, words] of ['仍应主动出示', '可以不出示', '检查结束后补出示', '由单位事后出具证明'].entries()) await check.getByLabel(`选项 ${'ABCD'[at]}`, { exact: true }).fill(words);
    await check.getByLabel('选项 A 是正确答案').check();
    await check.getByLabel('解析').fill('依据《行政处罚法》第五十五条，应当主动出示执法证件。');
    await page.getByRole('button', { name: '添加引用' }).click();
    await page.getByLabel('法律法规名称').first().fill('中华人民共和国行政处罚法');
    await page.getByLabel('条', { exact: true }).first().fill('第五十五条');
    await page.locator('.fd-editor-p').getByText('进门先报单位、姓名').waitFor();
    await office.passedOnBoth(page, 'lesson-editor');
    await page.getByRole('button', { name: '添加到课程' }).click();
    await page.waitForURL((url) => url.pathname === path);
    await settled(page);
    await office.passedOnBoth(page, 'course-draft');
    await sure(page, '提交审核', '已提交审核');
  });

  it('the examiner reviews it', async () => {
    const page = await office.as('examiner');
    await go(page, path);
    await office.passed(page, 'course-review');
    await page.getByRole('button', { name: '审核通过' }).click();
    await page.getByText('审核通过，可以发布').waitFor();
  });

  it('the coordinator publishes it', async () => {
    const page = await office.as('coordinator');
    await go(page, path);
    await sure(page, '发布第 1 版', '已发布，学员可以在目录里看到');
  });
});

describe('an officer studies', () => {
  let phone: Page;
  let desk: Page;
  let lesson = '';
  const confirmed = async (page: Page): Promise<number> => {
    const words = (await page.locator('.fd-meter-h > b').textContent()) ?? '';
    return Number(/(\d+) 分/.exec(words)?.[1] ?? 0) * 60 + Number(/(\d+) 秒/.exec(words)?.[1] ?? 0);
  };

  it('begins on the phone, and the minutes are the server’s', async () => {
    phone = officer(0).page;
    await go(phone, '/courses?show=all');
    await office.passedOnBoth(phone, 'courses');
    await phone.getByRole('link', { name: '行政检查中的出示证件和告知' }).first().click();
    await settled(phone);
    await office.passedOnBoth(phone, 'course');
    await phone.getByRole('button', { name: '开始学习' }).click();
    await phone.waitForURL(/\/lessons\/[0-9a-z]{26}/);
    await settled(phone);
    lesson = new URL(phone.url()).pathname;
    await phone.getByText('正在计时').waitFor();
    expect(await confirmed(phone)).toBe(0);
    await expect.poll(() => confirmed(phone), { timeout: 40_000 }).toBeGreaterThanOrEqual(14);
    await office.passed(phone, 'lesson-counting');
  });

  it('answers the check in its place', async () => {
    const card = phone.locator('.fd-check-card');
    await card.getByText('可以不出示').click();
    await card.getByRole('button', { name: '提交答案' }).click();
    await card.getByText('没有答对（第 1 次作答）').waitFor();
    await office.passed(phone, 'check-wrong');
    await card.getByText('仍应主动出示').click();
    await card.getByRole('button', { name: '提交答案' }).click();
    await card.getByText('答对了').first().waitFor();
    await office.passed(phone, 'check-right');
  });

  it('loses the network; the page says from when, and what was read counts once it is back', async () => {
    const before = await confirmed(phone);
    await phone.context().setOffline(true);
    await phone.getByText('之后没有收到服务器的确认').waitFor({ timeout: 60_000 });
    await office.passed(phone, 'lesson-offline');
    const offline = await confirmed(phone);
    await phone.context().setOffline(false);
    await expect.poll(() => confirmed(phone), { timeout: 40_000 }).toBeGreaterThan(offline + 15);
    expect(offline - before).toBeLessThan(20);
  });

  it('goes on at the desk; the phone stops counting and says why', async () => {
    desk = await office.person({ username: officer(0).username, password: officer(0).own }, DESK);
    await go(desk, '/my');
    await office.passedOnBoth(desk, 'home-with-lesson');
    await go(desk, lesson);
    await phone.getByText('您已在另一台设备或另一课开始学习，这里不再计时').waitFor({ timeout: 40_000 });
    await office.passed(phone, 'lesson-elsewhere');
  });

  it('is asked whether somebody is there, says so, and completes the lesson', async () => {
    await desk.getByRole('dialog').getByRole('button', { name: '我在学习' }).waitFor({ timeout: 90_000 });
    await office.passed(desk, 'presence');
    await desk.getByRole('dialog').getByRole('button', { name: '我在学习' }).click();
    const complete = desk.getByRole('button', { name: '完成本课并计入学时' });
    await expect.poll(() => complete.isEnabled(), { timeout: 150_000, interval: 1_000 }).toBe(true);
    await office.passedOnBoth(desk, 'lesson-full');
    await complete.click();
    await desk.getByText(/本课已完成，计入 0\.0\d 学时/).waitFor();
    await office.passedOnBoth(desk, 'lesson-complete');
  });

  it('finds the hours in the ledger, with the lesson and the reckoning', async () => {
    await go(desk, '/my/ledger');
    const entry = desk.locator('.fd-ledger li', { hasText: '主动出示执法证件' });
    expect(await entry.locator('b').first().textContent()).toMatch(/^\+0\.0\d$/);
    expect(await entry.textContent()).toMatch(/本课认定 2 分钟，45 分钟为 1 学时/);
    await office.passedOnBoth(desk, 'ledger-lesson');
    await go(desk, '/my/learning');
    await office.passedOnBoth(desk, 'my-learning');
    const page = await office.as('coordinator');
    await go(page, '/learners');
    await page.getByText(officer(0).who.name).first().waitFor();
    await office.passedOnBoth(page, 'learners');
  });
});

describe('a lecture is attended', () => {
  const title = (): string => `行政检查现场实务讲座${turn ? `（第 ${turn + 1} 讲）` : ''}`;
  let wall: Page;

  it('is planned for the evening; the officer signs up', async () => {
    const page = await office.as('coordinator');
    await go(page, `/calendar?week=${today}`);
    await page.getByRole('button', { name: '排讲座', exact: true }).first().click();
    const panel = page.locator('.fd-panel');
    await panel.getByLabel('题目').fill(title());
    await panel.getByLabel('日期').fill(today);
    await panel.getByLabel('开始').fill('19:00');
    await panel.getByLabel('结束').fill('21:00');
    await panel.getByLabel('讲师').selectOption({ index: 1 });
    await panel.getByLabel('地点').selectOption({ index: 1 });
    await panel.getByText('讲师和地点在这个时间有空').waitFor();
    await panel.getByLabel('需要签退').check();
    await panel.getByRole('button', { name: '排入日历' }).click();
    await page.getByText('讲座已保存').waitFor();
    const phone = officer(0).page;
    await go(phone, '/lectures');
    await phone.getByRole('button', { name: `报名「${title()}」` }).click();
    await phone.locator('.fd-toasts').getByText('已报名').waitFor();
  });

  it('in and out by the code on the wall, and the hours stand in the ledger beside those of the lesson', async () => {
    await office.moveClock(today, '18:50');
    wall = await office.as('coordinator');
    await go(wall, `/calendar?week=${today}`);
    await wall.getByRole('button', { name: new RegExp(title().replace(/[（）]/g, '.')) }).first().click();
    await wall.getByRole('link', { name: '打开签到墙' }).click();
    await arrive('签到');
    await office.moveClock(today, '20:50');
    await wall.reload();
    await settled(wall);
    await wall.getByRole('radio', { name: '签退' }).click();
    await settled(wall);
    await arrive('签退');
    await office.moveClock(today, '21:05');
    const lecture = /wall\/([0-9a-z]{26})/.exec(wall.url())?.[1];
    await go(wall, `/lectures/${lecture}/attendance`);
    await wall.getByRole('button', { name: '确认签到', exact: true }).click();
    await wall.getByRole('dialog').getByRole('button', { name: '确认 1 人到场' }).click();
    await wall.getByText(/签到已确认，每人计入/).waitFor({ timeout: 60_000 });
    const phone = officer(0).page;
    await go(phone, '/my/ledger');
    expect(await phone.locator('.fd-ledger li', { hasText: title() }).locator('b').first().textContent()).toBe('+2.66');
    await office.passedOnBoth(phone, 'ledger-both');
  });

  /** The officer types the code that hangs on the wall. */
  async function arrive(direction: '签到' | '签退'): Promise<void> {
    const phone = officer(0).page;
    await wall.locator('.fd-wall-c b').waitFor();
    await go(phone, '/check-in');
    if (direction === '签退') await phone.getByRole('radio', { name: '签退' }).click();
    await phone.getByLabel('六位数字码').fill((await wall.locator('.fd-wall-c b').textContent()) ?? '');
    await phone.getByRole('button', { name: `用数字码${direction}` }).click();
    await phone.getByText(`已${direction}「${title()}」`).waitFor({ timeout: 30_000 });
  }
});

/** The examiner, and the one who signs second. */
const SECOND = { role: 'second-reviewer', name: '柏复核' };

describe('an examiner makes a paper that two persons seal', () => {
  const bankName = (): string => `${unitName}题库`;
  const paperTitle = (): string => `行政处罚法资格考试试卷${turn || ''}`;
  let bank = '';
  let paper = '';

  it('a bank is imported from a workbook', async () => {
    const { roles } = await ask<{ roles: { role: string }[] }>(await office.as(SECOND.role), '/api/session');
    if (!roles.some(({ role }) => role === 'examiner')) await office.grant(SECOND.name, '考务员', COUNTY);
    const page = await office.as('examiner');
    await go(page, '/bank');
    await office.passedOnBoth(page, 'banks');
    await page.getByRole('button', { name: '新建题库' }).click();
    const panel = page.locator('.fd-panel');
    await panel.getByLabel('单位').selectOption({ label: unitName });
    await panel.getByLabel('题库名称').fill(bankName());
    await panel.getByRole('button', { name: '建立题库' }).click();
    await page.waitForURL(/\/bank\/banks\/[0-9a-z]{26}/);
    bank = new URL(page.url()).pathname.split('/').pop() ?? '';
    await settled(page);
    await office.passedOnBoth(page, 'bank-empty');
    await go(page, '/bank/imports');
    await page.getByLabel('导入到').selectOption({ label: bankName() });
    await page.getByLabel('文件').setInputFiles({ name: '处罚法试题.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: questionBook(QUESTIONS) });
    await page.getByRole('button', { name: '试读' }).click();
    await page.waitForURL(/\/bank\/imports\/[0-9a-z]{26}/);
    await settled(page);
    await office.passedOnBoth(page, 'bank-import');
    await page.getByRole('button', { name: `写入 ${QUESTIONS.length} 题` }).click();
    await page.getByText(`已写入 ${QUESTIONS.length} 题`).waitFor();
  });

  const items = async (page: Page): Promise<{ id: string }[]> => (await ask<{ items: { id: string }[] }>(page, `/api/items?bank=${bank}&limit=50`)).items;
  const hash = async (page: Page, id: string): Promise<string> => (await ask<{ hash: string }>(page, `/api/items/${id}`)).hash;

  it('a second person reviews each question; then it is published', async () => {
    const page = await office.as('examiner');
    await go(page, `/bank/items?bank=${bank}`);
    await office.passedOnBoth(page, 'items');
    const all = await items(page);
    expect(all).toHaveLength(QUESTIONS.length);
    const first = all[0]?.id ?? '';
    await go(page, `/bank/items/${first}`);
    await office.passedOnBoth(page, 'item');
    await sure(page, '提交审核', '已提交审核');
    await page.getByText('审核通过：您参与了编写，须由他人审核。').waitFor();
    for (const { id } of all.slice(1)) await send(page, 'POST', `/api/items/${id}/submit`);

    const second = await office.as(SECOND.role);
    await go(second, `/bank/reviews?item=${first}`);
    await office.passedOnBoth(second, 'review-desk');
    await sure(second, '审核通过', '已审核通过');
    for (const { id } of all.slice(1)) await send(second, 'POST', `/api/items/${id}/review`, { hash: await hash(second, id), approved: true, note: null });
    await go(second, `/bank/reviews?show=REVIEWED&item=${first}`);
    await sure(second, '发布', '已发布');
    for (const { id } of all.slice(1)) await send(second, 'POST', `/api/items/${id}/publish`, { hash: await hash(second, id) });
    await go(page, `/bank/banks/${bank}`);
    await office.passedOnBoth(page, 'bank');
  });

  it('a blueprint says that it can be met, and a paper is composed and looked at', async () => {
    const page = await office.as('examiner');
    await go(page, '/blueprints/new');
    await page.getByLabel('单位').selectOption({ label: unitName });
    await page.getByLabel('细目表名称').fill(`资格考试细目表${turn || ''}`);
    await page.getByLabel('试卷标题').fill(paperTitle());
    await page.getByLabel(bankName()).check();
    for (const [at, [name, count, marks, kind]] of ([['一、单选题', '5', '12', '单选题'], ['二、判断题', '3', '8', '判断题'], ['三、多选题', '2', '10', '多选题'], ['四、填空题', '1', '8', '填空题']] as const).entries()) {
      if (at > 0) await page.getByRole('button', { name: '增加一部分' }).click();
      const section = page.locator('fieldset.fd-line-form').nth(at);
      await section.getByLabel('部分标题').fill(name);
      await section.getByLabel('题数').fill(count);
      await section.getByLabel('每题分值').fill(marks);
      if (at > 0) await section.getByLabel(kind).check();
    }
    await page.getByText('现有试题不能满足').waitFor();
    await office.passedOnBoth(page, 'blueprint-unmet');
    await page.locator('fieldset.fd-line-form').first().getByLabel('题数').fill('4');
    await page.getByText('现有试题可以满足').waitFor();
    await office.passedOnBoth(page, 'blueprint-met');
    await page.getByRole('button', { name: '保存为新版本' }).click();
    await page.waitForURL(/\/blueprints\/[0-9a-z]{26}/);
    await settled(page);
    await page.getByRole('link', { name: '组卷' }).click();
    await page.locator('.fd-panel').getByRole('button', { name: '组卷' }).click();
    await page.waitForURL(/\/papers\/[0-9a-z]{26}/);
    await settled(page);
    paper = new URL(page.url()).pathname;
    await office.passedOnBoth(page, 'paper-draft');
    await page.getByRole('button', { name: '预览（含答案）' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '预览（含答案）' }).click();
    await page.getByText('本次查看已记入审计日志').waitFor();
    await office.passedOnBoth(page, 'paper-preview');
  });

  it('is sealed by the one and confirmed by the other', async () => {
    const page = await office.as('examiner');
    await go(page, paper);
    await sure(page, '封存', '已封存，等待第二人确认', async (dialog) => {
      await dialog.getByLabel('启封日期').fill(plus(today, 1));
      await dialog.getByLabel('启封时刻').fill('08:50');
      await office.passed(page, 'seal');
    });
    await office.passedOnBoth(page, 'paper-sealed');
    const second = await office.as(SECOND.role);
    await go(second, paper);
    await sure(second, '确认封存', '已确认封存');
    await office.passedOnBoth(second, 'papers-confirmed');
  });

  it('the coordinator arranges the exam and appoints the office', async () => {
    const page = await office.as('coordinator');
    await go(page, '/exams/new');
    await page.getByLabel('考试名称').fill(examTitle());
    await page.getByLabel('类型').selectOption({ label: '执法资格考试' });
    await page.getByLabel('举办单位').selectOption({ label: unitName });
    await page.getByLabel('试卷', { exact: true }).selectOption({ label: paperTitle() });
    await page.getByLabel('日期', { exact: true }).fill(plus(today, 1));
    await page.getByLabel('开考', { exact: true }).fill('09:00');
    await page.getByLabel('结束', { exact: true }).fill('11:00');
    await page.getByLabel('时长（分钟）').fill('60');
    await page.getByLabel('最早交卷（分钟）').fill('');
    await page.getByLabel('成绩公布').selectOption({ label: '由两人确认后公布' });
    await page.getByLabel('公布内容').selectOption({ label: '同时公布答卷、答案和解析' });
    await page.getByLabel('考生须知').fill('请带工作证和执法证件，手机交监考人员保管。');
    await office.passedOnBoth(page, 'exam-form');
    await page.getByRole('button', { name: '保存为草稿' }).click();
    await page.waitForURL(/\/exams\/[0-9a-z]{26}$/);
    exam = new URL(page.url()).pathname;
    await settled(page);
    await page.getByRole('link', { name: '考生名单' }).click();
    await page.getByRole('button', { name: '安排考生' }).click();
    await page.locator('.fd-appoint').getByLabel('单位').selectOption({ label: unitName });
    await office.passed(page, 'appoint');
    await page.getByRole('button', { name: '列入名单' }).click();
    await page.getByText('新列入 3 人').waitFor();
    await office.passedOnBoth(page, 'candidates');
    await go(page, exam);
    await sure(page, '发布考试', '考试已发布');
    await office.passedOnBoth(page, 'exam-published');
    await go(page, '/exams');
    await office.passedOnBoth(page, 'exams');
  });
});

let exam = '';
const examTitle = (): string => `行政执法资格考试${turn ? `（第 ${turn + 1} 场）` : ''}`;

/** Answers the question on the page, as it ought to be or otherwise, and waits until it stands there. */
async function answer(page: Page, rightly = true): Promise<Question> {
  const question = asked((await page.locator('.fd-rq .fd-stem').textContent()) ?? '');
  if (question.kind === '填空题') {
    await page.locator('.fd-rq .fd-blank').fill(rightly ? (question.right[0] ?? '') : '三十');
    return question;
  }
  const options = question.kind === '判断题' ? ['正确', '错误'] : question.options;
  const wanted = rightly ? question.right : options.filter((option) => !question.right.includes(option)).slice(0, 1);
  for (const words of wanted) await page.locator('.fd-opt', { hasText: words }).getByRole(question.kind === '多选题' ? 'checkbox' : 'radio').check();
  return question;
}

/** Waits for the one place that says how answers are kept. */
const said = (page: Page, words: 'saved' | 'local', timeout = 60_000): Promise<void> => page.locator(`[data-save][data-said="${words}"]`).waitFor({ timeout });
const nextQuestion = (page: Page): Promise<void> => page.getByRole('button', { name: '下一题' }).click();
const toQuestion = (page: Page, at: number): Promise<void> => page.locator(`.fd-room-map [data-slot="${at}"]`).click();
const chosen = (page: Page): Promise<number> => page.locator('.fd-rq input:checked').count();

describe('officers sit the exam', () => {
  let room: Page;
  let attempt = '';

  it('the door says what must hold; inside the clock runs', async () => {
    await office.moveClock(plus(today, 1), '08:40');
    room = await office.person({ username: officer(0).username, password: officer(0).own }, DESK);
    await go(room, '/my/exams');
    await office.passedOnBoth(room, 'my-exams-before');
    await office.moveClock(plus(today, 1), '09:00');
    await go(room, '/my/exams');
    await office.passedOnBoth(room, 'my-exams-open');
    await room.getByRole('link', { name: '进入', exact: true }).click();
    await settled(room);
    await office.passedOnBoth(room, 'exam-entry');
    await room.getByRole('button', { name: '进入考场' }).click();
    await room.getByRole('dialog').getByRole('button', { name: '开始考试' }).click();
    await room.waitForURL(/\/room\/[0-9a-z]{26}/);
    attempt = new URL(room.url()).pathname.split('/').pop() ?? '';
    await room.getByText(`第 1 题 / 共 ${QUESTIONS.length} 题`).waitFor();
    await office.passedOnBoth(room, 'room');
  });

  it('answers are saved, and stand there after a reload', async () => {
    await answer(room);
    await said(room, 'saved');
    await nextQuestion(room);
    await answer(room);
    await said(room, 'saved');
    await office.passedOnBoth(room, 'room-saved');
    await room.reload();
    await room.getByText(`第 1 题 / 共 ${QUESTIONS.length} 题`).waitFor();
    expect(await chosen(room)).toBe(1);
    await nextQuestion(room);
    expect(await chosen(room)).toBe(1);
  });

  it('without a network the page says that answers are only here, and sends them when it is back', async () => {
    await room.context().setOffline(true);
    await nextQuestion(room);
    await answer(room);
    await said(room, 'local');
    expect(await room.locator('[data-save]').textContent()).toContain('仅存本机，等待网络');
    expect(await saved()).toBe(2);
    await office.passedOnBoth(room, 'room-offline');
    await nextQuestion(room);
    await answer(room);
    await room.waitForTimeout(3_000);
    await said(room, 'local');
    await room.context().setOffline(false);
    await said(room, 'saved');
    expect(await saved()).toBe(4);
  });

  it('a second window takes over; the first is read no more', async () => {
    const second = await room.context().newPage();
    second.setDefaultTimeout(45_000);
    await go(second, `/room/${attempt}`);
    await second.getByText('这场考试正在另一个窗口或者另一台设备上作答').waitFor();
    await office.passedOnBoth(second, 'room-elsewhere');
    await second.getByRole('button', { name: '在此设备继续' }).click();
    await second.getByText(`第 1 题 / 共 ${QUESTIONS.length} 题`).waitFor();
    await room.getByText('已在另一个窗口或者另一台设备上继续作答').waitFor({ timeout: 60_000 });
    await office.passedOnBoth(room, 'room-replaced', true);
    await room.close();
    room = second;
    for (let at = 1; at < 4; at += 1) await nextQuestion(room);
    expect(await chosen(room)).toBeGreaterThan(0);
  });

  it('the server is killed in the middle; what was written meanwhile arrives', async () => {
    await nextQuestion(room);
    process.kill(Number(readFileSync(`${process.env['FADU_HOME']}/application.pid`, 'utf8')), 'SIGKILL');
    await answer(room);
    await said(room, 'local');
    await nextQuestion(room);
    await answer(room);
    await office.passed(room, 'room-server-away');
    await said(room, 'saved', 180_000);
    expect(await saved()).toBe(6);
  });

  it('the invigilator sees it, and gives more time with a reason', async () => {
    const page = await office.as('coordinator');
    await go(page, `${exam}/board`);
    const row = page.getByRole('row', { name: officer(0).who.name });
    await row.getByText(`6 / ${QUESTIONS.length}`).waitFor();
    await office.passedOnBoth(page, 'board');
    await row.getByRole('button', { name: '延时' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('时长（分钟）').fill('5');
    await dialog.getByLabel('理由').fill('服务器重新启动，补足耽误的时间');
    await office.passed(page, 'board-extend');
    await dialog.getByRole('button', { name: '延时 5 分钟' }).click();
    await page.getByText('已办理并记录在案').waitFor();
  });

  it('hands in, and holds the receipt', async () => {
    for (let at = 7; at <= QUESTIONS.length; at += 1) {
      await toQuestion(room, at);
      await answer(room);
    }
    await said(room, 'saved');
    await room.locator('.fd-room-h').getByRole('button', { name: '交卷' }).click();
    await office.passedOnBoth(room, 'hand-in');
    await room.getByRole('dialog').getByRole('button', { name: '确认交卷' }).click();
    await room.waitForURL(/\/my\/receipts\//);
    await room.locator('[data-receipt]').waitFor();
    await office.passedOnBoth(room, 'receipt');
    await go(room, `/my/results/${attempt}`);
    await room.getByText('成绩尚未公布').first().waitFor();
    await office.passedOnBoth(room, 'result-before');
  });

  it('a colleague does badly, on the phone', async () => {
    const page = officer(1).page;
    await go(page, '/my/exams');
    await page.getByRole('link', { name: '进入', exact: true }).click();
    await page.getByRole('button', { name: '进入考场' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '开始考试' }).click();
    await page.getByText(`第 1 题 / 共 ${QUESTIONS.length} 题`).waitFor();
    for (let at = 1; at <= QUESTIONS.length; at += 1) {
      await answer(page, at < 3);
      if (at < QUESTIONS.length) await nextQuestion(page);
    }
    await said(page, 'saved');
    await office.passed(page, 'room-last');
    await page.locator('.fd-room-f').getByRole('button', { name: '交卷' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认交卷' }).click();
    await page.waitForURL(/\/my\/receipts\//);
  });

  /** How many questions the database holds an answer to. */
  const saved = async (): Promise<number> => Object.keys((await ask<{ answers: Record<string, unknown> }>(room, `/api/attempts/${attempt}`)).answers).length;
});

describe('results are released by two persons', () => {
  it('nobody sees a mark before', async () => {
    await office.moveClock(plus(today, 1), '11:20');
    const page = await office.as('coordinator');
    await go(page, `${exam}/results`);
    await office.passedOnBoth(page, 'results-before');
    await sure(page, '提请公布成绩', '已提请公布，等待另一人确认');
    expect(await page.getByRole('button', { name: '确认公布成绩' }).isDisabled()).toBe(true);
    const second = await office.as('examiner');
    await go(second, `${exam}/results`);
    await sure(second, '确认公布成绩', '成绩已公布');
    await office.passedOnBoth(second, 'results-released');
  });

  it('the officer has passed and gets the score sheet', async () => {
    const { page } = officer(0);
    await go(page, '/my/results');
    await office.passedOnBoth(page, 'my-results');
    await page.getByRole('link', { name: examTitle() }).click();
    await page.getByText('合格', { exact: true }).first().waitFor();
    await page.getByText('得 100 分，达到合格线 60 分。').waitFor();
    await office.passedOnBoth(page, 'result-passed');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '成绩单' }).click()]);
    const pdf = readFileSync(await file.path()).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toMatch(/\/FontFile[23]/);
  });

  it('the colleague has not, and reads why', async () => {
    const { page } = officer(1);
    await go(page, '/my/results');
    await page.getByRole('link', { name: examTitle() }).click();
    await page.getByText('不合格', { exact: true }).first().waitFor();
    await office.passedOnBoth(page, 'result-failed');
  });
});

describe('certificates', () => {
  const personOf = async (page: Page, who: Recruit): Promise<string> => {
    const found = await ask<{ items: { id: string; unit: { name: string } }[] }>(page, `/api/people?q=${encodeURIComponent(who.name)}&limit=50`);
    return found.items.find(({ unit }) => unit.name === unitName)?.id ?? '';
  };

  it('the pass stands on record and opens the gate', async () => {
    const page = await office.as('reviewer');
    await go(page, `/people/${await personOf(page, officer(0).who)}`);
    await office.passedOnBoth(page, 'person-passed');
    await page.getByRole('button', { name: '办理新证' }).click();
    await settled(page);
    await page.getByRole('button', { name: '发证', exact: true }).click();
    await page.getByText(/已发证 /).waitFor();
    await go(officer(0).page, '/my');
    await office.passedOnBoth(officer(0).page, 'my-year-certified');
  });

  it('whoever failed gets none, with the reason', async () => {
    const page = await office.as('reviewer');
    await go(page, `/people/${await personOf(page, officer(1).who)}`);
    await page.getByRole('button', { name: '办理新证' }).click();
    await page.getByText('条件没有全部满足，不能发证。').waitFor();
    expect(await page.getByRole('button', { name: '发证', exact: true }).count()).toBe(0);
    await office.passedOnBoth(page, 'gate-shut');
  });
});

describe('a colleague is short of hours', () => {
  it('is flagged by the job, with the hours that are missing', async () => {
    const year = Number(today.slice(0, 4));
    const { who } = officer(2);
    await office.imported('现有证件', COUNTY, list(['姓名', '身份证号', '证号', '有效期起', '有效期止', '发证机关'], [[who.name, who.idNumber, `例执${year - 1}-8${String(turn).padStart(5, '0')}`, `${year - 1}-03-01`, `${year + 2}-02-28`, COUNTY]]), 1);
    const page = await office.as('administrator');
    const done = (): number => number(rows("SELECT COUNT(*) FROM job_run WHERE job = 'clearance.flag' AND state = 'DONE'")[0] ?? [], 0);
    const before = done();
    await send(page, 'POST', '/api/jobs/clearance.flag/run');
    await expect.poll(done, { timeout: 180_000, interval: 1_000 }).toBeGreaterThan(before);
    await go(officer(2).page, '/my');
    await officer(2).page.getByRole('heading', { name: '资格清理' }).waitFor();
    await office.passedOnBoth(officer(2).page, 'my-year-flagged');
  });

  it('and decided upon by two persons', async () => {
    for (const [role, words, done] of [['reviewer', '上年度学时没有达标，限期补训', '已签署，转复核'], [SECOND.role, '已核对台账，同意', '已生效，通知书已发出']] as const) {
      const page = await office.as(role);
      await go(page, '/cases');
      await page.getByLabel('案号、姓名、证号').fill(officer(2).who.name);
      await page.locator('.fd-queue a', { hasText: officer(2).who.name }).filter({ hasText: unitName }).click();
      await page.getByRole('heading', { name: officer(2).who.name }).waitFor();
      await settled(page);
      if (role === 'reviewer') await page.getByRole('radio', { name: '限期补训' }).click();
      expect(await page.getByRole('radio', { name: '限期补训' }).getAttribute('aria-checked')).toBe('true');
      await page.getByLabel('理由').fill(words);
      await office.passed(page, `case-${role}`);
      await page.getByRole('button', { name: '签署并看下一件' }).click();
      await page.getByText(done).waitFor();
    }
    const { page } = officer(2);
    await go(page, '/inbox');
    await page.locator('section', { hasText: '文书' }).getByRole('link').first().waitFor();
    await office.passedOnBoth(page, 'inbox-decided');
  });
});

it('no page on the way erred, was refused by the policy or has a finding of axe', () => {
  expect(office.all()).toEqual([]);
});
