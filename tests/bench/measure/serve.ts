import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {gzipSync} from 'node:zlib';
import {type Line, openLine} from './slow-line.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** What is small already; a host sends it as it is. */
const PACKED = ['.png', '.woff2', '.ico', '.pf_index', '.pf_fragment', '.pf_meta', '.pf_filter', '.pagefind'];

/** Bytes of the lines before an answer's body that this server does not count: status, date, connection. */
const STATUS = 120;

/** A request that was answered, and its bytes over the wire. */
export type Answer = {path: string; status: number; bytes: number};

export type Server = {
  origin: string;
  /** Every answer since the last `forget`, in the order in which they were asked for. */
  answers: () => Answer[];
  forget: () => void;
  /** Answers on their way. */
  pending: () => number;
  /** Sends as this line would, from now on; without one, as fast as it can. */
  setLine: (line: Line | undefined) => void;
  close: () => Promise<void>;
};

const findFile = (folder: string, path: string): string | undefined =>
  [path, `${path}.html`, join(path, 'index.html')]
    .map((name) => join(folder, name))
    .find((file) => existsSync(file) && statSync(file).isFile());

/** A page's file from its address, or nothing outside of the site. */
const toPath = (url: string): string | undefined => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  return path.startsWith('/') && !path.includes('..') ? path : undefined;
};

/**
 * Serves a built site on this machine only, compressed as hosts do. It counts what it sends and can be slow: what a
 * worker fetches is beyond the reach of the browser's own tools, and every one of the searches works in one.
 */
export const serve = async (folder: string): Promise<Server> => {
  let answers: Answer[] = [];
  let pending = 0;
  let line: ReturnType<typeof openLine> | undefined;
  const packed = new Map<string, Buffer>();
  const read = (file: string, pack: boolean): Buffer => {
    const known = packed.get(file);
    if (known) return known;
    const bytes = pack ? gzipSync(readFileSync(file), {level: 6}) : readFileSync(file);
    packed.set(file, bytes);
    return bytes;
  };
  const server = createServer(async (request, response) => {
    pending += 1;
    response.on('close', () => {
      pending -= 1;
    });
    const path = toPath(request.url ?? '/');
    const found = path === undefined ? undefined : findFile(folder, path);
    const file = found ?? findFile(folder, '404.html');
    const status = found ? 200 : 404;
    const pack = file !== undefined && !PACKED.includes(extname(file));
    const body = file ? read(file, pack) : Buffer.from('Not found');
    const headers: Record<string, string | number> = {
      'Content-Type': TYPES[extname(file ?? '')] ?? 'application/octet-stream',
      'Content-Length': body.length,
      // Names with a hash never change; the rest is asked for again. A measurement begins with an empty cache anyway.
      'Cache-Control': /[.-][\w-]{8,}\.\w+$/.test(path ?? '') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(pack && file ? {'Content-Encoding': 'gzip'} : {}),
    };
    const lines = Object.entries(headers).reduce(
      (sum, [name, value]) => sum + name.length + `${value}`.length + 4,
      STATUS,
    );
    answers.push({path: path ?? '', status, bytes: lines + body.length});
    const current = line;
    if (!current) {
      response.writeHead(status, headers).end(body);
      return;
    }
    await current.begin(lines);
    response.writeHead(status, headers);
    response.flushHeaders();
    await current.send(body, (piece) => response.write(piece));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    answers: () => answers,
    forget: () => {
      answers = [];
    },
    pending: () => pending,
    setLine: (next) => {
      line = next && openLine(next);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
