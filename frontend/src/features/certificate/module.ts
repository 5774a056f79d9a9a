import type { FeatureModule } from '@/shared/module';

/** Certificates: the register, one's own card, and what the public sees of it. */
const certificate: FeatureModule = {
  routes: [
    { path: '/v/:id', name: 'verify', component: () => import('./pages/VerifyPage.vue'), meta: { title: 'certificate.verify.title', public: true, bare: true, states: ['ready', 'loading', 'missing', 'error', 'offline'], answers: '/api/verify/*' } },
  ],
};
export default certificate;
