import {runInNewContext} from 'node:vm';
import {expect, test} from 'vitest';
import {toExpiryTags} from '../../../src/plugins/jobs/to-expiry-tags.ts';

const ENDS = '2027-03-28T23:59:59+02:00';
const LAST = Date.parse('2027-03-28T21:59:59Z');

/** What the script in the head does to parts of a page that are read after it, at a moment. */
const run = (now: number) => {
  const parts = [{dataset: {ends: ENDS} as Record<string, string>}, {dataset: {ends: '2099-12-31T23:59:59+01:00'}}];
  let onRead = (): void => {};
  let onEnd = (): void => {};
  let disconnected = false;
  const script = toExpiryTags().find(({tagName}) => tagName === 'script')?.innerHTML ?? '';
  runInNewContext(script, {
    Date: {now: () => now, parse: Date.parse},
    document: {
      documentElement: {},
      querySelectorAll: () => parts,
      addEventListener: (_: string, listener: () => void) => {
        onEnd = listener;
      },
    },
    MutationObserver: function observer(this: object, listener: () => void) {
      onRead = listener;
      Object.assign(this, {
        observe: () => {},
        disconnect: () => {
          disconnected = true;
        },
      });
    },
  });
  return {parts, read: () => onRead(), end: () => onEnd(), isDisconnected: () => disconnected};
};

test.each([
  ['a second before the last one', LAST - 1000, false],
  ['at the last second', LAST, false],
  ['at the last thousandth of it', LAST + 999, false],
  ['after it', LAST + 1000, true],
])('%s, a part that ends then is marked: %#', (_, now, marked) => {
  const page = run(now);
  page.read();
  expect(page.parts[0]?.dataset).toEqual({ends: ENDS, ...(marked ? {ended: ''} : {})});
  expect(page.parts[1]?.dataset).not.toHaveProperty('ended');
});

test('looks once more when the page has been read, and no longer', () => {
  const page = run(LAST + 1000);
  page.end();
  expect(page.parts[0]?.dataset).toHaveProperty('ended');
  expect(page.isDisconnected()).toBe(true);
});

test('names the script, so that a policy can list it, and is the same in every build', () => {
  const [, script] = toExpiryTags();
  expect(script?.attributes).toEqual({id: 'expire-before-paint'});
  expect(toExpiryTags()).toEqual(toExpiryTags());
});
