import type { FeatureModule } from '@/shared/module';

const states = ['ready', 'loading', 'error', 'forbidden', 'offline'] as const;

/** Lectures: signing up and checking in; planning, the wall, attendance. */
const lecture: FeatureModule = {
  routes: [
    { path: '/lectures', name: 'lectures', component: () => import('./pages/LecturesPage.vue'), meta: { title: 'lecture.title', workspace: 'officer', permission: 'lecture.read', states: [...states, 'empty'], answers: '/api/lectures' } },
    { path: '/lectures/:lecture', name: 'lecture', component: () => import('./pages/LecturePage.vue'), meta: { title: 'lecture.one', states: [...states, 'missing'], answers: '/api/lectures/*' } },
    { path: '/check-in', name: 'check-in', component: () => import('./pages/CheckInPage.vue'), meta: { title: 'lecture.checkIn', workspace: 'officer', permission: 'lecture.attend', states: [...states, 'empty'], answers: '/api/lectures' } },
    { path: '/calendar', name: 'calendar', component: () => import('./pages/CalendarPage.vue'), meta: { title: 'lecture.calendar', workspace: 'training', permission: 'lecture.organise', states: [...states, 'empty'], answers: '/api/lectures' } },
    { path: '/rooms', name: 'rooms', component: () => import('./pages/RoomsPage.vue'), meta: { title: 'lecture.rooms', workspace: 'training', permission: 'lecture.organise', states: [...states, 'empty'], answers: '/api/rooms' } },
    { path: '/lectures/:lecture/attendance', name: 'attendance', component: () => import('./pages/AttendancePage.vue'), meta: { title: 'lecture.attendance', workspace: 'training', permission: 'lecture.attendance', states: [...states, 'empty', 'missing'], answers: '/api/lectures/*/attendance' } },
    { path: '/wall/:lecture', name: 'wall', component: () => import('./pages/WallPage.vue'), meta: { title: 'lecture.wall', bare: true, states: [...states, 'missing'], answers: '/api/lectures/*/wall' } },
  ],
  menu: [
    { workspace: 'officer', group: 'mine', order: 30, label: 'lecture.title', icon: 'calendar', to: '/lectures', permission: 'lecture.read', tab: 'lecture.tab' },
    { workspace: 'officer', group: 'mine', order: 35, label: 'lecture.checkIn', icon: 'qr', to: '/check-in', permission: 'lecture.attend', tab: 'lecture.checkIn' },
    { workspace: 'training', group: 'plan', order: 1, label: 'lecture.calendar', icon: 'calendar', to: '/calendar', permission: 'lecture.organise', tab: 'lecture.calendarTab' },
  ],
  slots: { home: [{ order: 20, permission: 'lecture.read', component: () => import('./components/NextLectures.vue') }] },
};
export default lecture;
