import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'error', 'forbidden', 'offline'] as const;

/** Tables of specification, and papers from composing to opening. */
const paper: FeatureModule = {
  routes: [
    { path: '/blueprints', name: 'blueprints', component: () => import('./pages/BlueprintsPage.vue'), meta: { title: 'paper.blueprints', permission: 'paper.read', states: [...states, 'empty'], answers: '/api/blueprints' } },
    { path: '/blueprints/new', name: 'blueprint-new', component: () => import('./pages/NewBlueprintPage.vue'), meta: { title: 'paper.newBlueprint', permission: 'paper.compose', states, answers: '/api/banks' } },
    { path: '/blueprints/:blueprint', name: 'blueprint', component: () => import('./pages/BlueprintPage.vue'), meta: { title: 'paper.blueprint', permission: 'paper.read', states: [...states, 'missing'], answers: '/api/blueprints/*' } },
    { path: '/papers', name: 'papers', component: () => import('./pages/PapersPage.vue'), meta: { title: 'paper.papers', permission: 'paper.read', states: [...states, 'empty'], answers: '/api/papers' } },
    { path: '/papers/:paper', name: 'paper', component: () => import('./pages/PaperPage.vue'), meta: { title: 'paper.paper', permission: 'paper.read', states: [...states, 'missing'], answers: '/api/papers/*' } },
    { path: '/papers/:paper/preview', name: 'paper-preview', component: () => import('./pages/PreviewPage.vue'), meta: { title: 'paper.preview', permission: 'paper.compose', states: [...states, 'missing'], answers: '/api/papers/*/preview' } },
  ],
  menu: [
    { workspace: 'exam', group: 'papers', order: 20, label: 'paper.blueprints', icon: 'scale', to: '/blueprints', permission: 'paper.read' },
    { workspace: 'exam', group: 'papers', order: 22, label: 'paper.papers', icon: 'document', to: '/papers', permission: 'paper.read', tab: 'paper.papers' },
    { workspace: 'training', group: 'plan', order: 28, label: 'paper.blueprints', icon: 'scale', to: '/blueprints', permission: 'paper.read' },
    { workspace: 'training', group: 'plan', order: 30, label: 'paper.papers', icon: 'document', to: '/papers', permission: 'paper.read' },
    { workspace: 'unit', group: 'unit', order: 36, label: 'paper.blueprints', icon: 'scale', to: '/blueprints', permission: 'paper.read' },
    { workspace: 'unit', group: 'unit', order: 37, label: 'paper.papers', icon: 'document', to: '/papers', permission: 'paper.read' },
  ],
  slots: { examHome: [{ order: 20, permission: 'paper.read', component: () => import('./components/OpenPapers.vue') }] },
};
export default paper;
