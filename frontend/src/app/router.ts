import { createRouter, createWebHistory } from 'vue-router';
import { features } from './features';
import { guard } from './guard';

/** Public and bare pages stand alone; all others inside the shell. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...features.routes.filter((route) => route.meta?.bare),
    { path: '/unreachable', name: 'unreachable', component: () => import('./pages/UnreachablePage.vue') },
    {
      path: '/',
      component: () => import('./layouts/ShellLayout.vue'),
      children: [
        { path: '', name: 'home', component: () => import('./pages/HomePage.vue') },
        ...features.routes.filter((route) => !route.meta?.bare),
        { path: ':rest(.*)*', name: 'not-found', component: () => import('./pages/NotFoundPage.vue'), meta: { title: 'state.missing', states: ['ready'] } },
      ],
    },
  ],
});
router.beforeEach(guard);
