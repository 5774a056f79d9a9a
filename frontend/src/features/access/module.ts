import type { FeatureModule } from '@/shared/module';

/** Signing in and out, passwords, devices. */
const access: FeatureModule = {
  routes: [
    { path: '/sign-in', name: 'sign-in', component: () => import('./pages/SignInPage.vue'), meta: { title: 'access.signIn.title', public: true, bare: true, states: ['ready', 'error'], answers: '/api/session' } },
    { path: '/first-administrator', name: 'first-administrator', component: () => import('./pages/FirstAdministratorPage.vue'), meta: { title: 'access.first.title', public: true, bare: true, states: ['ready', 'loading', 'error', 'offline'], answers: '/api/first-administrator' } },
    { path: '/account/password', name: 'password', component: () => import('./pages/PasswordPage.vue'), meta: { title: 'access.password.title', states: ['ready'] } },
    { path: '/account/sessions', name: 'sessions', component: () => import('./pages/SessionsPage.vue'), meta: { title: 'access.sessions.title', states: ['ready', 'loading', 'error', 'offline'], answers: '/api/session/list' } },
  ],
};
export default access;
