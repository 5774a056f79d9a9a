import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { configureClient } from '@/shared/api/client';
import { startAppearance } from '@/shared/use/appearance';
import { i18n, startLocale } from '@/shared/i18n';
import { useSession } from '@/shared/use/session';
import '@/shared/ui/styles/tokens.css';
import '@/shared/ui/styles/base.css';
import '@/shared/ui/styles/controls.css';
import '@/shared/ui/styles/table.css';
import '@/shared/ui/styles/print.css';
import App from './App.vue';
import { queryClient } from './queryClient';
import { router } from './router';

startAppearance();
const app = createApp(App).use(createPinia()).use(i18n).use(VueQueryPlugin, { queryClient });
const session = useSession();

configureClient({
  locale: () => i18n.global.locale.value,
  csrf: () => session.current?.csrf,
  expired: () => { session.lapsed = !!session.current; },
});
// Each language is one lazy piece that holds the words of every feature.
void startLocale({ 'zh-CN': () => import('./messages/zh-CN'), en: () => import('./messages/en') }).then(() => app.use(router).mount('#app'));

if ('serviceWorker' in navigator && import.meta.env.PROD) void navigator.serviceWorker.register('/sw.js');
