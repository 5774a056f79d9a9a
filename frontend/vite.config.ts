import { fileURLToPath, URL } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the API; the built application is always served by the backend itself. */
const api = process.env['FADU_API'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  build: {
    // Written for Chromium 109 and newer; nothing is inlined because the page's policy allows no data: scripts or styles.
    target: 'chrome109',
    cssTarget: 'chrome109',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
  },
  server: { host: '127.0.0.1', proxy: { '/api': api } },
  // vitest 4, not 5: it runs on the Node 20 that the machines carry, so no second Node has to be installed for unit tests.
  test: { environment: 'node', include: ['src/**/*.spec.ts', 'scripts/**/*.spec.ts', 'e2e/support/**/*.spec.ts'] },
});
