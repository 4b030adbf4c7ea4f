import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Serves the repository on a free port of this machine. `pages` answers paths of its own:
 * `path → { body, type?, status?, headers? }`, or a function of the request, or what that promises.
 */
export async function serve(pages = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages[pathname];
    const given = typeof page === 'function' ? page(request, response) : page;
    void Promise.resolve(given).then((found) => answer(found, pathname, response));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(page, pathname, response) {
  if (response.writableEnded || response.destroyed) return;
  if (page) {
    response.writeHead(page.status ?? 200, {
      'content-type': page.type ?? TYPES['.html'],
      ...page.headers,
    });
    response.end(page.body);
    return;
  }
  try {
    const body = await readFile(join('.', normalize(pathname)));
    // Each page asks anew, so that a test sees every request.
    const type = TYPES[extname(pathname)] ?? 'text/plain';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}
