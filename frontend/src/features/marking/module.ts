import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'error', 'forbidden', 'offline'] as const;

/** Results: one's own after release; releasing and grading again. */
const marking: FeatureModule = {
  routes: [
    { path: '/my/results', name: 'my-results', component: () => import('./pages/MyResultsPage.vue'), meta: { title: 'marking.mine', workspace: 'officer', permission: 'exam.sit', states: [...states, 'empty'], answers: '/api/results/mine' } },
    { path: '/my/results/:attempt', name: 'my-result', component: () => import('./pages/MyResultPage.vue'), meta: { title: 'marking.one', workspace: 'officer', permission: 'exam.sit', states: [...states, 'missing'], answers: '/api/attempts/*/result' } },
    { path: '/exams/:exam/results', name: 'exam-results', component: () => import('./pages/ResultsPage.vue'), meta: { title: 'marking.title', permission: 'exam.read', states: [...states, 'empty'], answers: '/api/exams/*/results' } },
  ],
};
export default marking;
