// Serves the built folder on this machine: npm run web, or node scripts/serve.mjs --port 8080
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
const at = process.argv.indexOf('--port');
const wanted = at < 0 ? 4173 : Number(process.argv[at + 1]);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** The file that an address names, inside the folder and nowhere else. */
function fileOf(url) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : null;
}

const server = createServer((request, response) => {
  let file = null;
  try {
    file = fileOf(request.url ?? '/');
  } catch {
    // An address that is none has no file.
  }
  if (file === null || request.method !== 'GET') {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Такой страницы нет.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': file.includes('assets') ? 'max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
});

server.on('error', (error) => {
  const busy = error.code === 'EADDRINUSE';
  process.stderr.write(
    busy
      ? `Порт ${wanted} занят. Другой порт: npm run web -- --port 8080\n`
      : `Сервер не запустился: ${error.message}\n`,
  );
  process.exitCode = 2;
});
server.listen(wanted, '127.0.0.1', () => {
  process.stdout.write(`polozh открыт по адресу http://127.0.0.1:${server.address().port}/ (остановить: Ctrl+C)\n`);
});
