// Writes sw.js: the service worker that keeps the built files, so that the page opens without a network. It keeps exactly
// the files of its own build, and takes over when the tabs of the build before are closed.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PUBLIC = readdirSync(fileURLToPath(new URL('../public/', import.meta.url)));

const worker = (version, files) => `const CACHE = 'polozh-${version}';
const FILES = ${JSON.stringify(files)};

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) =>
      Promise.all(names.filter((name) => name.startsWith('polozh-') && name !== CACHE).map((name) => caches.delete(name))),
    ),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  const wanted = request.mode === 'navigate' ? new URL('./', location.href).href : request.url;
  event.respondWith(
    caches.open(CACHE).then(async (cache) => (await cache.match(wanted, { ignoreSearch: true })) ?? fetch(request)),
  );
});
`;

/** @returns {import('vite').Plugin} */
export function offline() {
  return {
    name: 'polozh-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const names = Object.keys(bundle)
          .filter((name) => name !== 'index.html')
          .sort();
        const hash = createHash('sha256');
        for (const name of names) hash.update(name);
        const index = bundle['index.html'];
        hash.update(index?.type === 'asset' ? index.source : '');
        const files = ['./', ...PUBLIC, ...names];
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker(hash.digest('hex').slice(0, 16), files) });
      },
    },
  };
}
