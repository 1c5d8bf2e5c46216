import {expect, test, vi} from 'vitest';
import {watchDownloads} from '../../../../src/plugins/search/pagefind/watch-downloads.ts';

const load = (address: string): Promise<Response> => {
  if (address === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
  return Promise.resolve(new Response('', {status: address === 'there' ? 200 : 503}));
};

test('counts the downloads that failed, and gives each as it was', async () => {
  vi.stubGlobal('fetch', load);
  const countFailed = watchDownloads();
  const before = countFailed();
  expect((await fetch('there')).status).toBe(200);
  expect(countFailed() - before).toBe(0);
  expect((await fetch('broken')).status).toBe(503);
  await expect(fetch('offline')).rejects.toThrow('Failed to fetch');
  expect(countFailed() - before).toBe(2);
});

test('counts each once, however often it is asked to watch', async () => {
  vi.stubGlobal('fetch', load);
  const [one, other] = [watchDownloads(), watchDownloads()];
  const before = one();
  await fetch('broken');
  expect([one() - before, other() - before]).toEqual([1, 1]);
});
