import type { FeatureModule } from '@/shared/module';

/** Jobs of the server, and the demonstration's clock. */
const jobs: FeatureModule = {
  routes: [{ path: '/jobs', name: 'jobs', component: () => import('./pages/JobsPage.vue'), meta: { title: 'jobs.title', permission: 'job.read', states: ['ready', 'loading', 'error', 'forbidden', 'offline'], answers: '/api/jobs' } }],
  menu: [
    { workspace: 'admin', group: 'running', order: 50, label: 'jobs.title', icon: 'clock', to: '/jobs', permission: 'job.read', tab: 'jobs.tab' },
    { workspace: 'unit', group: 'unit', order: 45, label: 'jobs.title', icon: 'clock', to: '/jobs', permission: 'job.read' },
  ],
};
export default jobs;
