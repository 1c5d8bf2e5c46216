import type {Page} from '@playwright/test';
import {open} from './support/open.ts';
import {listTemplates} from './support/templates.ts';
import {expect, test} from './support/test.ts';
import {findTrail} from './support/trail.ts';

const {process: interviews, stage, proposed, job} = findTrail();

/** One page of each look that an address leads to, and one with code and a wide table; without the leading "/". */
const addresses = [
  ...listTemplates().flatMap(({name, address}) => (name === 'not-found' ? [] : address)),
  'search?q=interview',
  'contributing/editing-with-a-clone',
];

const openMenu = async (page: Page): Promise<void> => {
  await page.locator('.navbar__toggle').click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

test.describe('with little motion', () => {
  test.use({contextOptions: {reducedMotion: 'reduce'}});

  /** What would take longer than an instant to change, with how long. */
  const listMoving = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const longest = (times: string) =>
        Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)));
      const found = document.getAnimations().map(({effect}) => `${effect?.getTiming().duration} ms: an animation`);
      for (const element of document.querySelectorAll('*')) {
        for (const part of ['', '::before', '::after', '::backdrop']) {
          const {transitionDuration, transitionDelay, animationName, animationDuration, scrollBehavior} =
            getComputedStyle(element, part);
          const seconds = Math.max(
            longest(transitionDuration) + Math.max(0, longest(transitionDelay)),
            animationName === 'none' ? 0 : longest(animationDuration),
          );
          if (seconds > 0.01) found.push(`${seconds} s: ${element.tagName} ${element.className}${part}`);
          if (scrollBehavior === 'smooth') found.push(`scrolls smoothly: ${element.tagName} ${element.className}`);
        }
      }
      return [...new Set(found)];
    });

  for (const width of [1280, 320]) {
    test(`moves nothing by and by at ${width} pixels`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      const found: Record<string, string[]> = {};
      for (const address of [
        '',
        proposed.address.slice(1),
        interviews.address.slice(1),
        'contributing/editing-with-a-clone',
      ]) {
        await open(page, address);
        found[address] = await listMoving(page);
      }
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog')).toBeVisible();
      found.search = await listMoving(page);
      if (width === 320) {
        await page.keyboard.press('Escape');
        await openMenu(page);
        found.menu = await listMoving(page);
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((place) => [place, []])));
    });
  }

  test('finds what moves', async ({page}) => {
    await open(page, '');
    await page.locator('h1').evaluate((heading) => {
      heading.style.transition = 'color 200ms';
    });
    expect(await listMoving(page)).toHaveLength(1);
  });
});

test.describe('with the spacing of text that a reader needs', () => {
  test.use({viewport: {width: 320, height: 800}});

  /** WCAG 2.2, 1.4.12, to the letter. */
  const SPACING = `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }
  `;

  /** Text that is cut off by the element it stands in, or by the window. */
  const listCut = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const found: string[] = [];
      const seen = (element: Element) => {
        const {width, height} = element.getBoundingClientRect();
        // What only a screen reader gets is a pixel in size.
        return element.checkVisibility({visibilityProperty: true, opacityProperty: true}) && width > 1 && height > 1;
      };
      for (const element of document.querySelectorAll('body *')) {
        if (!seen(element) || !element.textContent?.trim()) continue;
        const {overflowX, overflowY} = getComputedStyle(element);
        const cut = [
          /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1,
          /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1,
        ];
        if (cut.some(Boolean))
          found.push(`${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`);
      }
      const {scrollWidth, clientWidth} = document.documentElement;
      if (scrollWidth > clientWidth) found.push(`scrolls sideways by ${scrollWidth - clientWidth} pixels`);
      return found;
    });

  test('cuts nothing off', async ({page}) => {
    test.setTimeout(120_000);
    const found: Record<string, string[]> = {};
    for (const address of [...addresses, ...addresses.map((other) => `fr/${other}`)]) {
      await open(page, address);
      await page.addStyleTag({content: SPACING});
      const cut = await listCut(page);
      if (cut.length > 0) found[address] = cut;
    }
    expect(found).toEqual({});
    expect(addresses.length).toBeGreaterThan(10);
  });

  test('finds what is cut off', async ({page}) => {
    await open(page, '');
    await page.locator('h1').evaluate((heading) => {
      heading.style.height = '1em';
      heading.style.overflow = 'hidden';
    });
    await page.addStyleTag({content: SPACING});
    expect(await listCut(page)).toHaveLength(1);
  });

  test('cuts nothing off in the menu and in the search', async ({page}) => {
    await open(page, job.address.slice(1));
    await page.addStyleTag({content: SPACING});
    await openMenu(page);
    expect(await listCut(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').locator('input[type=search]').fill('interview');
    await expect(page.getByRole('dialog').locator('ol a').first()).toBeVisible();
    expect(await listCut(page)).toEqual([]);
  });
});

test.describe('with forced colours', () => {
  test.use({contextOptions: {forcedColors: 'active'}});

  test('shows where the focus is', async ({page}) => {
    for (const address of [job.address.slice(1), 'search?q=interview']) {
      await open(page, address);
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const ring = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const {outlineStyle, outlineWidth} = getComputedStyle(element);
          return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1
            ? element.outerHTML.slice(0, 120)
            : null;
        });
        expect(ring).toBeNull();
      }
    }
  });

  test('shows what is current in a menu and on the line of a process', async ({page}) => {
    await open(page, stage.address.slice(1));
    const current = page.locator('.menu__link[aria-current="page"]');
    await expect(current).toHaveCSS('border-left-style', 'solid');
    const other = page.locator('.theme-doc-sidebar-menu .menu__link:not([aria-current])').first();
    await expect(other).toHaveCSS('border-left-style', 'none');
    await expect(page.locator('.navbar__link--active')).toHaveCSS('text-decoration-line', 'underline');

    const line = page.getByRole('navigation', {name: 'Stages of the process'});
    const circles = await line.getByRole('listitem').evaluateAll((items) =>
      items.map((item) => ({
        current: item.querySelector('[aria-current]') !== null,
        ground: getComputedStyle(item, '::before').backgroundColor,
        border: getComputedStyle(item, '::before').borderTopStyle,
      })),
    );
    expect(circles.every(({border}) => border === 'solid')).toBe(true);
    const grounds = (which: boolean) => [
      ...new Set(circles.flatMap(({current, ground}) => (current === which ? ground : []))),
    ];
    expect(grounds(true)).toHaveLength(1);
    expect(grounds(false)).not.toContain(grounds(true)[0]);
  });

  test('draws a line at what is proposed, what can be pressed and what lies above', async ({page}) => {
    const expectLine = async (selector: string) => {
      const element = page.locator(selector).first();
      await expect(element).toBeVisible();
      const lines = await element.evaluate((it) => {
        const style = getComputedStyle(it);
        const sides = ['top', 'right', 'bottom', 'left'];
        return sides.filter(
          (side) =>
            style.getPropertyValue(`border-${side}-style`) !== 'none' &&
            style.getPropertyValue(`border-${side}-width`) !== '0px',
        );
      });
      expect(lines, selector).not.toEqual([]);
    };
    await open(page, proposed.address.slice(1));
    await expectLine('main aside');
    await open(page, job.address.slice(1));
    await expectLine('main a:text-is("Apply")');
    await page.keyboard.press('Control+k');
    for (const selector of ['dialog', 'dialog input[type=search]', 'dialog button']) await expectLine(selector);
  });
});
