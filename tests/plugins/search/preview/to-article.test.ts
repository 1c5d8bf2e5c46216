import {expect, test} from 'vitest';
import {toArticle} from '../../../../src/plugins/search/preview/to-article.ts';
import {type Files, french, getEntry, handbook, page} from '../../../support/handbook.ts';
import {village} from '../../village.ts';

const PATH = 'docs/skills/baking.md';

const BODY = `
Bread & **butter**, [patience](/values/patience.md).

## In the oven

Hot.

### What *to* show {#show}

- A loaf.
`;

const show = (body: string, locale = 'en', others: Files = {}) => {
  const {graph} = handbook({...village, [PATH]: page('Baking <well>', '', body), ...others});
  return toArticle(graph, getEntry(graph, PATH), locale);
};

test('is the page’s title and prose, with the anchors of its headings', () => {
  const {address, html} = show(BODY);
  expect(address).toBe('/skills/baking');
  expect(html).toContain('<article><h1>Baking &#x3C;well></h1>');
  expect(html).toContain('<p>Bread &#x26; <strong>butter</strong>, <a href="/values/patience.md">patience</a>.</p>');
  expect(html).toContain('<h2 id="in-the-oven">In the oven</h2>');
  expect(html).toContain('<h3 id="show">What <em>to</em> show</h3>');
  expect(html).toContain('<li>A loaf.</li>');
});

test('is the translation where there is one, and the original where there is none', () => {
  const text = '---\ntitle: Cuire\ndescription: Du pain.\n---\n\nDu pain.\n\n## Au four {#in-the-oven}\n';
  const {html} = show(BODY, 'fr', {[french(PATH)]: text});
  expect(html).toContain('<h1>Cuire</h1><p>Du pain.</p>\n<h2 id="in-the-oven">Au four</h2>');
  expect(html).not.toContain('Bread');
  expect(show(BODY, 'fr').html).toContain('Bread');
});

test('lets nothing through that a page could not have', () => {
  expect(show('\nWords.\n\n<script>alert(1)</script>\n').html).not.toContain('<script');
});
