import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'empty', 'error', 'forbidden', 'offline'] as const;

/** Clearance: flags, the queue, the dossier, the decision of two. */
const clearance: FeatureModule = {
  routes: [
    { path: '/cases', name: 'cases', component: () => import('./pages/CasesPage.vue'), meta: { title: 'clearance.title', workspace: 'review', permission: 'clearance.read', states, answers: '/api/cases' } },
    { path: '/flags', name: 'flags', component: () => import('./pages/FlagsPage.vue'), meta: { title: 'clearance.flags.title', permission: 'clearance.flag.read', states, answers: '/api/flags' } },
    { path: '/cases/:case', name: 'case', component: () => import('./pages/CasesPage.vue'), meta: { title: 'clearance.dossier', workspace: 'review', permission: 'clearance.read', states: ['ready', 'loading', 'error', 'missing', 'offline'], answers: '/api/cases/*' } },
  ],
  menu: [
    { workspace: 'review', group: 'cases', order: 10, label: 'clearance.title', icon: 'list', to: '/cases', permission: 'clearance.read', tab: 'clearance.tab' },
    { workspace: 'review', group: 'cases', order: 15, label: 'clearance.flags.title', icon: 'flag', to: '/flags', permission: 'clearance.flag.read' },
    { workspace: 'training', group: 'result', order: 55, label: 'clearance.flags.title', icon: 'flag', to: '/flags', permission: 'clearance.flag.read' },
    { workspace: 'unit', group: 'unit', order: 25, label: 'clearance.flags.title', icon: 'flag', to: '/flags', permission: 'clearance.flag.read' },
  ],
  slots: {
    wallet: [{ order: 20, component: () => import('./components/MyClearance.vue') }],
    home: [{ order: 25, component: () => import('./components/MyClearance.vue') }],
  },
};
export default clearance;
