import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'error', 'forbidden', 'offline'] as const;

/** Exams: entering and sitting them; arranging sittings, candidates, the invigilator's board. */
const examination: FeatureModule = {
  routes: [
    { path: '/my/exams', name: 'my-exams', component: () => import('./pages/MyExamsPage.vue'), meta: { title: 'examination.mine', workspace: 'officer', permission: 'exam.sit', states: [...states, 'empty'], answers: '/api/exams/mine' } },
    { path: '/my/exams/:exam', name: 'exam-entry', component: () => import('./pages/EntryPage.vue'), meta: { title: 'examination.entry', workspace: 'officer', permission: 'exam.sit', states, answers: '/api/exams/mine' } },
    { path: '/room/:attempt', name: 'exam-room', component: () => import('./pages/RoomPage.vue'), meta: { title: 'examination.room', bare: true, states: [...states, 'missing'], answers: '/api/attempts/*' } },
    { path: '/my/receipts/:attempt', name: 'exam-receipt', component: () => import('./pages/ReceiptPage.vue'), meta: { title: 'examination.receipt', workspace: 'officer', permission: 'exam.sit', states: [...states, 'missing'], answers: '/api/attempts/*/receipt' } },
    { path: '/exams', name: 'exams', component: () => import('./pages/ExamsPage.vue'), meta: { title: 'examination.title', permission: 'exam.read', states: [...states, 'empty'], answers: '/api/exams' } },
    { path: '/exams/new', name: 'exam-new', component: () => import('./pages/ExamFormPage.vue'), meta: { title: 'examination.new', permission: 'exam.manage', states: ['ready'] } },
    { path: '/exams/:exam', name: 'exam', component: () => import('./pages/ExamPage.vue'), meta: { title: 'examination.one', permission: 'exam.read', states: [...states, 'missing'], answers: '/api/exams/*' } },
    { path: '/exams/:exam/edit', name: 'exam-edit', component: () => import('./pages/ExamFormPage.vue'), meta: { title: 'examination.edit', permission: 'exam.manage', states: [...states, 'missing'], answers: '/api/exams/*' } },
    { path: '/exams/:exam/candidates', name: 'exam-candidates', component: () => import('./pages/CandidatesPage.vue'), meta: { title: 'examination.candidates', permission: 'exam.read', states: [...states, 'empty'], answers: '/api/exams/*/candidates' } },
    { path: '/exams/:exam/door-list', name: 'exam-door-list', component: () => import('./pages/DoorListPage.vue'), meta: { title: 'examination.doorList', permission: 'exam.read', states: [...states, 'missing'], answers: '/api/exams/*/door-list' } },
    { path: '/exams/:exam/board', name: 'exam-board', component: () => import('./pages/BoardPage.vue'), meta: { title: 'examination.board', permission: 'exam.invigilate', states: [...states, 'missing'], answers: '/api/exams/*/board' } },
  ],
  menu: [
    { workspace: 'officer', group: 'mine', order: 25, label: 'examination.mine', icon: 'pen', to: '/my/exams', under: ['/my/receipts', '/my/results'], permission: 'exam.sit', tab: 'examination.tab' },
    { workspace: 'exam', group: 'plan', order: 10, label: 'examination.title', icon: 'calendar', to: '/exams', permission: 'exam.read', tab: 'examination.tab' },
    { workspace: 'training', group: 'plan', order: 5, label: 'examination.title', icon: 'pen', to: '/exams', permission: 'exam.manage' },
    { workspace: 'review', group: 'result', order: 58, label: 'examination.title', icon: 'calendar', to: '/exams', permission: 'exam.read' },
    { workspace: 'admin', group: 'running', order: 45, label: 'examination.title', icon: 'calendar', to: '/exams', permission: 'exam.read' },
    { workspace: 'unit', group: 'unit', order: 40, label: 'examination.title', icon: 'calendar', to: '/exams', permission: 'exam.read' },
  ],
  slots: { home: [{ order: 25, permission: 'exam.sit', component: () => import('./components/NextExams.vue') }] },
};
export default examination;
