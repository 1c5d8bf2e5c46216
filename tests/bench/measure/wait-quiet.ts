import type {Page} from '@playwright/test';
import type {Server} from './serve.ts';

/** Waits until neither the page nor what it loads has changed for a while. */
export const waitQuiet = async (page: Page, server: Server, quietMs: number, limitMs = 120_000): Promise<void> => {
  await page.evaluate(() => {
    const watched = globalThis as {changedAt?: number};
    if (watched.changedAt !== undefined) {
      watched.changedAt = performance.now();
      return;
    }
    watched.changedAt = performance.now();
    new MutationObserver(() => {
      watched.changedAt = performance.now();
    }).observe(document.documentElement, {subtree: true, childList: true, characterData: true});
  });
  const end = performance.now() + limitMs;
  let count = server.answers().length;
  let lastAnswer = performance.now();
  while (performance.now() < end) {
    const still = await page.evaluate(
      () => performance.now() - ((globalThis as {changedAt?: number}).changedAt ?? performance.now()),
    );
    if (server.pending() > 0 || server.answers().length !== count) lastAnswer = performance.now();
    count = server.answers().length;
    if (still >= quietMs && performance.now() - lastAnswer >= quietMs) return;
    await page.waitForTimeout(Math.max(20, Math.min(quietMs / 4, quietMs - still)));
  }
  throw new Error(`${page.url()} did not come to rest.`);
};
