import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'error', 'forbidden', 'offline'] as const;

/** Rule sets, and what holds where. */
const rulebook: FeatureModule = {
  routes: [
    { path: '/rules', name: 'rules', component: () => import('./pages/RuleSetsPage.vue'), meta: { title: 'rulebook.sets', permission: 'rulebook.read', states: [...states, 'empty'], answers: '/api/rule-sets' } },
    { path: '/rules/effective', name: 'rules-effective', component: () => import('./pages/EffectivePage.vue'), meta: { title: 'rulebook.effective', permission: 'rulebook.read', states, answers: '/api/rules/effective' } },
  ],
  menu: [
    { workspace: 'admin', group: 'rules', order: 5, label: 'rulebook.sets', icon: 'book', to: '/rules', permission: 'rulebook.read', tab: 'rulebook.tab' },
    { workspace: 'exam', group: 'rules', order: 62, label: 'rulebook.sets', icon: 'book', to: '/rules', permission: 'rulebook.read' },
    { workspace: 'review', group: 'result', order: 60, label: 'rulebook.sets', icon: 'book', to: '/rules', permission: 'rulebook.read' },
    { workspace: 'unit', group: 'unit', order: 35, label: 'rulebook.sets', icon: 'book', to: '/rules', permission: 'rulebook.read' },
    { workspace: 'training', group: 'result', order: 90, label: 'rulebook.sets', icon: 'book', to: '/rules', permission: 'rulebook.read' },
  ],
};
export default rulebook;
