import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'error', 'forbidden', 'offline'] as const;

/** Online courses: studying them, writing and reviewing them, and who has come how far. */
const study: FeatureModule = {
  routes: [
    { path: '/courses', name: 'courses', component: () => import('./pages/CoursesPage.vue'), meta: { title: 'study.title', workspace: 'officer', permission: 'study.learn', states: [...states, 'empty'], answers: '/api/courses' } },
    { path: '/courses/:course', name: 'course', component: () => import('./pages/CoursePage.vue'), meta: { title: 'study.course', workspace: 'officer', permission: 'study.learn', states: [...states, 'missing'], answers: '/api/courses/*' } },
    { path: '/lessons/:lesson', name: 'lesson', component: () => import('./pages/LessonPage.vue'), meta: { title: 'study.lesson', bare: true, states: [...states, 'missing'], answers: '/api/lessons/*' } },
    { path: '/my/learning', name: 'my-learning', component: () => import('./pages/MyLearningPage.vue'), meta: { title: 'study.record', workspace: 'officer', permission: 'study.learn', states: [...states, 'empty'], answers: '/api/me/learning' } },
    { path: '/authoring', name: 'authoring', component: () => import('./pages/DraftsPage.vue'), meta: { title: 'study.authoring', permission: 'study.author', states: [...states, 'empty'], answers: '/api/course-versions' } },
    { path: '/authoring/:version', name: 'course-version', component: () => import('./pages/DraftPage.vue'), meta: { title: 'study.version', permission: 'study.author', states: [...states, 'missing'], answers: '/api/course-versions/*' } },
    { path: '/authoring/:version/lessons/:lesson', name: 'course-version-lesson', component: () => import('./pages/DraftLessonPage.vue'), meta: { title: 'study.lesson', permission: 'study.author', states: [...states, 'missing'], answers: '/api/course-versions/*' } },
    { path: '/learners', name: 'learners', component: () => import('./pages/LearnersPage.vue'), meta: { title: 'study.learners', permission: 'study.manage', states: [...states, 'empty'], answers: '/api/learners' } },
  ],
  menu: [
    { workspace: 'officer', group: 'mine', order: 15, label: 'study.title', icon: 'book', to: '/courses', under: ['/my/learning'], permission: 'study.learn', tab: 'study.tabName' },
    { workspace: 'training', group: 'plan', order: 20, label: 'study.authoring', icon: 'book', to: '/authoring', permission: 'study.author', tab: 'study.tabName' },
    { workspace: 'exam', group: 'plan', order: 14, label: 'study.authoring', icon: 'book', to: '/authoring', permission: 'study.author' },
    { workspace: 'training', group: 'result', order: 40, label: 'study.learners', icon: 'eye', to: '/learners', permission: 'study.manage' },
    { workspace: 'unit', group: 'unit', order: 20, label: 'study.learners', icon: 'eye', to: '/learners', permission: 'study.manage' },
  ],
  slots: {
    home: [{ order: 15, permission: 'study.learn', component: () => import('./components/NextLesson.vue') }],
    person: [{ order: 60, permission: 'study.manage', component: () => import('./components/PersonLearning.vue') }],
  },
};
export default study;
