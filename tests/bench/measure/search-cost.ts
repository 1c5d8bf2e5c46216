import type {Browser, Page} from '@playwright/test';
import type {Probe} from '../corpus/page.ts';
import {toMedian} from '../report/figures.ts';
import type {SearchBox} from './search-box.ts';
import type {Server} from './serve.ts';
import {SLOW_4G} from './slow-line.ts';
import {waitQuiet} from './wait-quiet.ts';

/** What is looked for, the title of the page that has it, and the page on which somebody begins. */
export type CostTask = {start: string; named: Probe & {title: string}; body: Probe & {title: string}};

/** What a search costs on one site, one run. Bytes over the wire, times in ms. */
export type SearchCost = {
  namedBytes: number;
  bodyBytes: number;
  namedSlowMs: number;
  bodySlowMs: number;
  /** Null where no key changed anything. */
  nextKeyMs: number | null;
  nextKeySlowCpuMs: number | null;
};

const QUIET = 400;
const LIMIT = 240_000;

/** Which letters of a title are typed one by one. */
const KEYS = {from: 3, to: 9};

/** A key that has changed nothing by then changes nothing. */
const NO_CHANGE = 1500;

/** A page that is loaded and at rest, in a browser that has seen nothing yet. */
const openPage = async <T>(
  browser: Browser,
  server: Server,
  start: string,
  use: (page: Page) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    server.setLine(undefined);
    await page.goto(`${server.origin}${start}`);
    await waitQuiet(page, server, QUIET);
    return await use(page);
  } finally {
    server.setLine(undefined);
    await context.close();
  }
};

/** Shown as soon as a result names the page. */
const waitFor = (page: Page, {result}: SearchBox, title: string): Promise<unknown> =>
  page.waitForFunction(
    ([result, title]) =>
      [...document.querySelectorAll(result ?? '')].some((found) =>
        found.textContent?.toLowerCase().includes(title ?? ''),
      ),
    [result, title.toLowerCase()] as const,
    {polling: 'raf', timeout: LIMIT},
  );

const askFirst = async (page: Page, box: SearchBox, query: string): Promise<void> => {
  await box.touch(page);
  await page.locator(box.field).waitFor({timeout: LIMIT});
  await page.locator(box.field).focus();
  await page.keyboard.insertText(query);
};

type Ask = (
  browser: Browser,
  server: Server,
  box: SearchBox,
  start: string,
  probe: CostTask['named'],
) => Promise<number>;

/** Opens a page, asks for something, waits until it is listed, and says what that has cost. */
const measureFirst =
  (begin: (server: Server) => () => number): Ask =>
  (browser, server, box, start, {query, title}) =>
    openPage(browser, server, start, async (page) => {
      const read = begin(server);
      await askFirst(page, box, query);
      await waitFor(page, box, title);
      return read();
    });

/** Everything that is asked for between the first touch and the first result. */
const measureBytes = measureFirst((server) => {
  server.forget();
  return () => server.answers().reduce((sum, {bytes}) => sum + bytes, 0);
});

const measureSlowLine = measureFirst((server) => {
  server.setLine(SLOW_4G);
  const from = performance.now();
  return () => performance.now() - from;
});

/** Has the page note when its results first differ from those before the next key; nothing where they stay. */
const watchNextKey = (page: Page, result: string, limit: number): Promise<void> =>
  page.evaluate(
    ([result, limit]) => {
      const read = () => [...document.querySelectorAll(result)].map((found) => found.innerHTML).join('\n');
      const watch = globalThis as {nextKey?: Promise<number | null>};
      watch.nextKey = new Promise((resolve) => {
        const before = read();
        const begin = () => {
          const from = performance.now();
          const look = () => {
            const now = read();
            const spent = performance.now() - from;
            if (now !== '' && now !== before) resolve(spent);
            else if (spent > limit) resolve(null);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        addEventListener('keydown', begin, {capture: true, once: true});
      });
    },
    [result, limit] as const,
  );

/**
 * From a key to other results than before, with everything loaded: the median over some letters of a title. Letters
 * that change nothing do not count.
 */
const measureNextKey = (
  browser: Browser,
  server: Server,
  box: SearchBox,
  start: string,
  {query, title}: CostTask['named'],
  slowdown: number,
): Promise<number | null> =>
  openPage(browser, server, start, async (page) => {
    await askFirst(page, box, query);
    await waitFor(page, box, title);
    const field = page.locator(box.field);
    await field.fill(query.slice(0, KEYS.from));
    await waitQuiet(page, server, QUIET);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    const times: number[] = [];
    for (const letter of query.slice(KEYS.from, KEYS.to)) {
      await watchNextKey(page, box.result, NO_CHANGE * slowdown);
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      const time = await page.evaluate(() => (globalThis as {nextKey?: Promise<number | null>}).nextKey);
      if (typeof time === 'number') times.push(time);
      await waitQuiet(page, server, QUIET);
    }
    return times.length > 0 ? toMedian(times) : null;
  });

/** One run on one site. */
export const measureSearchCost = async (
  browser: Browser,
  server: Server,
  box: SearchBox,
  {start, named, body}: CostTask,
): Promise<SearchCost> => ({
  namedBytes: await measureBytes(browser, server, box, start, named),
  bodyBytes: await measureBytes(browser, server, box, start, body),
  namedSlowMs: await measureSlowLine(browser, server, box, start, named),
  bodySlowMs: await measureSlowLine(browser, server, box, start, body),
  nextKeyMs: await measureNextKey(browser, server, box, start, named, 1),
  nextKeySlowCpuMs: await measureNextKey(browser, server, box, start, named, 4),
});
