import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'error', 'forbidden', 'offline'] as const;

/** The question bank: banks, items, review, imports. */
const questionbank: FeatureModule = {
  routes: [
    { path: '/bank', name: 'bank', component: () => import('./pages/BanksPage.vue'), meta: { title: 'questionbank.banks', workspace: 'exam', permission: 'bank.read', states: [...states, 'empty'], answers: '/api/banks' } },
    { path: '/bank/banks/:bank', name: 'bank-one', component: () => import('./pages/BankPage.vue'), meta: { title: 'questionbank.bank', workspace: 'exam', permission: 'bank.read', states: [...states, 'missing'], answers: '/api/banks/*' } },
    { path: '/bank/items', name: 'items', component: () => import('./pages/ItemsPage.vue'), meta: { title: 'questionbank.items', workspace: 'exam', permission: 'bank.read', states: [...states, 'empty'], answers: '/api/items' } },
    { path: '/bank/items/new', name: 'item-new', component: () => import('./pages/NewItemPage.vue'), meta: { title: 'questionbank.newItem', workspace: 'exam', permission: 'bank.author', states: [...states, 'empty'], answers: '/api/banks' } },
    { path: '/bank/items/:item', name: 'item', component: () => import('./pages/ItemPage.vue'), meta: { title: 'questionbank.item', workspace: 'exam', permission: 'bank.read', states: [...states, 'missing'], answers: '/api/items/*' } },
    { path: '/bank/items/:item/edit', name: 'item-edit', component: () => import('./pages/EditItemPage.vue'), meta: { title: 'questionbank.editItem', workspace: 'exam', permission: 'bank.author', states: [...states, 'missing'], answers: '/api/items/*/whole' } },
    { path: '/bank/reviews', name: 'item-reviews', component: () => import('./pages/ReviewsPage.vue'), meta: { title: 'questionbank.reviews', workspace: 'exam', permission: 'bank.review', states: [...states, 'empty'], answers: '/api/items' } },
    { path: '/bank/imports', name: 'bank-imports', component: () => import('./pages/BankImportsPage.vue'), meta: { title: 'questionbank.imports', workspace: 'exam', permission: 'bank.import', states: [...states, 'empty'], answers: '/api/bank-imports' } },
    { path: '/bank/imports/:batch', name: 'bank-import', component: () => import('./pages/BankImportPage.vue'), meta: { title: 'questionbank.dryRun', workspace: 'exam', permission: 'bank.import', states: [...states, 'missing'], answers: '/api/bank-imports/*' } },
  ],
  menu: [
    { workspace: 'exam', group: 'bank', order: 10, label: 'questionbank.items', icon: 'list', to: '/bank/items', permission: 'bank.read', tab: 'questionbank.items' },
    { workspace: 'exam', group: 'bank', order: 12, label: 'questionbank.reviews', icon: 'check', to: '/bank/reviews', permission: 'bank.review', tab: 'questionbank.reviewTab' },
    { workspace: 'exam', group: 'bank', order: 14, label: 'questionbank.banks', icon: 'book', to: '/bank', permission: 'bank.read' },
    { workspace: 'exam', group: 'bank', order: 16, label: 'questionbank.imports', icon: 'upload', to: '/bank/imports', permission: 'bank.import' },
    { workspace: 'unit', group: 'unit', order: 36, label: 'questionbank.banks', icon: 'book', to: '/bank', permission: 'bank.read' },
  ],
  slots: { examHome: [{ order: 10, permission: 'bank.review', component: () => import('./components/WaitingReview.vue') }, { order: 12, permission: 'bank.author', component: () => import('./components/MyDrafts.vue') }] },
};
export default questionbank;
