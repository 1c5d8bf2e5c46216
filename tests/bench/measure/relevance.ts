import type {Browser, Page} from '@playwright/test';
import type {Query} from '../queries/read-queries.ts';
import type {ResultList} from './search-box.ts';
import type {Server} from './serve.ts';
import {waitQuiet} from './wait-quiet.ts';

/** What a peer answered: addresses of pages without anchors, in its order, each page once. */
export type Answered = Query & {found: string[]};

/** How many pages of an answer are read; what stands below is found by nobody. */
const READ = 10;
const QUIET = 300;

/** An address as queries name it: without origin, language, ending and anchor. */
export const toPageAddress = (href: string, language: string): string => {
  const path = decodeURI(new URL(href, 'http://localhost').pathname)
    .replace(/(?:\/index)?\.html$/, '')
    .replace(/\/$/, '');
  const prefix = `/${language}`;
  const own =
    language !== 'en' && (path === prefix || path.startsWith(`${prefix}/`)) ? path.slice(prefix.length) : path;
  return own === '' ? '/' : own;
};

const readList = async (page: Page, {link}: ResultList, language: string): Promise<string[]> => {
  const hrefs = await page
    .locator(link)
    .evaluateAll((links) => links.flatMap((element) => element.getAttribute('href') ?? []));
  return [...new Set(hrefs.map((href) => toPageAddress(href, language)))].slice(0, READ);
};

/** Types each query in the peer's own interface and reads what it lists. */
export const askQueries = async (
  browser: Browser,
  server: Server,
  list: ResultList,
  {start, language, queries}: {start: string; language: string; queries: readonly Query[]},
): Promise<Answered[]> => {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: language});
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}${list.address?.(language) ?? start}`);
    await waitQuiet(page, server, QUIET);
    await list.touch?.(page);
    const field = page.locator(list.field);
    // The first question loads everything; its answer is not read.
    await field.fill(queries[0]?.query ?? '');
    await waitQuiet(page, server, 1000);
    const answered: Answered[] = [];
    for (const query of queries) {
      // Emptied first, so that the answer to the last one is never taken for this one's.
      await field.fill('');
      await page.waitForTimeout(list.debounce);
      await waitQuiet(page, server, 100);
      await field.fill(query.query);
      await page.waitForTimeout(list.debounce);
      await waitQuiet(page, server, QUIET);
      answered.push({...query, found: await readList(page, list, language)});
    }
    return answered;
  } finally {
    await context.close();
  }
};
