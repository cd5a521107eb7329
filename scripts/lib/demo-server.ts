import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { inProject } from './paths.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
};

const CLASS = /\.([a-z][a-z-]*)(?=[\s.,:[{>])/g;

/**
 * Serves the demo store on loopback. Class names are hashed with `build`, so that no reader of the page can lean on them.
 * A busy port is not an error: the system picks a free one.
 */
export async function serveDemo(port = 0, build = Date.now().toString(36)): Promise<{ url: string; close(): void }> {
  const folder = inProject('demo');
  const css = await readFile(join(folder, 'style.css'), 'utf8');
  const classes = Object.fromEntries(Array.from(css.matchAll(CLASS), ([, name = '']) => [name, hash(name, build)]));
  const generated: Record<string, string> = {
    '/classes.js': `export default ${JSON.stringify(classes)};`,
    '/style.css': css.replace(CLASS, (whole, name: string) => (name in classes ? `.${classes[name]}` : whole)),
  };

  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = extname(path) ? path : '/index.html';
    const body = generated[file] ?? (await readFile(join(folder, file)).catch(() => null));
    response.writeHead(body === null ? 404 : 200, {
      'content-type': TYPES[extname(file)] ?? 'text/plain',
      'cache-control': 'no-store',
    });
    response.end(body ?? 'Not found');
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}`, close: () => server.close() };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code !== 'EADDRINUSE' || port === 0) return reject(problem);
      listen(server, 0).then(resolve, reject);
    });
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

const hash = (name: string, build: string) =>
  `_${createHash('sha256')
    .update(build + name)
    .digest('base64url')
    .slice(0, 6)}`;
