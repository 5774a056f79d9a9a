import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'empty', 'error', 'forbidden', 'offline'] as const;

/** The credit ledger: one's own, other people's, and corrections decided by two. */
const credit: FeatureModule = {
  routes: [
    { path: '/my/ledger', name: 'my-ledger', component: () => import('./pages/MyLedgerPage.vue'), meta: { title: 'credit.mine', workspace: 'officer', states, answers: '/api/me/ledger' } },
    { path: '/people/:person/ledger', name: 'person-ledger', component: () => import('./pages/PersonLedgerPage.vue'), meta: { title: 'credit.title', permission: 'credit.read', states: [...states, 'missing'], answers: '/api/people/*/ledger' } },
    { path: '/adjustments', name: 'adjustments', component: () => import('./pages/AdjustmentsPage.vue'), meta: { title: 'credit.adjustments', permission: 'credit.read', states, answers: '/api/adjustments' } },
  ],
  menu: [
    { workspace: 'officer', group: 'mine', order: 20, label: 'credit.mine', icon: 'list', to: '/my/ledger' },
    { workspace: 'unit', group: 'unit', order: 28, label: 'credit.adjustments', icon: 'ruler', to: '/adjustments', permission: 'credit.approve' },
    { workspace: 'training', group: 'result', order: 60, label: 'credit.adjustments', icon: 'ruler', to: '/adjustments', permission: 'credit.read' },
  ],
};
export default credit;
