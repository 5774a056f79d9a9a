import type { FeatureModule } from '@/shared/module';

/** Passes and exemptions, shown on the person's page. */
const qualification: FeatureModule = {
  routes: [],
  slots: { person: [{ order: 40, permission: 'qualification.read', component: () => import('./components/PersonQualifications.vue') }] },
};
export default qualification;
