import type { FeatureModule } from '@/shared/module';

const list = ['ready', 'loading', 'empty', 'error', 'forbidden', 'offline'] as const;

/** Where everybody stands: my year, who is behind, the head's board. */
const standing: FeatureModule = {
  routes: [
    { path: '/behind', name: 'behind', component: () => import('./pages/BehindPage.vue'), meta: { title: 'standing.behind', workspace: 'training', permission: 'standing.read', states: list, answers: '/api/behind' } },
    { path: '/unit', name: 'unit-board', component: () => import('./pages/UnitBoardPage.vue'), meta: { title: 'standing.boardTitle', workspace: 'unit', permission: 'standing.read', states: list, answers: '/api/behind' } },
  ],
  menu: [
    { workspace: 'training', group: 'people', order: 10, label: 'standing.behind', icon: 'alert', to: '/behind', permission: 'standing.read', tab: 'standing.behindTab' },
    { workspace: 'unit', group: 'unit', order: 10, label: 'standing.boardTitle', icon: 'list', to: '/unit', permission: 'standing.read', tab: 'standing.boardTab' },
  ],
  slots: {
    home: [{ order: 10, wide: true, component: () => import('./components/MyYear.vue') }],
    person: [{ order: 20, permission: 'standing.read', component: () => import('./components/PersonStanding.vue') }],
  },
};
export default standing;
