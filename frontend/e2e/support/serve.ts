import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json' };

/** Where files of courses come from: another origin than the pages, as in the product. Nobody listens there, so a page that fetches a file from it shows what it shows without one. */
export const CONTENT = 'http://127.0.0.1:9';

/** The policy that the backend sends with every page, read from where it is written; the journeys run under it so that nothing inline slips in. */
export const POLICY = (() => {
  const source = readFileSync(new URL('../../../backend/src/main/java/fadu/platform/web/EdgeHeaders.java', import.meta.url), 'utf8');
  const fixed = [...(/CONTENT_SECURITY =([\s\S]*?);\n/.exec(source)?.[1] ?? '').matchAll(/"([^"]*)"/g)].map(([, words]) => words).join('');
  if (!fixed.startsWith("default-src 'none'; script-src 'self'; ")) throw new Error('the policy of the backend is not where it was');
  return `${fixed}${CONTENT}; media-src 'self' ${CONTENT}; frame-src ${CONTENT}`;
})();

/** Serves the built application on loopback as the backend would; the API is answered by the browser's interception. */
export function serve(folder: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)).replace(/^(\.\.[/\\])+/, '');
    const file = join(folder, path);
    const found = path !== '/' && existsSync(file) && extname(file) ? file : join(folder, 'index.html');
    response.setHeader('Content-Type', TYPES[extname(found)] ?? 'application/octet-stream');
    response.setHeader('Content-Security-Policy', POLICY);
    response.end(readFileSync(found));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` });
    });
  });
}
