/* Answers of the API for looking at pages without a server. Invented people of an invented county; nothing here reaches the product. */
const unit = (id: string, name: string) => ({ id, name });
const law = unit('u1', '例川县司法局');
const market = unit('u2', '市场监督管理局');
const city = unit('u3', '城市管理局');
const traffic = unit('u4', '交通运输局');
const person = (id: string, name: string, home = market) => ({ id, name, unit: home });
const page = (items: unknown[], total: number | null = items.length) => ({ items, next: null, ...(total === null ? {} : { total }) });
const NAMES = ['顾虚名', '陆未名', '江例行', '乔假设', '林示范', '白代称', '沈样本', '高例行', '易拟题', '康试行', '傅例证', '任虚设'];
const people = NAMES.map((name, index) => person(`p${index}`, name, [city, traffic, market][index % 3] ?? market));
const first = people[0] ?? person('p0', '顾虚名');

const node = (words: string, children: unknown[] = [], extra: Record<string, unknown> = {}) => ({ rule: null, version: null, clause: null, words, value: null, children, ...extra });
const standing = {
  status: 'BEHIND', unit: 'HOUR', lawYear: 2026, counted: 4150, due: 6000, dueNow: 5300, shortfall: 1850, booked: 900, reachable: true, dueDate: '2026-12-31', daysLeft: 43,
  categories: [{ code: 'PUBLIC_LAW', zh: '公共法律知识', en: 'Public law', counted: 1600, due: 2000, shortfall: 400 }, { code: 'PROFESSIONAL', zh: '业务', en: 'Professional', counted: 1750, due: 2400, shortfall: 650 }, { code: 'SKILL', zh: '执法技能', en: 'Enforcement skills', counted: 800, due: 1600, shortfall: 800 }],
  forecast: { counted: 4150, booked: 900, pace: 420, remainingDays: 43, dailyCap: 600, expected: 5470, max: 7200 },
  explanation: node('本年度学时', [node('已计入', [], { value: '41.50' }), node('应修', [], { value: '60', clause: '第六条', rule: '例川县 2026', version: '第 3 版' }), node('今天比均匀进度少', [], { value: '11.50' })]),
  rules: '例川县 2026 第 3 版', milestones: [],
  certificate: { id: 'c1', number: '例执 2024-000137', validTo: '2027-03-14' },
  years: [{ year: 2025, status: 'MET', counted: 6150, due: 6000, shortfall: 0, governedBy: '例川县 2026 第 2 版', reason: 'JUDGED', explanation: node('已达标') }, { year: 2024, status: 'NOT_SET', counted: 3000, due: null, shortfall: null, governedBy: null, reason: 'QUOTA_NOT_SET', explanation: node('当年规则没有规定学时') }],
};
const behind = people.map((one, index) => ({
  person: one, category: index === 8 ? 'AUXILIARY' : 'OFFICER', status: index < 2 ? 'UNREACHABLE' : 'BEHIND', unit: 'HOUR', counted: 2450 + index * 180, due: 6000, shortfall: 3550 - index * 180, booked: index % 3 ? 300 : 0,
  dueDate: '2026-12-31', daysLeft: 43, certificateEnd: index === 8 ? null : `2027-0${(index % 9) + 1}-14`, derivedAt: '2026-11-18T01:30:00Z',
}));
const summary = {
  met: 871, onTrack: 341, behind: 68, unreachable: 6, notSet: 0, sumShortfall: 118_450, derivedAt: '2026-11-18T01:30:00Z',
  byUnit: [law, market, city, traffic].map((one, index) => ({ unit: one, met: 30 + index * 4, onTrack: 10, behind: index * 3, unreachable: index > 1 ? 1 : 0, notSet: 0, sumShortfall: index * 4000 })),
};
const entry = (id: number, extra: Record<string, unknown>) => ({ id, kind: 'EARN', subjectKind: 'PROFESSIONAL', subjectZh: '业务', mode: 'LECTURE', modeZh: '讲座', earnedOn: '2026-11-04', hundredths: 300, seconds: 8100, halfDays: 1, label: '行政处罚裁量基准适用', explanation: '签到 13:52，签退 17:03，主办单位 11 月 5 日确认，按每 45 分钟 1 学时计。', link: null, reason: null, postedAt: '2026-11-05T02:00:00Z', postedBy: '苏试用', approvedBy: null, reversed: false, reversesId: null, ...extra });
const ledger = page([entry(9, {}), entry(8, { kind: 'REVERSE', hundredths: -300, label: '执法文书制作', explanation: '冲销 9 月 3 日的学时。', reason: '同场重复签到' }), entry(7, { reversed: true, label: '执法文书制作', earnedOn: '2026-09-03' }), entry(6, { kind: 'OPENING', label: '期初学时', explanation: '由县司法局 2026 年 1 月导入。', seconds: 0, halfDays: 0, hundredths: 1200, earnedOn: '2026-01-01' })]);
const part = (from: string, to: string) => ({ title: '第一单元', startsAt: from, endsAt: to });
const lecture = (id: string, title: string, startsAt: string, endsAt: string, extra: Record<string, unknown> = {}) => ({
  id, title, summary: '结合本县案例讲裁量基准。', subjectKind: 'PROFESSIONAL', unit: law, openToUnit: law, room: { id: 'r1', name: '报告厅', place: '政务中心三楼' }, lecturer: { id: 'l1', name: '周样例' }, startsAt, endsAt, seats: 60, taken: 41,
  signUpUntil: startsAt, checkInFrom: new Date(new Date(startsAt).getTime() - 1_200_000).toISOString(), needsCheckOut: true, state: 'PLANNED', parts: [part(startsAt, endsAt)], mine: { signedUp: false, checkedInAt: null, checkedOutAt: null, canSignUp: true, why: null }, version: 1, creditHundredths: 300, ...extra,
});
const lectures = page([
  lecture('x1', '行政处罚裁量基准适用', '2026-11-18T02:00:00Z', '2026-11-18T04:00:00Z', { mine: { signedUp: true, checkedInAt: null, checkedOutAt: null, canSignUp: false, why: null }, checkInFrom: '2026-11-18T01:00:00Z' }),
  lecture('x2', '复议应诉衔接', '2026-11-19T06:00:00Z', '2026-11-19T09:00:00Z', { taken: 60 }),
  lecture('x3', '执法音像记录规范', '2026-11-19T07:00:00Z', '2026-11-19T08:30:00Z'),
  lecture('x4', '行政许可法专题', '2026-11-16T01:00:00Z', '2026-11-16T03:30:00Z', { state: 'CONFIRMED' }),
  lecture('x5', '执法文书制作', '2026-11-17T06:30:00Z', '2026-11-17T09:30:00Z'),
  lecture('x6', '行政复议法修订要点', '2026-11-25T06:30:00Z', '2026-11-25T09:30:00Z', { mine: { signedUp: true, checkedInAt: null, checkedOutAt: null, canSignUp: false, why: null } }),
]);
const row = (one: typeof first, index: number) => ({ ...one, category: index === 8 ? 'AUXILIARY' : 'OFFICER', established: index !== 8, registered: true, inPost: index !== 3, postTitle: index % 2 ? '副大队长' : null, staffNumber: `LC2026${String(index).padStart(4, '0')}`, idTail: '012X', joinedOn: '2019-07-01', leftOn: null });
const span = (value: string, label: string | null, from: string, to: string | null) => ({ value, label, from, to, note: null });
const record = { ...row(first, 0), leaveReason: null, gender: 'M', education: '本科', phoneMasked: '139****0019', idMasked: '4403**********012X', mergedInto: null, version: 3, spans: { units: [span('u3', '城市管理局', '2022-03-01', null), span('u4', '交通运输局', '2019-07-01', '2022-03-01')], posts: [span('中队长', '中队长', '2023-01-01', null)], categories: [span('OFFICER', null, '2019-07-01', null)], statuses: [span('ESTABLISHED', null, '2019-07-01', null), span('IN_POST', null, '2019-07-01', null)], leaves: [span('STUDY', null, '2024-03-01', '2024-07-01')] } };
const units = { items: [{ ...law, parentId: null, kind: 'DEPARTMENT' }, { ...market, parentId: 'u1', kind: 'DEPARTMENT' }, { ...city, parentId: 'u1', kind: 'DEPARTMENT' }, { ...traffic, parentId: 'u3', kind: 'BRIGADE' }].map((one, index) => ({ ...one, code: `LC-${index + 1}`, shortName: null, closedOn: null, people: 320 - index * 60, version: 1 })) };
const batch = { id: 'b1', kind: 'ROSTER', unit: law, fileName: '例川县在册人员 11月.xlsx', state: 'CHECKED', counts: { rows: 412, same: 349, change: 37, fresh: 18, bad: 8 }, columns: [{ name: '姓名', field: 'name' }, { name: '单位', field: 'unit' }, { name: '身份证号', field: 'idNumber' }, { name: '在岗起', field: 'inPost' }], madeAt: '2026-11-18T01:20:00Z', madeBy: { id: 'p99', name: '苏试用' }, appliedAt: null, undoneAt: null, undoUntil: null, done: 0, consequences: ['3 人调动，其中 1 人的证件须换发'] };
const fault = (column: string, value: string, message: string, words: string, choices: string[] = []) => ({ column, value, code: 'X', message, cure: { words, suggestion: null, choices: choices.map((choice) => ({ value: choice, label: choice })) } });
const importRows = page([
  { line: 17, outcome: 'BAD', name: '丁示列', cells: [], problems: [fault('idNumber', '4403********1X2', '第 18 位校验不符', '请对照证件核对全部 18 位。')], changes: [], stays: null },
  { line: 103, outcome: 'BAD', name: '罗虚拟', cells: [], problems: [fault('unit', '交通局', '找不到单位「交通局」，可能是「例川县交通运输局」', '请从列出的单位中选一个。', ['例川县交通运输局'])], changes: [], stays: null },
  { line: 211, outcome: 'BAD', name: '秦模板', cells: [], problems: [fault('inPost', '2026-13-01', '没有这个日期', '请写成 2024-03-05 的样子。')], changes: [], stays: null },
], null);
const cardRow = { id: 'c1', kind: 'ENFORCEMENT', kindZh: '行政执法证', kindEn: 'Enforcement certificate', number: '例执 2024-000137', person: first, state: 'VALID', onHold: false, validFrom: '2024-03-15', validTo: '2027-03-14', daysLeft: 116, provenance: 'IMPORTED' };
const card = { ...cardRow, issuedOn: '2024-03-15', replaces: null, source: '2024 年换证名册', area: '例川县行政区域内', holds: [], states: [{ state: 'VALID', from: '2024-03-15', until: null, basis: '2024 年统一换发', decision: null, at: '2024-03-15T00:00:00Z' }], custody: [{ place: 'HOLDER', at: '2024-03-20T02:00:00Z', by: '苏试用', note: null }], verifyUrl: '/v/c1' };
const cards = page([cardRow, { ...cardRow, id: 'c2', number: '例执 2023-000412', person: people[1], state: 'SUSPENDED', onHold: true, validTo: '2026-12-20' }, { ...cardRow, id: 'c3', number: '例执 2021-000033', person: people[2], state: 'EXPIRED', validTo: '2026-06-30' }]);
const caseRow = (index: number) => ({ id: `k${index}`, number: `清 2026-00${87 + index}`, person: people[index], certificate: { id: 'c2', number: '例执 2023-000412', validTo: '2026-12-20', state: 'VALID' }, state: index === 3 ? 'SIGNED_ONCE' : 'OPEN', grounds: [index % 2 ? 'OFF_POST' : 'BELOW_QUOTA_CURRENT'], status: 'UNREACHABLE', shortfall: index % 2 ? null : 3550 - index * 300, quotaUnit: 'HOUR', dueOn: `2026-12-${20 + index}`, daysLeft: 32 + index, openedAt: '2026-11-02T01:00:00Z', proposal: 'MAKE_UP', firstSignedBy: index === 3 ? '严例审' : null });
const mark = (words: string, kind: string, children: unknown[] = [], clause: string | null = null) => ({ mark: kind, words, clause, evidence: null, children });
const flagOf = (index: number) => ({ id: `f${index}`, person: people[index], certificateId: 'c1', certificateNumber: `例执 2024-0001${37 + index}`, lawYear: 2026, ground: index % 3 ? 'BELOW_QUOTA_CURRENT' : 'OFF_POST', groundZh: index % 3 ? '本年度学时预计不足' : '不在执法岗位', groundEn: index % 3 ? 'Forecast below the quota of this year' : 'Off post', status: index % 3 ? 'BEHIND' : null, shortfall: index % 3 ? 1850 : null, quotaUnit: index % 3 ? 'HOUR' : null, dueOn: index % 3 ? '2026-12-20' : null, detail: index % 3 ? '2026 年度已计入 41.50 学时，2026-12-20 前应达到 60 学时，现差 18.50 学时，预计不能达到' : '持证人自 2026-09-01 起不在岗', ruleVersion: 's1 v3 + s2 v1', clause: '第十一条', raisedAt: '2026-11-17T17:30:00Z', closedAt: index === 4 ? '2026-11-18T01:00:00Z' : null, closedHow: index === 4 ? 'WITHDRAWN' : null, closedReason: index === 4 ? '已补交派遣单，核对原件' : null, caseId: 'k0', caseNumber: '清 2026-0031' });
const ownFlag = (({ ground, groundZh, groundEn, lawYear, detail, clause, raisedAt, dueOn, shortfall, quotaUnit, caseNumber }) => ({ ground, groundZh, groundEn, lawYear, detail, clause, raisedAt, dueOn, shortfall, quotaUnit, caseNumber, certificateNumber: card.number }))(flagOf(1));
const dossier = {
  item: { ...caseRow(0), id: 'k0' }, version: 2, round: 1, closedAt: null, closedReason: null,
  flags: [{ ...flagOf(1), id: 'f1', detail: '截至 12 月 20 日预计 35.00，少于 60。', ruleVersion: '例川县 2026 第 3 版' }],
  facts: { standing: { status: 'UNREACHABLE', measure: 'HOUR', lawYear: 2026, counted: 2450, due: 6000, shortfall: 3550, booked: 0, reachable: 2000, dueDate: '2026-12-31', categories: standing.categories.map(({ code, zh, counted, due, shortfall }) => ({ code, zh, counted, due, shortfall })), years: standing.years.map(({ year, status, counted, due, shortfall }) => ({ year, status, counted, due, shortfall })) }, established: true, registered: true, inPost: true, leftOn: null, auxiliary: false, entriesLink: '/people/p0/ledger' },
  frozen: [], basis: [{ clause: '第十一条', words: '年度学时未达标的，责令限期补训；证件有效期届满前仍无法达标的，暂扣行政执法证，补足后恢复。', ruleSet: '例川县 2026', version: '第 3 版' }],
  evidence: [{ number: 1, kind: 'LEDGER', title: '学时台账摘录，29 条分录', at: '2026-11-18T01:30:00Z', hash: 'e41c8812aa00907a', link: '/people/p0/ledger' }, { number: 2, kind: 'NOTICE', title: '三次提醒的送达记录', at: '2026-11-02T01:30:00Z', hash: '7b0200001100f1de', link: '/api/cases/k0/evidence/2' }],
  proposal: { verdict: 'MAKE_UP', until: '2027-02-18', words: '期内证件到期不换发。逾期仍未补足的，转为暂扣。', allowed: ['CLEAR', 'MAKE_UP', 'SUSPEND', 'TAKE_BACK', 'CANCEL'], reasons: [mark('年度学时未达标', 'AGAINST', [mark('合计 24.50，少于 60', 'AGAINST'), mark('三个类别都低于下限', 'AGAINST')], '第十一条前段'), mark('可以延长', 'FOR', [mark('派遣单由本人提交，请核对原件', 'ATTENTION')], '第十一条后段')] },
  signatures: [], decisions: [], maySign: { place: 'FIRST', why: null },
};
const appeal = (id: string, state: string) => ({ id, subjectKind: 'ATTENDANCE', subjectRef: 'x4', subjectLabel: '行政许可法专题，11月16日', person: first, words: '当天到场，手机没电没有扫上，坐在第三排，周样例老师可以证明。', filedAt: '2026-11-17T02:00:00Z', deadline: '2026-12-01', state, answeredBy: state === 'FILED' ? null : '柏复例', answeredAt: state === 'FILED' ? null : '2026-11-18T01:00:00Z', answer: state === 'FILED' ? null : '经查签到表和讲师证言，予以补计。', mayAnswer: true });
const rules = ['QUOTA', 'CLEARANCE'].flatMap((group, at) => [
  { key: `a${at}`, labelZh: at ? '提前提醒天数' : '年度应修', labelEn: at ? 'Warning days' : 'Yearly quota', group, groupZh: '学时', groupEn: 'Credit', use: 'ACTS', set: true, value: 60, shown: at ? '90 天' : '60 学时', clause: '第六条', ruleSet: { id: 's1', name: '例川县 2026' }, version: '第 3 版', assignedTo: law },
  { key: `b${at}`, labelZh: at ? '换证前应达' : '每日上限', labelEn: at ? 'Due at renewal' : 'Daily cap', group, groupZh: '学时', groupEn: 'Credit', use: 'ON_RECORD', set: false, value: null, shown: null, clause: null, ruleSet: null, version: null, assignedTo: null },
]);
const version = { id: 'v3', number: 3, state: 'PUBLISHED', validFrom: '2026-01-01', validTo: null };
const ruleSet = (id: string, name: string, region: string, demonstration: boolean) => ({ id, code: id, name, issuingLevel: 'COUNTY', issuingLevelZh: '县级', issuingLevelEn: 'County', region, document: `${name}全文名称的通知`, demonstration, shipped: true, versions: demonstration ? [version, { ...version, id: 'v4', number: 4, state: 'DRAFT', validFrom: '2026-11-18' }] : [version] });
const shapeOf = (kind: string, more: Record<string, unknown> = {}) => ({ kind, least: null, most: null, decimals: 0, unitZh: '', unitEn: '', choices: [], each: null, fields: [], ...more });
const assignment = (id: string, unitOf: typeof law, from: string, to: string | null) => ({ id, unit: unitOf, ruleSet: { id: 's1', name: '例川县 2026' }, layer: 0, from, to });
const grant = (id: string, role: string, index: number) => ({ id, person: people[index], role, unit: law, from: '2026-01-01', to: null, grantedBy: '程样张', delegatedFrom: null, reason: null });

/* The question bank and papers. */
const bank = (id: string, name: string, extra: Record<string, unknown> = {}) => ({ id, unit: law, name, note: '年度考试和岗前考试使用', practiceOnly: false, closed: false, items: 186, published: 152, ...extra });
const banks = [bank('k1', '例川县执法人员题库'), bank('k2', '行政执法通用法律知识', { unit: null, practiceOnly: true, note: '随产品附带', items: 246, published: 246 }), bank('k3', '旧题库', { closed: true, items: 40, published: 0 })];
const kindWords: Record<string, [string, string]> = { SINGLE: ['单选题', 'single choice'], MULTIPLE: ['多选题', 'multiple choice'], TRUE_FALSE: ['判断题', 'true or false'], FILL: ['填空题', 'fill in'], CASE: ['案例分析题', 'case analysis'] };
const stages: Record<string, [string, string]> = { DRAFT: ['草稿', 'draft'], REVIEWED: ['已审核', 'reviewed'], PUBLISHED: ['已发布', 'published'], RETIRED: ['已停用', 'retired'] };
const bankCells = [['行政处罚法/处罚的种类和设定', 'SINGLE', 2, 18], ['行政处罚法/处罚的种类和设定', 'MULTIPLE', 3, 7], ['行政处罚法/听证', 'SINGLE', 3, 11], ['行政处罚法/听证', 'CASE', 5, 2], ['行政许可法/实施程序', 'FILL', 2, 9], ['行政强制法/查封和扣押', 'TRUE_FALSE', 1, 14]].map(([topic, kind, difficulty, published]) => ({ topic, kind, kindZh: kindWords[String(kind)]?.[0], kindEn: kindWords[String(kind)]?.[1], difficulty, published }));
const itemLine = (id: string, code: string, kind: string, state: string, stem: string, extra: Record<string, unknown> = {}) => ({
  id, code, bankId: 'k1', bankName: '例川县执法人员题库', number: 1, publishedNumber: state === 'PUBLISHED' ? 1 : null, state, stateZh: stages[state]?.[0], stateEn: stages[state]?.[1], submitted: false, kind, kindZh: kindWords[kind]?.[0], kindEn: kindWords[kind]?.[1],
  topic: '行政处罚法/听证', difficulty: 3, stem, author: '林示范', authorId: 'p4', authoredAt: '2026-11-12T02:00:00Z', ...extra,
});
const caseStem = '某县城市管理局拟对丁某作出吊销许可证件的处罚，告知其有要求听证的权利。丁某次日提出听证要求，该局指定本案调查人员主持听证。';
const itemLines = [
  itemLine('i1', 'q-031', 'CASE', 'DRAFT', caseStem, { number: 2, publishedNumber: 1, submitted: true, difficulty: 4 }), itemLine('i2', 'q-030', 'FILL', 'DRAFT', '当事人要求听证的，应当在行政机关告知后{{1}}日内提出。', { submitted: true, author: '苏试用', authorId: 'p99' }),
  itemLine('i3', 'q-029', 'SINGLE', 'REVIEWED', '除法律另有规定外，行政处罚由违法行为发生地的哪一级行政机关管辖？'), itemLine('i4', 'q-028', 'MULTIPLE', 'PUBLISHED', '下列哪些属于行政处罚的种类？', { topic: '行政处罚法/处罚的种类和设定' }), itemLine('i5', 'q-027', 'TRUE_FALSE', 'RETIRED', '行政机关可以因当事人陈述、申辩而给予更重的处罚。', { difficulty: 1 }),
];
const choices = ['甲种做法符合法定程序', '应当改由非本案调查人员主持', '应当改由上级行政机关主持', '可以不举行听证而书面听取意见'].map((text, at) => ({ key: 'ABCD'[at], text }));
const caseParts = [
  { id: '1', marks: 3, kind: 'SINGLE', stem: '关于听证主持人，下列说法正确的是哪一项？', options: choices, answer: ['B'], blanks: null, rationale: '听证由行政机关指定的非本案调查人员主持。', citations: [{ law: '中华人民共和国行政处罚法', article: '第六十四条' }] },
  { id: '2', marks: 2, kind: 'FILL', stem: '行政机关应当在举行听证的{{1}}日前，通知当事人及有关人员听证的时间、地点。', options: null, answer: null, blanks: [['七', '7', '七日']], rationale: '举行听证的七日前通知。', citations: null },
  { id: '3', marks: 1, kind: 'TRUE_FALSE', stem: '当事人不承担行政机关组织听证的费用。', options: null, answer: ['TRUE'], blanks: null, rationale: '听证费用由行政机关承担。', citations: null },
];
const caseContent = { id: 'q-031', kind: 'CASE', topic: '行政处罚法/听证', difficulty: 4, stem: caseStem, options: null, answer: null, blanks: null, rationale: '本题考查听证的主持、通知和费用。', citations: [{ law: '中华人民共和国行政处罚法', article: '第六十四条' }], tags: ['听证'], parts: caseParts };
const versionLine = (number: number, state: string, extra: Record<string, unknown> = {}) => ({ number, state, stateZh: stages[state]?.[0], stateEn: stages[state]?.[1], author: '林示范', authoredAt: '2026-11-12T02:00:00Z', reviewer: null, reviewedAt: null, note: null, publisher: null, publishedAt: null, retiredAt: null, retireReason: null, ...extra });
const itemDetail = { item: itemLines[0], hash: 'a'.repeat(64), practiceOnly: false, allowed: ['EDIT', 'APPROVE'], shown: { kind: 'CASE', stem: caseStem, options: [], blanks: 0, parts: caseParts.map(({ id, marks, kind, stem, options, blanks }) => ({ id, weight: marks, kind, stem, options: options ?? [], blanks: blanks?.length ?? 0 })) }, versions: [versionLine(2, 'DRAFT', { note: '第 2 小题请改为照法条表述。' }), versionLine(1, 'PUBLISHED', { reviewer: '陶例审', reviewedAt: '2026-09-02T02:00:00Z', publisher: '陶例审', publishedAt: '2026-09-02T03:00:00Z' })] };
const cited = [{ law: '中华人民共和国行政处罚法', article: '第六十四条', statuteId: 'l1', articleId: 'a64', text: '听证应当依照以下程序组织……（此处为样例，原文见法规库）' }, { law: '中华人民共和国某某法', article: '第九条', statuteId: null, articleId: null, text: null }];
const bankImport = { id: 'w1', bankId: 'k1', bankName: '例川县执法人员题库', fileName: '市局下发题目 GB.txt', format: 'GIFT', state: 'CHECKED', taken: 61, changed: 14, same: 3, bad: 6, stayed: 0, madeAt: '2026-11-17T02:00:00Z', madeBy: '苏试用', appliedAt: null, undoneAt: null };
const bankImportRows = [[12, '行政机关实施行政处罚时，应当责令当事人……', 'SINGLE', ['没有标出正确答案']], [47, '下列哪些机关可以设定行政许可', 'MULTIPLE', ['选项应有 2 至 8 个，文件中有 11 个', '解析超过 4000 字']], [90, '[图片]', null, ['题干只有图片，没有文字']]].map(([line, name, kind, told]) => ({ line, name, kind, outcome: 'BAD', told, itemId: null }));
const blueprintLine = (id: string, name: string, number: number, extra: Record<string, unknown> = {}) => ({ id, unit: law, name, closed: false, number, practice: false, items: 45, total: 100, savedAt: '2026-11-14T02:00:00Z', savedBy: '林示范', ...extra });
const from = (kinds: string[], topics: string[], easiest = 1, hardest = 5) => ({ kinds, topics, easiest, hardest, tags: [] });
const blueprintContent = {
  title: '例川县 2026 年度行政执法人员考试', banks: ['k1'], practice: false, excludedItems: ['i4'], enemies: [['i3', 'i4']], schemes: [{ kind: 'MULTIPLE', scheme: 'HALF_FOR_SUBSET' }], exposure: 3, shuffleItems: true, shuffleOptions: true,
  sections: [{ title: '一、单项选择题', from: from(['SINGLE'], ['行政处罚法', '行政许可法'], 1, 4), count: 30, marks: 2 }, { title: '二、多项选择题', from: from(['MULTIPLE'], []), count: 13, marks: 2 }, { title: '三、案例分析题', from: from(['CASE'], ['行政处罚法/听证'], 3, 5), count: 2, marks: 7 }],
  demands: [{ name: '难题不少于五道', which: from([], [], 4, 5), measure: 'ITEMS', least: 5, most: 12 }],
};
const paperOf = (id: string, title: string, state: string, words: [string, string], extra: Record<string, unknown> = {}) => ({
  id, unit: law, title, blueprintId: 'z1', blueprintName: '年度考试细目表', blueprintVersion: 3, practice: false, state, stateZh: words[0], stateEn: words[1], variants: 1, items: 45, total: 100, composedBy: '林示范', composedAt: '2026-11-15T02:00:00Z',
  opensAt: state === 'DRAFT' ? null : '2026-12-05T01:00:00Z', sealedBy: state === 'DRAFT' ? null : '林示范', sealedAt: state === 'DRAFT' ? null : '2026-11-16T02:00:00Z', confirmedBy: null, confirmedAt: null, openedAt: null, withdrawnAt: null, withdrawReason: null, ...extra,
});
const papers = [
  paperOf('y1', '2026 年度行政执法人员考试', 'SEALED', ['已封存，待确认', 'Sealed, to be confirmed']), paperOf('y2', '岗前考试（第四季度）', 'CONFIRMED', ['已确认封存', 'Sealed by two persons'], { variants: 40, confirmedBy: '陶例审', confirmedAt: '2026-11-17T02:00:00Z' }),
  paperOf('y3', '行政许可法练习', 'DRAFT', ['草稿', 'Draft'], { practice: true, items: 20, total: 40 }), paperOf('y4', '岗前考试（第三季度）', 'OPENED', ['已启封', 'Opened'], { opensAt: '2026-09-10T01:00:00Z', confirmedBy: '陶例审', confirmedAt: '2026-09-02T02:00:00Z', openedAt: '2026-09-10T01:00:03Z' }),
];
const slot = (number: number, kind: string, marks: number, content: unknown, optionOrder: string[] = []) => ({ number, itemId: `i${number}`, itemVersion: 1, kind, marks, optionOrder, content });
const preview = { paper: { ...papers[3], variants: 3 }, variant: 1, title: '岗前考试（第三季度）', sections: [{ title: '一、单项选择题', slots: [slot(1, 'SINGLE', 2, { ...caseContent, kind: 'SINGLE', stem: '关于听证主持人，下列说法正确的是哪一项？', options: choices, answer: ['B'], rationale: '听证由行政机关指定的非本案调查人员主持。', parts: null }, ['C', 'A', 'B', 'D'])] }, { title: '二、案例分析题', slots: [slot(2, 'CASE', 7.5, caseContent)] }] };
const bankAnswers: Record<string, unknown> = {
  'GET /api/banks/*': { bank: banks[0], cells: bankCells },
  'GET /api/banks': { items: banks },
  'GET /api/items/*/whole': { id: 'i1', number: 2, state: 'DRAFT', hash: 'a'.repeat(64), content: caseContent, citations: cited },
  'GET /api/items/*/difference': { from: 1, to: 2, changes: [{ field: 'stem', before: '某县城市管理局拟对丁某作出吊销许可证件的处罚，告知其听证权利。', after: caseStem }, { field: 'parts[2].blanks[1]', before: '七', after: '七；7；七日' }] },
  'GET /api/items/*': itemDetail,
  'GET /api/items': page(itemLines, 186),
  'GET /api/bank-imports/*/rows': page(bankImportRows, null),
  'GET /api/bank-imports/*': bankImport,
  'GET /api/bank-imports': page([bankImport, { ...bankImport, id: 'w2', fileName: '岗前题目.xlsx', format: 'XLSX', state: 'APPLIED', bad: 0, appliedAt: '2026-10-09T02:00:00Z' }], null),
  'POST /api/blueprints/check': { met: false, available: 152, items: 45, total: 100, lines: [{ title: '一、单项选择题', wanted: 30, available: 41 }, { title: '二、多项选择题', wanted: 13, available: 9 }, { title: '三、案例分析题', wanted: 2, available: 2 }], unmet: [{ kind: 'SECTION', subject: '二、多项选择题', words: '需要 13 道多选题，只有 9 道符合。请放宽知识点或难度，或减少 4 道。' }] },
  'GET /api/blueprints/*': { blueprint: blueprintLine('z1', '年度考试细目表', 3), content: blueprintContent, versions: [blueprintLine('z1', '年度考试细目表', 3), blueprintLine('z1', '年度考试细目表', 2, { savedAt: '2026-11-10T02:00:00Z' })] },
  'GET /api/blueprints': page([blueprintLine('z1', '年度考试细目表', 3), blueprintLine('z2', '许可法练习', 1, { practice: true, items: 20, total: 40 }), blueprintLine('z3', '旧细目表', 5, { closed: true, savedBy: null })], null),
  'GET /api/papers/*/preview': preview,
  'GET /api/papers/*': papers[0],
  'GET /api/papers': page(papers, null),
};

/** Every permission that a page asks about: whoever looks at the pictures may do everything. */
const permissions = ['account.manage', 'grant.read', 'grant.write', 'grant.delegate', 'audit.read', 'appeal.read', 'appeal.answer', 'directory.tree', 'directory.read', 'directory.write', 'directory.units', 'directory.reveal', 'directory.import', 'directory.merge', 'credit.read', 'credit.adjust', 'credit.approve', 'standing.read', 'standing.remind', 'rulebook.read', 'rulebook.write', 'lecture.read', 'lecture.organise', 'lecture.wall', 'lecture.attendance', 'lecture.confirm', 'clearance.read', 'clearance.flag.read', 'clearance.flag.withdraw', 'certificate.read', 'certificate.issue', 'certificate.custody', 'qualification.read', 'qualification.record', 'qualification.approve', 'qualification.revoke', 'job.read', 'job.run', 'letter.serve', 'clock.move',
  'bank.read', 'bank.author', 'bank.review', 'bank.publish', 'bank.import', 'paper.read', 'paper.compose', 'paper.seal', 'exam.read', 'exam.manage', 'exam.invigilate', 'exam.release', 'exam.sit', 'study.learn', 'study.author', 'study.review', 'study.publish', 'study.manage', 'law.read', 'law.manage'];

const examTimes = { opensAt: '2026-11-18T01:00:00Z', closesAt: '2026-11-18T03:00:00Z' };
const condition = (name: string, title: string, why: string | null = null, next: string | null = null) => ({ name, title, met: !why, why, next });
const held = [condition('ANNOUNCED', '考试已发布'), condition('WINDOW', '在入场时段内'), condition('ATTEMPTS', '还有考试机会'), condition('PREREQUISITES', '先修考试已通过')];
const myExam = (id: string, title: string, extra: Record<string, unknown> = {}) => ({ id, title, kind: 'ANNUAL', unit: law, ...examTimes, durationMinutes: 90, extraMinutes: 0, attempts: 2, attemptsUsed: 0, candidateNumber: '202611180017', instructions: '请携带执法证件，提前十五分钟到场。\n考场内不得使用手机。', openAttemptId: null, lastAttemptId: null, canStart: true, conditions: held, ...extra });
const myExams = { serverTime: '2026-11-18T01:30:00Z', items: [
  myExam('x1', '年度学法用法考试'), myExam('x2', '执法资格考试（公共法律知识）', { kind: 'QUALIFICATION', openAttemptId: 'x1', attemptsUsed: 1, canStart: false, extraMinutes: 20 }),
  myExam('x3', '任前法律知识考试', { kind: 'PRE_APPOINTMENT', canStart: false, opensAt: '2026-11-25T01:00:00Z', closesAt: '2026-11-25T03:00:00Z', conditions: [condition('ANNOUNCED', '考试已发布'), condition('WINDOW', '在入场时段内', '还没有到开考时间，2026-11-25 09:00 开考', '请按时进入'), condition('PREREQUISITES', '先修考试已通过', '须先通过：年度学法用法考试', '请先参加并通过先修考试')] }),
  myExam('x4', '执法资格考试（专业法律知识）', { kind: 'QUALIFICATION', canStart: false, attemptsUsed: 1, lastAttemptId: 'x1', conditions: [condition('COOLING_OFF', '不合格后的间隔已满', '上次考试不合格，2026-12-02 起方可再次参加', '请在到期后再来')] }),
  myExam('x5', '2025 年度学法用法考试', { canStart: false, attemptsUsed: 2, lastAttemptId: 'x1', opensAt: '2025-11-18T01:00:00Z', closesAt: '2025-11-18T03:00:00Z' }),
] };
const option = (key: string, text: string) => ({ key, text });
const four = [option('A', '主动提出回避，并说明与当事人的关系'), option('B', '认为自己能够公正处理，不必回避'), option('C', '回避的决定由行政机关负责人作出'), option('D', '在回避决定作出之前，立即停止调查')];
const item = (kind: string, stem: string, extra: Record<string, unknown> = {}) => ({ kind, stem, options: [], blanks: 0, parts: [], ...extra });
const caseItem = item('CASE', '执法人员何某、林某到一家食品店检查，发现三批过期食品。检查时只有何某出示了执法证件，当事人要求听证，执法机关未予答复即作出罚款决定。', { parts: [{ id: '1', kind: 'TRUE_FALSE', stem: '执法人员应当主动出示执法证件。', options: [], blanks: 0, marks: 2 }, { id: '2', kind: 'FILL', stem: '当事人要求听证的，应当在行政机关告知后{{1}}日内提出。', options: [], blanks: 1, marks: 2 }] });
const slots = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((slot) => ({ slot, section: '单选题', marks: 1, item: item('SINGLE', '执法人员何某在调查一起食品经营案件时，发现自己与当事人有直接利害关系。依照行政处罚法关于回避的规定，下列说法正确的是：', { options: four }) })),
  ...[9, 10, 11].map((slot) => ({ slot, section: '多选题', marks: 2, item: item('MULTIPLE', '下列说法正确的有：', { options: four }) })),
  { slot: 12, section: '判断题', marks: 2, item: item('TRUE_FALSE', '行政处罚的实施机关应当公示执法资格。') }, { slot: 13, section: '填空题', marks: 2, item: item('FILL', '违法行为在{{1}}年内未被发现的，不再给予行政处罚；涉及公民生命健康安全的，延长至{{2}}年。', { blanks: 2 }) }, { slot: 14, section: '案例题', marks: 4, item: caseItem },
];
const savedAnswer = (slot: number, response: unknown) => ({ slot, response, serverSeq: slot, answerHash: 'e4'.repeat(32), savedAt: '2026-11-18T01:29:12Z' });
const receiptView = { attemptId: 'x1', examTitle: '年度学法用法考试', candidateName: '苏试用', candidateNumber: '202611180017', attemptNo: 1, finishedAt: '2026-11-18T02:31:07Z', how: 'CANDIDATE', answered: 13, questions: 14, root: 'e41c8812aa00907a'.repeat(4), code: '7K2M-Q9XD-4HTR-B6WZ' };
const roomView = { attemptId: 'x1', examId: 'x1', examTitle: '年度学法用法考试', kind: 'ANNUAL', instructions: null, candidateName: '苏试用', candidateNumber: '202611180017', attemptNo: 1, state: 'OPEN', epoch: 1, writer: true, startedAt: '2026-11-18T01:00:00Z', deadlineAt: '2026-11-18T02:30:00Z', serverTime: '2026-11-18T01:47:12Z', pausedAt: null, mayHandInFrom: null, slots, answers: [savedAnswer(1, { keys: ['A'] }), savedAnswer(2, { keys: ['B'] }), savedAnswer(4, { keys: ['C'] }), savedAnswer(9, { keys: ['A', 'C'] }), savedAnswer(13, { blanks: ['二', ''] })], receipt: null };
const paperRef = { id: 'w1', title: '2026 年度学法用法考试 A 卷' };
const exam = (id: string, title: string, extra: Record<string, unknown> = {}) => ({ id, title, kind: 'ANNUAL', subjectKind: 'PUBLIC_LAW', qualificationScope: null, unit: law, paper: paperRef, ...examTimes, durationMinutes: 90, attempts: 1, passMark: null, passMarkByRule: { mark: 80, source: '例川县 2026 第 3 版 第九条' }, lateEntryMinutes: 30, earliestHandInMinutes: 30, releaseMode: 'BY_HAND', releaseAt: null, releasedAt: null, releaseProposedBy: null, afterRelease: 'ANSWERS', instructions: '请携带执法证件，提前十五分钟到场。', prerequisites: [], makeUpOf: null, state: 'PUBLISHED', cancelReason: null, pausedAt: null, counts: { appointed: 186, started: 180, open: 164, handedIn: 16 }, version: 2, ...extra });
const candidate = (one: typeof first, index: number) => ({ person: one, number: `2026111800${String(index + 1).padStart(2, '0')}`, extraMinutes: index === 2 ? 20 : 0, extraReason: index === 2 ? '视力障碍' : null, appointedAt: '2026-11-01T02:00:00Z', attempts: index % 4 ? 1 : 0, presence: ['NOT_STARTED', 'SITTING', 'HANDED_IN', 'ABSENT'][index % 4] });
const boardRow = (one: typeof first, index: number) => ({ person: one, number: `2026111800${String(index + 1).padStart(2, '0')}`, attemptId: index === 3 ? null : `t${index}`, attemptNo: index === 3 ? null : 1, state: index === 3 ? null : index === 4 ? 'HANDED_IN' : 'OPEN', how: index === 4 ? 'CANDIDATE' : null, startedAt: index === 3 ? null : '2026-11-18T01:00:20Z', deadlineAt: index === 3 ? null : '2026-11-18T02:30:20Z', finishedAt: index === 4 ? '2026-11-18T01:41:00Z' : null, lastSavedAt: index === 3 ? null : '2026-11-18T01:46:50Z', heardAt: null, quietSeconds: index === 3 || index === 4 ? null : index === 1 ? 185 : 8, saves: index * 12, answered: index === 3 ? 0 : 6 + index, questions: 14 });
const own = (extra: Record<string, unknown> = {}) => ({ attemptId: 'x1', examId: 'x1', examTitle: '年度学法用法考试', kind: 'ANNUAL', unit: law, candidateNumber: '202611180017', attemptNo: 1, finishedAt: '2026-11-18T02:31:07Z', how: 'CANDIDATE', released: true, releasedAt: '2026-11-20T09:00:00Z', mark: 84.5, full: 100, passMark: 80, passed: true, regradeReason: '第 9 题答案更正，全体重新评分。', slots: [], ...extra });
const slotResult = (slot: number, mark: number, response: unknown, key: unknown) => { const at = slots.find((each) => each.slot === slot) ?? slots[0]; return { slot, section: at?.section, mark, full: at?.marks, item: at?.item, response, key, rationale: '依据《行政处罚法》第四十三条，执法人员与案件有直接利害关系的，应当回避；决定作出之前，不停止调查。', citations: ['中华人民共和国行政处罚法 第四十三条'] }; };
const resultRow = (one: typeof first, index: number) => ({ attemptId: `t${index}`, person: one, candidateNumber: `2026111800${String(index + 1).padStart(2, '0')}`, attemptNo: 1, startedAt: '2026-11-18T01:00:20Z', finishedAt: '2026-11-18T02:20:00Z', how: index === 3 ? 'DEADLINE' : 'CANDIDATE', mark: index === 5 ? null : 70 + index * 2.5, full: 100, passMark: 80, passed: index === 5 ? null : index > 3, revision: 1, counts: index !== 2 });
const asked = (itemId: string, kind: string, stem: string) => ({ itemId, itemVersion: 2, kind, stem, papers: 186 });
const courseCard = (id: string, title: string, extra: Record<string, unknown> = {}) => ({ id, title, summary: '沿着一起案件的路径，从管辖、立案、取证、告知、听证到审核、送达、执行，把每一步的法定要求、期限和常见失误讲清楚。', subjectKind: 'PROFESSIONAL', subjectZh: '业务', unitName: '例川县司法局', version: 2, lessons: 6, declaredSeconds: 4680, hundredths: 173, lessonsDone: 0, confirmedSeconds: 0, startedAt: null, completedAt: null, lastAt: null, newerVersion: false, ...extra });
const courseCards = page([courseCard('k1', '行政处罚程序全流程', { lessonsDone: 2, confirmedSeconds: 2300, startedAt: '2026-11-02T01:00:00Z', lastAt: '2026-11-17T12:20:00Z', newerVersion: true }), courseCard('k2', '证据与文书', { subjectKind: 'SKILL', lessons: 5, unitName: null, completedAt: '2026-10-20T01:00:00Z', startedAt: '2026-10-01T01:00:00Z', lessonsDone: 5 }), courseCard('k3', '行政许可与公平竞争', { subjectKind: 'PUBLIC_LAW', hundredths: null })]);
const lessonLine = (number: number, title: string, extra: Record<string, unknown> = {}) => ({ id: `y${number}`, number, title, kind: 'TEXT', declaredSeconds: 780, confirmedSeconds: 0, uncountedSeconds: 0, checks: 2, checksPassed: 0, hundredths: 28, earnedHundredths: null, completedAt: null, ...extra });
const courseView = {
  id: 'k1', title: '行政处罚程序全流程', summary: '沿着一起案件的路径，把每一步的法定要求、期限和常见失误讲清楚。', subjectKind: 'PROFESSIONAL', subjectZh: '业务', unitName: '例川县司法局', version: 2, begun: true, newerVersion: true, retired: false, startedAt: '2026-11-02T01:00:00Z', completedAt: null, minutesPerCredit: 45,
  lessons: [lessonLine(1, '立案之前的三个问题', { confirmedSeconds: 780, checksPassed: 2, earnedHundredths: 28, completedAt: '2026-11-03T01:00:00Z' }), { ...lessonLine(2, '简易程序与普通程序', { confirmedSeconds: 500, uncountedSeconds: 135, checksPassed: 1 }), id: 'x1' }, lessonLine(3, '告知、陈述与申辩', { kind: 'VIDEO', declaredSeconds: 1455, hundredths: 53 }), lessonLine(4, '听证的范围与组织', { kind: 'PDF' }), lessonLine(5, '法制审核与集体讨论', { kind: 'AUDIO' }), lessonLine(6, '送达与执行', { checks: 0 })],
};
const run = (text: string, extra: Record<string, unknown> = {}) => ({ text, strong: false, emphasis: false, link: null, ...extra });
const block = (kind: string, extra: Record<string, unknown> = {}) => ({ kind, level: null, words: [], items: [], blocks: [], rows: [], image: null, ...extra });
const para = (...words: unknown[]) => block('PARAGRAPH', { words });
const DRAWING = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 200" font-family="sans-serif" font-size="20"><g fill="none" stroke="#0f4f57" stroke-width="2"><path d="M20 70h180v60H20zM270 70h180v60H270zM520 70h180v60H520zM200 100h70M450 100h70"/></g><g text-anchor="middle"><text x="110" y="107">线索</text><text x="360" y="107">核查</text><text x="610" y="107">立案</text></g></svg>')}`;
const checkItem = (kind: string, stem: string, extra: Record<string, unknown> = {}) => ({ kind, stem, options: [], blanks: 0, parts: [], ...extra });
const lessonView = {
  id: 'x1', courseId: 'k1', courseTitle: '行政处罚程序全流程', version: 2, number: 2, lessons: 6, title: '简易程序与普通程序', kind: 'TEXT', declaredSeconds: 780, media: null, captions: null, images: [{ name: 'f1', url: DRAWING }],
  blocks: [
    para(run('线索到了手里，先别急着问罚多少。程序的第一步是回答三个问题：'), run('归不归我管、要不要立案、我能不能办', { strong: true }), run('。')), block('IMAGE', { image: 'f1', words: [run('从线索到立案的判断流程')] }), block('HEADING', { level: 2, words: [run('归不归我管')] }),
    block('LIST', { items: [[para(run('地域', { strong: true }), run('：由违法行为发生地的行政机关管辖。'))], [para(run('级别', { strong: true }), run('：原则上是县级以上地方人民政府中有处罚权的机关。'))]] }),
    block('TABLE', { rows: [[[run('情形')], [run('从哪天起算')], [run('常见误判')]], [[run('一次完成的行为')], [run('行为发生之日')], [run('误从立案日倒推')]], [[run('连续或者继续的行为')], [run('行为终了之日')], [run('误从第一次发生起算')]]] }),
    block('QUOTE', { blocks: [para(run('案例', { strong: true }), run('　甲县执法人员接到举报，称河道对岸有人采砂。两地都与违法行为发生地有联系，由最先立案的机关管辖。'))] }),
  ],
  checks: [
    { number: 1, atSecond: null, passed: true, tries: 1, item: checkItem('TRUE_FALSE', '当事人提出回避申请的，行政机关应当立即停止调查。') },
    { number: 2, atSecond: 390, passed: false, tries: 0, item: checkItem('SINGLE', '某作坊持续排放废水至 2025 年 1 月，2026 年 3 月被发现，能否处罚？', { options: [{ key: 'A', text: '已超过二年，不得处罚' }, { key: 'B', text: '自行为终了之日起算，未超过期限' }, { key: 'C', text: '只要被发现就可以处罚，没有期限' }] }) },
    { number: 3, atSecond: null, passed: false, tries: 0, item: checkItem('FILL', '行政机关应当自立案之日起{{1}}日内作出处罚决定。', { blanks: 1 }) },
  ],
  citations: [{ law: '中华人民共和国行政处罚法', article: '第二十二条' }, { law: '中华人民共和国行政处罚法', article: '第五十四条' }],
  positionMillis: 0, covered: [], confirmedSeconds: 500, uncountedSeconds: 135, mayComplete: false, completedAt: null, earnedHundredths: null, previousId: 'y1', nextId: 'y3',
};
const learningRow = (id: string, lessonTitle: string, extra: Record<string, unknown> = {}) => ({ id, courseId: 'k1', courseTitle: '行政处罚程序全流程', lessonId: 'x1', lessonTitle, kind: 'TEXT', device: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/139.0 Mobile Safari/537.36', startedAt: '2026-11-17T12:00:00Z', lastBeatAt: '2026-11-17T12:20:00Z', end: 'LEFT', endWords: '离开了学习页面', confirmedSeconds: 500, lost: [{ reason: 'HIDDEN', words: '页面在后台或被遮住', seconds: 95 }, { reason: 'PRESENCE', words: '没有及时确认在场', seconds: 40 }], ...extra });
const learning = page([learningRow('g1', '简易程序与普通程序'), learningRow('g2', '立案之前的三个问题', { lost: [], confirmedSeconds: 780, startedAt: '2026-11-03T00:30:00Z', lastBeatAt: '2026-11-03T00:44:00Z', device: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0' })]);
const draftCard = (id: string, title: string, state: string, extra: Record<string, unknown> = {}) => ({ id, courseId: 'k1', unitId: 'u1', unitName: '例川县司法局', title, subjectKind: 'PROFESSIONAL', subjectZh: '业务', number: 2, state, lessons: 2, declaredSeconds: 2235, authorName: '苏试用', reviewerName: null, changedAt: '2026-11-17T02:00:00Z', mine: true, learners: 0, ...extra });
const draftCards = page([draftCard('x1', '行政处罚程序全流程', 'DRAFT'), draftCard('w2', '证据与文书', 'SUBMITTED', { mine: false, authorName: '方拟名', number: 1 }), draftCard('w3', '行政许可与公平竞争', 'PUBLISHED', { unitId: null, unitName: null, reviewerName: '程样张', learners: 128 })]);
const draft = {
  card: draftCard('x1', '行政处罚程序全流程', 'DRAFT', { reviewerName: '程样张' }), summary: '沿着一起案件的路径，把每一步的法定要求、期限和常见失误讲清楚。', version: 4, edition: 1, submittedAt: null, reviewedAt: '2026-11-16T02:00:00Z', remarks: '第二课的时效一节请补上连续行为的例子。', publishedAt: null, retiredAt: null, retireReason: null,
  lessons: [
    { id: 'x1', number: 1, title: '立案之前的三个问题', kind: 'TEXT', declaredSeconds: 780, markdown: '线索到了手里，先别急着问罚多少。\n\n![从线索到立案的判断流程](f1)\n\n## 归不归我管\n\n- **地域**：由违法行为发生地的行政机关管辖。', file: null, captions: null, checks: [{ atSecond: null, item: { kind: 'SINGLE', stem: '谁决定回避？', options: [{ key: 'A', text: '负责人' }, { key: 'B', text: '当事人' }], answer: ['A'], rationale: '《行政处罚法》第四十三条。' } }, { atSecond: null, item: { kind: 'FILL', stem: '自立案之日起{{1}}日内', blanks: [['九十', '90']], rationale: '第六十条。' } }], citations: [{ law: '中华人民共和国行政处罚法', article: '第二十二条' }] },
    { id: 'w9', number: 2, title: '告知、陈述与申辩', kind: 'VIDEO', declaredSeconds: 1455, markdown: '', file: { id: 'f2', name: '告知.mp4', mediaType: 'video/mp4', size: 48_300_000 }, captions: null, checks: [], citations: [] },
  ],
};
const difference = { from: 1, to: 2, changes: [{ kind: 'CHANGED', lesson: null, field: 'title', before: '行政处罚程序', after: '行政处罚程序全流程' }, { kind: 'ADDED', lesson: '告知、陈述与申辩', field: 'lesson', before: null, after: '告知、陈述与申辩' }, { kind: 'CHANGED', lesson: '立案之前的三个问题', field: 'text', before: '线索到了手里。\n\n时效二年。\n\n小结。', after: '线索到了手里。\n\n时效二年；行为连续的，从终了之日起算。\n\n小结。' }, { kind: 'CHANGED', lesson: '立案之前的三个问题', field: 'declaredSeconds', before: '600', after: '780' }] };
const learner = (one: unknown, index: number) => ({ person: one, courseId: 'k1', courseTitle: '行政处罚程序全流程', version: 2, lessons: 6, lessonsDone: index % 7, atLesson: index % 3 ? '简易程序与普通程序' : null, declaredSeconds: 4680, confirmedSeconds: index * 340, uncountedSeconds: (index % 4) * 75, startedAt: '2026-11-02T01:00:00Z', lastAt: index % 3 ? '2026-11-17T12:20:00Z' : null, completedAt: index % 7 === 6 ? '2026-11-17T12:20:00Z' : null });
const keptFile = (id: string, name: string, mediaType: string) => ({ id, name, mediaType, size: 182_000, keptAt: '2026-11-10T01:00:00Z', byName: '苏试用', url: DRAWING, downloadUrl: '/x' });
const statute = (id: string, title: string, extra: Record<string, unknown> = {}) => ({ id, title: `中华人民共和国${title}`, shortTitle: title, level: 'LAW', levelZh: '法律', levelEn: 'Law', issuingBody: '全国人民代表大会常务委员会', textOn: '2021-01-22', inForceSince: '1996-10-01', effectiveFrom: '2021-07-15', articleCount: 86, versionCount: 1, ...extra });
const lawText = { id: 'v1', issuingBody: '全国人民代表大会常务委员会', passedOn: '1996-03-17', textOn: '2021-01-22', inForceSince: '1996-10-01', effectiveFrom: '2021-07-15', effectiveBasis: null, articleCount: 86, source: '行政处罚法.md', importedAt: '2026-11-01T01:00:00Z', holding: true };
const lawHistory = [{ on: '1996-03-17', words: '第八届全国人民代表大会第四次会议通过' }, { on: '2021-01-22', words: '第十三届全国人民代表大会常务委员会第二十五次会议修订' }];
const avoid = { id: 'x1', label: '第四十三条', chapter: '第五章 行政处罚的决定', text: '执法人员与案件有直接利害关系或者有其他关系可能影响公正执法的，应当回避。\n当事人认为执法人员与案件有直接利害关系或者有其他关系可能影响公正执法的，有权申请回避。\n当事人提出回避申请的，行政机关应当依法审查，由行政机关负责人决定。决定作出之前，不停止调查。' };
const statuteDetail = { statute: statute('x1', '行政处罚法', { versionCount: 2 }), versions: [lawText, { ...lawText, id: 'v2', textOn: '2017-09-01', effectiveFrom: null, holding: false }], shown: lawText, history: lawHistory, preamble: null, articles: [{ id: 'a1', label: '第一条', chapter: '第一章 总则', text: '为了规范行政处罚的设定和实施，保障和监督行政机关有效实施行政管理，维护公共利益和社会秩序，保护公民、法人或者其他组织的合法权益，根据宪法，制定本法。' }, avoid] };
const articleDetail = { article: avoid, statute: statute('s1', '行政处罚法'), version: lawText, readings: [{ articleId: 'x1', versionId: 'v1', textOn: '2021-01-22', effectiveFrom: '2021-07-15', text: avoid.text }, { articleId: 'a9', versionId: 'v2', textOn: '2017-09-01', effectiveFrom: null, text: '执法人员与当事人有直接利害关系的，应当回避。' }], previous: { id: 'a42', label: '第四十二条' }, next: { id: 'a44', label: '第四十四条' }, citedBy: [{ kind: 'ITEM', kindZh: '试题', kindEn: 'Question', id: 'i1', label: '回避由谁决定（单选）', link: '/bank/i1' }, { kind: 'COURSE', kindZh: '课程', kindEn: 'Course', id: 'k1', label: '行政处罚程序全流程 第 1 课', link: '/courses/k1' }] };
const lawBatch = { id: 'x1', state: 'CHECKED', madeAt: '2026-11-18T00:30:00Z', madeBy: '苏试用', appliedAt: null, undoneAt: null, fileCount: 3 };
const lawFile = (fileName: string, outcome: string, extra: Record<string, unknown> = {}) => ({ fileName, outcome, title: '', level: null, levelZh: '', levelEn: '', issuingBody: '', textOn: null, inForceSince: null, effectiveFrom: null, history: [], chapters: [], articleCount: 0, findings: [], ...extra });
const lawImport = { batch: lawBatch, files: [lawFile('行政处罚法.md', 'NEW', { title: '中华人民共和国行政处罚法', level: 'LAW', levelZh: '法律', levelEn: 'Law', issuingBody: '全国人民代表大会常务委员会', textOn: '2021-01-22', effectiveFrom: '2021-07-15', articleCount: 86, history: lawHistory, chapters: ['第一章 总则', '第二章 行政处罚的种类和设定'] }), lawFile('国家赔偿法.md', 'VERSION', { title: '中华人民共和国国家赔偿法', level: 'LAW', levelZh: '法律', levelEn: 'Law', issuingBody: '全国人民代表大会常务委员会', textOn: '2012-10-26', articleCount: 42, findings: [{ line: 0, code: 'LAW_EFFECTIVE_UNKNOWN', fatal: false, detail: '文本没有载明从哪天起施行', next: '写入后可以补记施行日期并注明依据' }] }), lawFile('目录.md', 'BAD', { findings: [{ line: 1, code: 'LAW_FILE_IS_INDEX', fatal: true, detail: '这是文件夹的目录，不是法律文本', next: '不必处理，其余文件不受影响' }] })] };


/** Method and path (with * for one segment) → answer. The first that matches is used. */
export const ANSWERS: Record<string, unknown> = {
  'GET /api/session': {
    person: person('p99', '苏试用', law), username: 'su', mustChangePassword: false, roles: ['officer', 'coordinator', 'examiner', 'reviewer', 'second-reviewer', 'head', 'administrator'].map((role) => ({ role, unit: law, delegated: false })),
    permissions, csrf: 'c', now: '2026-11-18T01:30:00Z', demonstration: true,
  },
  'GET /api/first-administrator': { open: true },
  'GET /api/me/inbox/unread': { count: 3 },
  'GET /api/me/inbox': page([{ id: 'm1', topic: 'standing.behind', title: '您的年度学时进度滞后', body: '还差 18.50 学时，12月31日截止。', link: '/my', sentAt: '2026-11-18T00:00:00Z', readAt: null }, { id: 'm2', topic: 'lecture', title: '新讲座可以报名', body: '行政复议法修订要点，11月25日 14:30。', link: '/lectures', sentAt: '2026-11-16T00:00:00Z', readAt: '2026-11-16T03:00:00Z' }], null),
  'GET /api/me/letters': page([{ id: 't1', number: '例清通〔2026〕12 号', title: '限期补训通知书', madeAt: '2026-11-10T01:00:00Z', servedAt: null }], null),
  'GET /api/session/list': [
    { id: 's1', device: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', createdAt: '2026-11-18T00:50:00Z', lastSeenAt: '2026-11-18T01:30:00Z', current: true },
    { id: 's2', device: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/139.0 Mobile Safari/537.36', createdAt: '2026-11-12T00:50:00Z', lastSeenAt: '2026-11-16T11:30:00Z', current: false },
  ],
  'GET /api/verify/*': { state: 'VALID', kindZh: '行政执法证', kindEn: 'Administrative enforcement certificate', number: '例执 2024-000137', validTo: '2027-03-14', checkedAt: '2026-11-18T06:32:08Z' },
  'GET /api/me/standing': standing,
  'GET /api/people/*/standing': standing,
  'GET /api/behind/summary': summary,
  'GET /api/behind': page(behind, 74),
  'GET /api/me/ledger': ledger,
  'GET /api/people/*/ledger': ledger,
  'GET /api/adjustments': page([{ id: 'a1', person: first, kind: 'REVERSE', entryId: 9, entryLabel: '执法文书制作', subjectKind: null, subjectZh: null, mode: null, earnedOn: null, hundredths: -300, halves: [], reason: '同场重复签到', state: 'PROPOSED', proposedBy: person('p98', '方拟名', law), proposedAt: '2026-11-17T01:00:00Z', decidedBy: null, decidedAt: null, answer: null }]),
  'GET /api/lectures/*/wall': { qr: 'FADU1.x1.29384.a8f7d9c0e1b2', code: '471926', validFor: 8000, codeValidFor: 20000, direction: 'IN', signedUp: 300, present: 263, missing: people, latest: [] },
  'GET /api/lectures/*/attendance': page(people.map((one, index) => ({ person: one, signedUp: index !== 5, in: index % 4 ? { at: '2026-11-17T06:21:00Z', way: index % 2 ? 'QR' : 'CODE' } : null, out: index % 4 ? { at: '2026-11-17T09:31:00Z', way: 'QR' } : null, present: index % 4 !== 0, ...(index % 4 ? { why: '', whyCode: 'PRESENT' } : { why: '没有签到', whyCode: 'NOT_CHECKED_IN' }) }))),
  'GET /api/lectures/*': lecture('x5', '执法文书制作', '2026-11-17T06:30:00Z', '2026-11-17T09:30:00Z'),
  'GET /api/lectures': lectures,
  'POST /api/lectures/check': { clashes: [{ kind: 'LECTURER', lecture: { id: 'x2', title: '复议应诉衔接' }, people: 0, words: '周样例 14:00–17:00 已有讲座「复议应诉衔接」，重叠 2 小时。' }] },
  'GET /api/rooms': page([{ id: 'r1', unit: law, name: '报告厅', place: '政务中心三楼', seats: 300, closed: false }]),
  'GET /api/lecturers': page([{ id: 'l1', unit: law, name: '周样例', kind: 'PUBLIC_LAWYER', title: '县公职律师', closed: false }]),
  'GET /api/people/*/qualifications': page([{ id: 'q1', person: first, kind: 'EXEMPTION', scope: 'PUBLIC_LAW', proofKind: '国家统一法律职业资格证书', proofNo: 'A2019', basis: '第七条', validFrom: '2020-01-01', validTo: null, state: 'WAITING', source: '登记', recordedAt: '2026-11-01T00:00:00Z', recordedBy: '方拟名', approvedBy: null, approvedAt: null, revokedBy: null, revokedAt: null, revokeReason: null }], null),
  'GET /api/people': page(people.map(row), 1286),
  'GET /api/people/*': record,
  'GET /api/units': units,
  'GET /api/imports/*/rows': importRows,
  'GET /api/imports/*': batch,
  'GET /api/imports': page([batch, { ...batch, id: 'b2', state: 'APPLIED', fileName: '例川县在册人员 10月.csv' }], null),
  'GET /api/me/certificates': page([{ ...card, person: person('p99', '苏试用', law) }], null),
  'GET /api/certificates/*': card,
  'GET /api/certificates': cards,
  'GET /api/flags': page([0, 1, 2, 3, 4, 5].map(flagOf), 68),
  'GET /api/cases/*': dossier,
  'GET /api/cases': page([0, 1, 2, 3, 4, 5].map(caseRow), 23),
  'GET /api/me/clearance': { flags: [ownFlag], decisions: [{ mayAppeal: true, decision: { id: 'd1', number: '例清决〔2026〕7 号', verdict: 'MAKE_UP', verdictZh: '限期补训', verdictEn: 'Make up', caseId: 'k0', caseNumber: '清 2026-0031', factsHash: 'e4'.repeat(32), ruleVersion: '例川县 2026 第 3 版', revises: false, until: '2027-02-18', reason: '补足后恢复', firstSignedBy: '严例审', secondSignedBy: '柏复核', decidedAt: '2026-11-10T01:00:00Z', basis: '第十一条', appealUntil: '2026-11-20', revised: false, letter: { id: 't1', number: '例清通〔2026〕12 号', servedAt: null, link: '/api/letters/t1.pdf' } } }] },
  'GET /api/me/appeals': page([appeal('e1', 'FILED'), appeal('e2', 'UPHELD')], null),
  'GET /api/appeals': page([appeal('e1', 'FILED')], null),
  'GET /api/accounts': page(people.map((one, index) => ({ id: index % 4 ? `i${index}` : null, username: index % 4 ? `lc${1000 + index}` : null, person: one, state: ['NONE', 'NEW', 'ACTIVE', 'DISABLED'][index % 4], createdAt: index % 4 ? '2026-01-05T00:00:00Z' : null, lastSignInAt: index % 4 === 2 ? '2026-11-17T00:00:00Z' : null })), null),
  'GET /api/roles': [{ code: 'coordinator', zh: '培训管理员', en: 'Training coordinator', permissions: [{ name: 'account.manage', zh: '管理账号', en: 'Manage accounts' }] }],
  'GET /api/me/grants': [grant('g0', 'coordinator', 0)],
  'GET /api/grants': page([grant('g1', 'coordinator', 1), grant('g2', 'reviewer', 2), { ...grant('g3', 'head', 3), delegatedFrom: 'g0', to: '2026-12-01', reason: '外出学习' }], null),
  'GET /api/audit': page([{ id: 91, at: '2026-11-18T01:20:00Z', person: { id: 'p99', name: '苏试用' }, action: 'import.apply', subject: 'import:b2', unit: law, details: { rows: 404, kind: 'ROSTER' }, request: 'a1b2c3d4e5f6' }, { id: 90, at: '2026-11-18T01:00:00Z', person: { id: null, name: '系统' }, action: 'clearance.flag', subject: 'flag:f1', unit: city, details: { ground: 'OFF_POST' }, request: null }], null),
  'GET /api/rule-sets/*/versions/*': { ...version, values: rules.filter((rule) => rule.set).map(({ key, group, labelZh, labelEn, value, shown, clause }) => ({ key, group, labelZh, labelEn, value, shown, clause })) },
  'GET /api/rule-keys': { items: rules.map(({ key, group, groupZh, groupEn, labelZh, labelEn }, index) => ({ key, group, groupZh, groupEn, labelZh, labelEn, form: 'number', shape: shapeOf('number', { least: 0, most: 2000, decimals: 2 }), use: index % 2 ? 'ON_RECORD' : 'ACTS' })) },
  'GET /api/rule-assignments': { items: [assignment('g1', law, '2026-01-01', null), assignment('g2', market, '2027-01-01', null), assignment('g3', city, '2025-01-01', '2026-01-01')] },
  'GET /api/rule-sets': { items: [ruleSet('s1', '例川县 2026', '例川县', true), ruleSet('s2', '学法用法办法', '某旗', false)] },
  'GET /api/rules/effective': { unit: law, identity: '例川县 2026 第 3 版', on: '2026-11-18', values: rules },
  'GET /api/jobs/*/runs': [{ slot: '2026-11-18T00:00:00Z', state: 'DONE', startedAt: '2026-11-18T00:00:01Z', finishedAt: '2026-11-18T00:00:09Z', done: 2000, total: 2000, message: '标出 12 人，撤销 3 条' }],
  'GET /api/jobs': [{ name: 'flag-renewal', zh: '换证前标出未达标人员', en: 'Flag people before renewal', schedule: '0 30 1 * * ?', lastRun: '2026-11-18T00:00:01Z', nextRun: '2026-11-18T17:30:00Z', state: 'DONE', done: 2000, total: 2000, message: '标出 12 人，撤销 3 条' }, { name: 'derive-standings', zh: '推算达标情况', en: 'Derive standings', schedule: '0 0 1 * * ?', lastRun: '2026-11-18T01:29:00Z', nextRun: '2026-11-18T17:00:00Z', state: 'RUNNING', done: 1200, total: 2000, message: null }],
  ...bankAnswers,
  'GET /api/exams/mine': myExams,
  'GET /api/exams/*/candidates': page(people.map(candidate), 186),
  'GET /api/exams/*/door-list': { exam: exam('x1', '年度学法用法考试'), candidates: people.map(candidate) },
  'GET /api/exams/*/board': { examId: 'x1', examTitle: '年度学法用法考试', ...examTimes, serverTime: '2026-11-18T01:47:12Z', pausedAt: null, appointed: 12, absent: 1, sitting: 10, quiet: 1, handedIn: 1, rows: people.map(boardRow) },
  'GET /api/exams/*/results/summary': { appointed: 186, sat: 180, absent: 6, graded: 180, passed: 151, averageMark: 83.27, highestMark: 98, lowestMark: 52.5, releasedAt: null, releaseProposedBy: '程样张' },
  'GET /api/exams/*/results': page(people.map(resultRow), 180),
  'GET /api/exams/*/questions': { items: [asked('cf-012', 'MULTIPLE', '下列说法正确的有：'), asked('cf-013', 'FILL', '违法行为在{{1}}年内未被发现的，不再给予行政处罚。')] },
  'GET /api/exams/*/regrades': { items: [{ id: 'g1', kind: 'REKEY', itemId: 'cf-012', itemVersion: 2, reason: 'C 项同样符合第四十三条第三款，原答案有误。', proposedBy: '程样张', proposedAt: '2026-11-19T01:00:00Z', doneBy: null, doneAt: null, changed: null }, { id: 'g2', kind: 'VOID', itemId: 'cf-020', itemVersion: 1, reason: '题干引用的条文已修订。', proposedBy: '苏试用', proposedAt: '2026-11-18T06:00:00Z', doneBy: '程样张', doneAt: '2026-11-18T07:00:00Z', changed: 41 }] },
  'GET /api/exams/*': exam('x1', '年度学法用法考试', { counts: { appointed: 186, started: 0, open: 0, handedIn: 0 }, opensAt: '2026-11-25T01:00:00Z', closesAt: '2026-11-25T03:00:00Z' }),
  'GET /api/exams': page([exam('x1', '年度学法用法考试'), exam('x2', '执法资格考试', { kind: 'QUALIFICATION', qualificationScope: 'WHOLE', state: 'DRAFT' }), exam('x3', '2025 年度学法用法考试', { releasedAt: '2025-11-20T09:00:00Z', counts: { appointed: 170, started: 168, open: 0, handedIn: 168 } })], 3),
  'GET /api/attempts/*/receipt': receiptView,
  'GET /api/attempts/*/state': { attemptId: 'x1', state: 'OPEN', epoch: 1, lastSeq: 13, deadlineAt: roomView.deadlineAt, serverTime: roomView.serverTime, pausedAt: null },
  'GET /api/attempts/*/result': own({ slots: [slotResult(1, 1, { keys: ['A'] }, { keys: ['A'] }), slotResult(9, 1, { keys: ['A'] }, { keys: ['A', 'C'] }), slotResult(13, 0, { blanks: ['三', ''] }, { blanks: ['二', '五'] }), slotResult(14, 2, { parts: { 1: { keys: ['TRUE'] } } }, { parts: { 1: { keys: ['TRUE'] }, 2: { blanks: ['五'] } } })] }),
  'GET /api/attempts/*': roomView,
  'GET /api/results/mine': { items: [own(), own({ attemptId: 'x2', released: false, releasedAt: null, mark: null, full: null, passMark: null, passed: null, examTitle: '执法资格考试' }), own({ attemptId: 'x3', mark: 61, passed: false, examTitle: '2025 年度学法用法考试', finishedAt: '2025-11-18T02:00:00Z' })] },
  'GET /api/courses/*': courseView,
  'GET /api/courses': courseCards,
  'POST /api/lessons/*/sessions': { session: 'q1', nonce: 'n0', heartbeatSeconds: 15, longestGapSeconds: 300, speedPercent: 150, presenceMinutes: 10, positionMillis: 0, elsewhereEnded: false },
  'GET /api/lessons/*': lessonView,
  'GET /api/me/learning': learning,
  'GET /api/people/*/learning': learning,
  'GET /api/learners/uncounted': page(people.slice(0, 4).map((one) => ({ person: one, confirmedSeconds: 2400, uncountedSeconds: 135, lost: [{ reason: 'HIDDEN', words: '页面在后台或被遮住', seconds: 135 }] }))),
  'GET /api/learners': page(people.map(learner)),
  'GET /api/course-versions/*/lessons/*/preview': lessonView,
  'GET /api/course-versions/*/difference': difference,
  'GET /api/course-versions/*': draft,
  'GET /api/course-versions': draftCards,
  'POST /api/course-versions/text-preview': { blocks: lessonView.blocks },
  'GET /api/course-files': page([keptFile('f1', '立案流程.svg', 'image/svg+xml')]),
  'GET /api/statutes/*': statuteDetail,
  'GET /api/statutes': page([statute('x1', '行政处罚法'), statute('s2', '行政复议法', { textOn: '2023-09-01', effectiveFrom: '2024-01-01', articleCount: 90 }), statute('s3', '国家赔偿法', { effectiveFrom: null, articleCount: 42 })], null),
  'GET /api/articles/named': articleDetail,
  'GET /api/articles/*': articleDetail,
  'GET /api/articles': page([], null),
  'GET /api/law-imports/*': lawImport,
  'GET /api/law-imports': page([lawBatch, { ...lawBatch, id: 'b2', state: 'APPLIED', fileCount: 18 }], null),
};
