import type { FeatureModule } from '@/shared/module';

const list = ['ready', 'loading', 'empty', 'error', 'forbidden', 'offline'] as const;

/** Signing in and out, passwords, devices. */
const access: FeatureModule = {
  routes: [
    { path: '/sign-in', name: 'sign-in', component: () => import('./pages/SignInPage.vue'), meta: { title: 'access.signIn.title', public: true, bare: true, states: ['ready', 'error'], answers: '/api/session' } },
    { path: '/first-administrator', name: 'first-administrator', component: () => import('./pages/FirstAdministratorPage.vue'), meta: { title: 'access.first.title', public: true, bare: true, states: ['ready', 'loading', 'error', 'offline'], answers: '/api/first-administrator' } },
    { path: '/account/password', name: 'password', component: () => import('./pages/PasswordPage.vue'), meta: { title: 'access.password.title', states: ['ready'] } },
    { path: '/account/sessions', name: 'sessions', component: () => import('./pages/SessionsPage.vue'), meta: { title: 'access.sessions.title', states: ['ready', 'loading', 'error', 'offline'], answers: '/api/session/list' } },
    { path: '/accounts', name: 'accounts', component: () => import('./pages/AccountsPage.vue'), meta: { title: 'access.accounts', permission: 'account.manage', states: list, answers: '/api/accounts' } },
    { path: '/grants', name: 'grants', component: () => import('./pages/GrantsPage.vue'), meta: { title: 'access.grants', permission: 'grant.read', states: list, answers: '/api/grants' } },
    { path: '/audit', name: 'audit', component: () => import('./pages/AuditPage.vue'), meta: { title: 'access.audit', permission: 'audit.read', states: list, answers: '/api/audit' } },
  ],
  menu: [
    { workspace: 'training', group: 'people', order: 40, label: 'access.accounts', icon: 'lock', to: '/accounts', permission: 'account.manage' },
    { workspace: 'training', group: 'people', order: 45, label: 'access.grants', icon: 'shield', to: '/grants', permission: 'grant.read' },
    { workspace: 'unit', group: 'unit', order: 40, label: 'access.audit', icon: 'eye', to: '/audit', permission: 'audit.read' },
    { workspace: 'admin', group: 'organisation', order: 30, label: 'access.accounts', icon: 'lock', to: '/accounts', permission: 'account.manage' },
    { workspace: 'admin', group: 'organisation', order: 35, label: 'access.grants', icon: 'shield', to: '/grants', permission: 'grant.read' },
    { workspace: 'admin', group: 'running', order: 60, label: 'access.audit', icon: 'eye', to: '/audit', permission: 'audit.read' },
  ],
};
export default access;
