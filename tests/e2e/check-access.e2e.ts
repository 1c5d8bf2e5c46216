import {checkAccess} from './support/check-access.ts';
import {open} from './support/open.ts';
import {expect, test} from './support/test.ts';

test('the check of pages finds what it looks for', async ({page}) => {
  await open(page, '');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<style>
        .planted a { display: inline-block; width: 12px; height: 12px; }
        .planted p { background: white; color: black; }
        [data-theme=dark] .planted p { color: silver; }
        .planted div { width: 400px; }
      </style>
      <main class="planted">
        <h4>Skipped</h4>
        <nav><a href="/a">a</a><a href="/b">b</a></nav>
        <p>Words</p>
        <div>wide</div>
      </main>`,
    );
  });
  const found = await checkAccess(page);
  for (const [count, fault] of [
    [4, /^target-size: .* \(\d+, light\)$/],
    [2, /^color-contrast: .planted > p: .* \(\d+, dark\)$/],
    [0, /^color-contrast: .*light\)$/],
    [2, /^2 main/],
    [2, /^h4 after h[123] /],
    [2, /^nav without a name/],
    [1, /^scrolls sideways by \d+ pixels \(320, light\)$/],
  ] as const) {
    expect(found.filter((line) => fault.test(line)).length, `${fault}: ${found.join('\n')}`).toBe(count);
  }
});
