import type {BrowserContext, ConsoleMessage, Request, WebError} from '@playwright/test';

/** What went wrong in a browser while nobody was looking, each in one line. */
export type Faults = {
  list: () => string[];
  /** Forgets everything so far. */
  clear: () => void;
  /** Watches no longer. */
  stop: () => void;
};

/** Chromium says so of a font that came before the page that uses it, which only a computer with much else to do shows. */
const LATE_FONT = /was preloaded using link preload but not used within a few seconds/;

/**
 * Notes every console warning and error (React reports a failed hydration there), every error on a page, every request
 * to another origin and every cookie. `allowed` are faults that a test provokes.
 */
export const watchFaults = (context: BrowserContext, origin: string, allowed: readonly RegExp[] = []): Faults => {
  let faults: string[] = [];
  const add = (fault: string): void => {
    if (![LATE_FONT, ...allowed].some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  const onConsole = (message: ConsoleMessage): void => {
    if (['warning', 'error'].includes(message.type())) {
      add(`${message.page()?.url()}: console ${message.type()}: ${message.text()}`);
    }
  };
  const onError = (error: WebError): void => {
    add(`${error.page()?.url()}: ${error.error().stack ?? error.error().message}`);
  };
  const onRequest = (request: Request): void => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) add(`request to ${request.url()}`);
  };
  context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
  return {
    list: () => [...faults],
    clear: () => {
      faults = [];
    },
    stop: () => {
      context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
    },
  };
};

/** Cookies that a context holds, by name. */
export const listCookies = async (context: BrowserContext): Promise<string[]> =>
  (await context.cookies()).map(({name, domain}) => `cookie ${name} of ${domain}`);
