import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname} from 'node:path';
import type {ServedFile} from './list-served.ts';

/** What the files are, by the ends of their names; nothing else is looked for among them. */
const TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.rss': 'application/rss+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** The bundler's own, of which there is one for every edit. */
const UPDATE = /\.hot-update\.json$/;

type Serve = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => Promise<void>;

/** Answers a request for one of some files with what is in it now, and leaves every other request to the server. */
export const serveFiles =
  (listFiles: () => Promise<readonly ServedFile[]>): Serve =>
  async ({method, url = '/'}, response, next) => {
    const path = url.replace(/[?#].*$/, '');
    const type = TYPES[extname(path)];
    if (type === undefined || UPDATE.test(path) || (method !== 'GET' && method !== 'HEAD')) return next();
    try {
      const file = (await listFiles()).find((other) => other.path === path);
      if (file === undefined) return next();
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(method === 'HEAD' ? undefined : file.text);
    } catch (error) {
      next(error);
    }
  };
