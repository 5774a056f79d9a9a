import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'error', 'forbidden', 'offline'] as const;

/** The register of law: statutes, articles with what cites them, and imports. */
const law: FeatureModule = {
  routes: [
    { path: '/statutes', name: 'statutes', component: () => import('./pages/StatutesPage.vue'), meta: { title: 'law.title', permission: 'law.read', states: [...states, 'empty'], answers: '/api/statutes' } },
    { path: '/statutes/:statute', name: 'statute', component: () => import('./pages/StatutePage.vue'), meta: { title: 'law.statute', permission: 'law.read', states: [...states, 'missing'], answers: '/api/statutes/*' } },
    { path: '/articles/named', name: 'article-named', component: () => import('./pages/NamedArticlePage.vue'), meta: { title: 'law.article', permission: 'law.read', states: ['ready', 'loading', 'missing'], answers: '/api/articles/named' } },
    { path: '/articles/:article', name: 'article', component: () => import('./pages/ArticlePage.vue'), meta: { title: 'law.article', permission: 'law.read', states: [...states, 'missing'], answers: '/api/articles/*' } },
    { path: '/law-imports', name: 'law-imports', component: () => import('./pages/LawImportsPage.vue'), meta: { title: 'law.imports', workspace: 'admin', permission: 'law.manage', states: [...states, 'empty'], answers: '/api/law-imports' } },
    { path: '/law-imports/:batch', name: 'law-import', component: () => import('./pages/LawImportPage.vue'), meta: { title: 'law.import', workspace: 'admin', permission: 'law.manage', states: [...states, 'missing'], answers: '/api/law-imports/*' } },
  ],
  menu: [
    { workspace: 'officer', group: 'mine', order: 60, label: 'law.title', icon: 'scale', to: '/statutes', permission: 'law.read' },
    { workspace: 'training', group: 'result', order: 92, label: 'law.title', icon: 'scale', to: '/statutes', permission: 'law.read' },
    { workspace: 'exam', group: 'rules', order: 60, label: 'law.title', icon: 'scale', to: '/statutes', permission: 'law.read' },
    { workspace: 'review', group: 'result', order: 62, label: 'law.title', icon: 'scale', to: '/statutes', permission: 'law.read' },
    { workspace: 'unit', group: 'unit', order: 36, label: 'law.title', icon: 'scale', to: '/statutes', permission: 'law.read' },
    { workspace: 'admin', group: 'rules', order: 6, label: 'law.title', icon: 'scale', to: '/statutes', permission: 'law.read' },
    { workspace: 'admin', group: 'rules', order: 7, label: 'law.imports', icon: 'upload', to: '/law-imports', permission: 'law.manage' },
  ],
};
export default law;
