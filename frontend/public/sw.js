/* The offline shell: keeps the page's own hashed files and its frame, never an answer of the API. */
const CACHE = 'fadu-shell-1';
const FRAME = ['/', '/appearance.js', '/icon.svg', '/manifest.webmanifest'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FRAME)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api') || url.pathname.startsWith('/v/')) return;
  if (request.mode === 'navigate') {
    event.respondWith(
      fetch(request)
        .then((answer) => {
          if (answer.ok && answer.headers.get('Content-Type')?.includes('html')) { const copy = answer.clone(); caches.open(CACHE).then((cache) => cache.put('/', copy)); }
          return answer;
        })
        .catch(() => caches.match('/')),
    );
  } else if (url.pathname.startsWith('/assets/')) {
    event.respondWith(
      caches.match(request).then((kept) => kept ?? fetch(request).then((answer) => {
        if (answer.ok) { const copy = answer.clone(); caches.open(CACHE).then((cache) => cache.put(request, copy)); }
        return answer;
      })),
    );
  }
});
