import type {IncomingMessage, ServerResponse} from 'node:http';
import {expect, test, vi} from 'vitest';
import {serveFiles} from '../../../src/plugins/preview/serve-files.ts';

const files = [
  {path: '/jobs/rss.xml', text: '<rss/>'},
  {path: '/fr/index.md', text: '# Accueil'},
];

/** What is answered to a request, and what is handed on to the server. */
const ask = async (url: string, {method = 'GET', listFiles = async () => files} = {}) => {
  const headers: Record<string, string> = {};
  const answer = {ended: false, text: undefined as string | undefined, headers};
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name] = value;
    },
    end: (text?: string) => Object.assign(answer, {ended: true, text}),
  };
  const next = vi.fn();
  await serveFiles(listFiles)({method, url} as IncomingMessage, response as unknown as ServerResponse, next);
  return {...answer, next};
};

test.each([
  ['/jobs/rss.xml', '<rss/>', 'application/xml; charset=utf-8'],
  ['/jobs/rss.xml?again#top', '<rss/>', 'application/xml; charset=utf-8'],
  ['/fr/index.md', '# Accueil', 'text/markdown; charset=utf-8'],
])('answers %s with the file', async (url, text, type) => {
  const {next, ...answer} = await ask(url);
  expect(answer).toEqual({ended: true, text, headers: {'content-type': type}});
  expect(next).not.toHaveBeenCalled();
});

test('answers whoever asks for the head alone with no more', async () => {
  expect(await ask('/jobs/rss.xml', {method: 'HEAD'})).toMatchObject({ended: true, text: undefined});
});

test.each(['/jobs', '/jobs/none.xml', '/main.js'])('leaves %s to the server', async (url) => {
  const {ended, next} = await ask(url);
  expect(ended).toBe(false);
  expect(next.mock.calls).toEqual([[]]);
});

test.each([
  ['/jobs', 'GET'],
  ['/main.1a2b.hot-update.json', 'GET'],
  ['/jobs/rss.xml', 'POST'],
])('makes nothing for %s, asked for by %s', async (url, method) => {
  const listFiles = vi.fn(async () => files);
  const {next} = await ask(url, {method, listFiles});
  expect(listFiles).not.toHaveBeenCalled();
  expect(next.mock.calls).toEqual([[]]);
});

test('tells the server what went wrong', async () => {
  const error = new Error('The handbook is not there.');
  const {ended, next} = await ask('/jobs/rss.xml', {listFiles: () => Promise.reject(error)});
  expect(ended).toBe(false);
  expect(next.mock.calls).toEqual([[error]]);
});
