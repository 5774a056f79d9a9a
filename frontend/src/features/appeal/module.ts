import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'empty', 'error', 'forbidden', 'offline'] as const;

/** Appeals: one's own, and those to be answered. */
const appeal: FeatureModule = {
  routes: [
    { path: '/my/appeals', name: 'my-appeals', component: () => import('./pages/MyAppealsPage.vue'), meta: { title: 'appeal.mine', workspace: 'officer', states: ['ready', 'loading', 'error', 'offline'], answers: '/api/me/appeals' } },
    { path: '/appeals', name: 'appeals', component: () => import('./pages/AppealsPage.vue'), meta: { title: 'appeal.title', permission: 'appeal.read', states, answers: '/api/appeals' } },
  ],
  menu: [
    { workspace: 'officer', group: 'mine', order: 50, label: 'appeal.mine', icon: 'scale', to: '/my/appeals', tab: 'appeal.tab' },
    { workspace: 'training', group: 'result', order: 70, label: 'appeal.title', icon: 'scale', to: '/appeals', permission: 'appeal.read' },
    { workspace: 'review', group: 'cases', order: 20, label: 'appeal.title', icon: 'scale', to: '/appeals', permission: 'appeal.read' },
  ],
};
export default appeal;
