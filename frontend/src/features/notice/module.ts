import type { FeatureModule } from '@/shared/module';

/** Messages and letters. */
const notice: FeatureModule = {
  routes: [
    { path: '/inbox', name: 'inbox', component: () => import('./pages/InboxPage.vue'), meta: { title: 'notice.title', states: ['ready', 'loading', 'empty', 'error', 'offline'], answers: '/api/me/inbox' } },
    { path: '/letters/:letter', name: 'letter', component: () => import('./pages/LetterPage.vue'), meta: { title: 'notice.letter', permission: 'letter.read', states: ['ready', 'loading', 'error', 'forbidden', 'missing', 'offline'], answers: '/api/letters/*' } },
  ],
};
export default notice;
