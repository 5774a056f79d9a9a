/** Answers of the API for looking at pages without a server. Invented people of an invented county. */
export const ANSWERS: Record<string, unknown> = {
  'GET /api/session': {
    person: { id: 'p1', name: '苏试用', unit: { id: 'u1', name: '例川县司法局' } },
    account: { username: 'su', mustChangePassword: false },
    roles: ['officer', 'coordinator', 'reviewer', 'second-reviewer', 'head', 'administrator'].map((role) => ({ role, unit: { id: 'u1', name: '例川县司法局' } })),
    permissions: [] as string[],
    csrf: 'c',
    now: '2026-11-18T01:30:00Z',
    demonstration: true,
  },
  'GET /api/inbox/unread': { unread: 3 },
  'GET /api/account/sessions': {
    items: [
      { id: 's1', device: 'Chromium 140，Linux', address: '10.2.3.4', startedAt: '2026-11-18T00:50:00Z', lastSeenAt: '2026-11-18T01:30:00Z', current: true },
      { id: 's2', device: '安卓手机', address: '10.2.3.9', startedAt: '2026-11-12T00:50:00Z', lastSeenAt: '2026-11-16T11:30:00Z', current: false },
    ],
  },
  'GET /api/public/certificates/*': {
    state: 'VALID', kind: '行政执法证', numberTail: '0137', unitName: '例川县市场监督管理局', issuer: '例川县人民政府', field: '市场监管', area: '例川县行政区域内', validTo: '2027-03-14', checkedAt: '2026-11-18T06:32:08Z',
  },
};
