import type { FeatureModule } from '@/shared/module';

const list = ['ready', 'loading', 'empty', 'error', 'forbidden', 'offline'] as const;

/** Where everybody stands: my year, who is behind, the head's board. */
const standing: FeatureModule = {
  routes: [
    { path: '/behind', name: 'behind', component: () => import('./pages/BehindPage.vue'), meta: { title: 'standing.behind', workspace: 'training', states: list, answers: '/api/behind' } },
    { path: '/unit', name: 'unit-board', component: () => import('./pages/UnitBoardPage.vue'), meta: { title: 'standing.boardTitle', workspace: 'unit', states: list, answers: '/api/behind' } },
  ],
  menu: [
    { workspace: 'training', group: 'people', order: 10, label: 'standing.behind', icon: 'alert', to: '/behind', tab: 'standing.behindTab' },
    { workspace: 'unit', group: 'unit', order: 10, label: 'standing.boardTitle', icon: 'list', to: '/unit', tab: 'standing.boardTab' },
  ],
  slots: {
    home: [{ order: 10, wide: true, component: () => import('./components/MyYear.vue') }],
    person: [{ order: 20, component: () => import('./components/PersonStanding.vue') }],
  },
};
export default standing;
