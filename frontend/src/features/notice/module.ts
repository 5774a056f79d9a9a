import type { FeatureModule } from '@/shared/module';

/** Messages and letters. */
const notice: FeatureModule = {
  routes: [{ path: '/inbox', name: 'inbox', component: () => import('./pages/InboxPage.vue'), meta: { title: 'notice.title', states: ['ready', 'loading', 'empty', 'error', 'offline'], answers: '/api/me/inbox' } }],
};
export default notice;
