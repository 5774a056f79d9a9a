import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'empty', 'error', 'forbidden', 'offline'] as const;

/** Certificates: the register, one's own card, and what the public sees of it. */
const certificate: FeatureModule = {
  routes: [
    { path: '/v/:id', name: 'verify', component: () => import('./pages/VerifyPage.vue'), meta: { title: 'certificate.verify.title', public: true, bare: true, states: ['ready', 'loading', 'missing', 'error', 'offline'], answers: '/api/verify/*' } },
    { path: '/certificates', name: 'certificates', component: () => import('./pages/RegisterPage.vue'), meta: { title: 'certificate.register', permission: 'certificate.read', states, answers: '/api/certificates' } },
  ],
  menu: [
    { workspace: 'officer', group: 'mine', order: 40, label: 'certificate.wallet', icon: 'card', to: '/my/certificates', tab: 'certificate.tab' },
    { workspace: 'training', group: 'result', order: 50, label: 'certificate.register', icon: 'card', to: '/certificates', permission: 'certificate.read', tab: 'certificate.tab' },
    { workspace: 'review', group: 'people', order: 30, label: 'certificate.register', icon: 'card', to: '/certificates', permission: 'certificate.read', tab: 'certificate.tab' },
    { workspace: 'unit', group: 'unit', order: 30, label: 'certificate.register', icon: 'card', to: '/certificates', permission: 'certificate.read', tab: 'certificate.tab' },
  ],
  slots: {
    wallet: [{ order: 10, component: () => import('./components/MyCards.vue') }],
    home: [{ order: 30, component: () => import('./components/MyCard.vue') }],
    person: [{ order: 30, permission: 'certificate.read', component: () => import('./components/PersonCards.vue') }],
  },
};
export default certificate;
