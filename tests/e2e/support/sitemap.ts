import {type APIRequestContext, expect} from '@playwright/test';

/** The addresses of a sitemap, as they stand in it. */
export const readSitemap = async (request: APIRequestContext, address: string): Promise<string[]> => {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '');
};
