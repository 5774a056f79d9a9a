import type { FeatureModule } from '@/shared/module';

/** Pages that are made of several features and therefore belong to the application. */
const own: FeatureModule = {
  routes: [
    { path: '/my', name: 'my', component: () => import('./pages/MyHomePage.vue'), meta: { title: 'home.title', workspace: 'officer', states: ['ready', 'loading', 'error', 'offline'], answers: '/api/me/standing' } },
    { path: '/exam-office', name: 'exam-office', component: () => import('./pages/ExamHomePage.vue'), meta: { title: 'examHome.title', workspace: 'exam', states: ['ready', 'loading', 'empty', 'error', 'offline'], answers: '/api/items' } },
    { path: '/my/certificates', name: 'wallet', component: () => import('./pages/WalletPage.vue'), meta: { title: 'wallet.title', workspace: 'officer', states: ['ready', 'loading', 'empty', 'error', 'offline'], answers: '/api/me/certificates' } },
    { path: '/people/:person', name: 'person', component: () => import('./pages/PersonPage.vue'), meta: { title: 'person.title', states: ['ready', 'loading', 'error', 'missing', 'offline'], answers: '/api/people/*' } },
  ],
  menu: [
    { workspace: 'officer', group: 'mine', order: 10, label: 'home.title', icon: 'ruler', to: '/my', tab: 'home.tab' },
    { workspace: 'exam', group: 'todo', order: 1, label: 'examHome.title', icon: 'home', to: '/exam-office', tab: 'examHome.tab' },
  ],
};
export default own;
