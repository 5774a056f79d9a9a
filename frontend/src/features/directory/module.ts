import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'empty', 'error', 'forbidden', 'offline'] as const;

/** Units, people and imports. */
const directory: FeatureModule = {
  routes: [
    { path: '/people', name: 'people', component: () => import('./pages/PeoplePage.vue'), meta: { title: 'directory.people', permission: 'directory.read', states, answers: '/api/people' } },
    { path: '/units', name: 'units', component: () => import('./pages/UnitsPage.vue'), meta: { title: 'directory.units', permission: 'directory.read', states: ['ready', 'loading', 'error', 'forbidden', 'offline'], answers: '/api/units' } },
    { path: '/imports', name: 'imports', component: () => import('./pages/ImportsPage.vue'), meta: { title: 'directory.imports', workspace: 'training', states, answers: '/api/imports' } },
    { path: '/imports/:batch', name: 'import', component: () => import('./pages/ImportPage.vue'), meta: { title: 'directory.dryRun', workspace: 'training', states: ['ready', 'loading', 'error', 'missing', 'offline'], answers: '/api/imports/*' } },
  ],
  menu: [
    { workspace: 'training', group: 'people', order: 20, label: 'directory.people', icon: 'people', to: '/people', permission: 'directory.read', tab: 'directory.people' },
    { workspace: 'training', group: 'people', order: 30, label: 'directory.imports', icon: 'upload', to: '/imports', tab: 'directory.importTab' },
    { workspace: 'review', group: 'people', order: 40, label: 'directory.people', icon: 'people', to: '/people', permission: 'directory.read', tab: 'directory.people' },
    { workspace: 'unit', group: 'unit', order: 20, label: 'directory.people', icon: 'people', to: '/people', permission: 'directory.read', tab: 'directory.people' },
    { workspace: 'admin', group: 'organisation', order: 10, label: 'directory.units', icon: 'home', to: '/units', tab: 'directory.units' },
    { workspace: 'admin', group: 'organisation', order: 20, label: 'directory.people', icon: 'people', to: '/people', permission: 'directory.read', tab: 'directory.people' },
  ],
  slots: { person: [{ order: 1, component: () => import('./components/PersonHead.vue') }] },
};
export default directory;
