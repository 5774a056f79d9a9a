import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'empty', 'error', 'forbidden', 'offline'] as const;

/** Clearance: the queue, the dossier, the decision of two. */
const clearance: FeatureModule = {
  routes: [
    { path: '/cases', name: 'cases', component: () => import('./pages/CasesPage.vue'), meta: { title: 'clearance.title', workspace: 'review', permission: 'clearance.read', states, answers: '/api/cases' } },
    { path: '/cases/:case', name: 'case', component: () => import('./pages/CasesPage.vue'), meta: { title: 'clearance.dossier', workspace: 'review', permission: 'clearance.read', states: ['ready', 'loading', 'error', 'missing', 'offline'], answers: '/api/cases/*' } },
  ],
  menu: [{ workspace: 'review', group: 'cases', order: 10, label: 'clearance.title', icon: 'list', to: '/cases', permission: 'clearance.read', tab: 'clearance.tab' }],
  slots: { home: [{ order: 25, component: () => import('./components/MyClearance.vue') }] },
};
export default clearance;
