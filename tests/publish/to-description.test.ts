import {describe, expect, test} from 'vitest';
import {followLinks} from '../../src/publish/follow-link.ts';
import {toDescription} from '../../src/publish/to-description.ts';
import {getEntry} from '../support/handbook.ts';
import {frenchSite, publish, site, withPosting} from './larkspur.ts';

const graph = publish(withPosting());
const job = getEntry(graph, 'docs/jobs/baker.md');
const render = (body: string, facts: string[] = []): string =>
  toDescription(body, facts, followLinks(graph, job, site)).replaceAll('\n', '');

describe('reduces a page to what every reader of job descriptions understands', () => {
  test.each([
    ['## The mission {#mission}', '<p><strong>The mission</strong></p>'],
    ['### *Bread* and more', '<p><strong><em>Bread</em> and more</strong></p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['a\\\nb', '<p>a<br>b</p>'],
    ['> said', '<p>said</p>'],
    ['`x < 1`', '<p>x &lt; 1</p>'],
    ['```\n<script>\n```', '<p>&lt;script></p>'],
    ['| a | b |\n| - | - |\n| c | d |', '<ul><li>a · b</li><li>c · d</li></ul>'],
    ['before ![](/img/x.png) after', '<p>before  after</p>'],
    ['![](/img/x.png)', ''],
    ['a <!-- hidden --> b', '<p>a  b</p>'],
    ['<!-- truncate -->', ''],
    ['a\n\n---\n\nb', '<p>a</p><p>b</p>'],
    ['a[^1]\n\n[^1]: note', '<p>a</p><p>note</p>'],
    ['', ''],
  ])('%j', (body, html) => {
    expect(render(body)).toBe(html);
  });
});

describe('gives a link its whole address, or leaves its words', () => {
  test.each([
    ['[x](/values/patience.md)', '<p><a href="https://larkspur.example/values/patience">x</a></p>'],
    ['[x](/values/patience.md#y)', '<p><a href="https://larkspur.example/values/patience#y">x</a></p>'],
    ['[x](#mission)', '<p><a href="https://larkspur.example/jobs/baker#mission">x</a></p>'],
    ['[x](/img/x.png "t")', '<p><a href="https://larkspur.example/img/x.png">x</a></p>'],
    ['[x](https://a.example/?b&c)', '<p><a href="https://a.example/?b&amp;c">x</a></p>'],
    ['[x](mailto:jobs@larkspur.example)', '<p><a href="mailto:jobs@larkspur.example">x</a></p>'],
    ['[x](javascript:alert(1))', '<p><a>x</a></p>'],
    ['[x](/values/nowhere.md)', '<p>x</p>'],
    ['[x](relative)', '<p>x</p>'],
    ['[x][y]\n\n[y]: /values/patience.md', '<p><a href="https://larkspur.example/values/patience">x</a></p>'],
  ])('%s', (body, html) => {
    expect(render(body)).toBe(html);
  });

  test('in the language of the page', () => {
    expect(toDescription('[x](/values/patience.md)', [], followLinks(graph, job, frenchSite))).toBe(
      '<p><a href="https://larkspur.example/fr/values/patience">x</a></p>',
    );
  });
});

test('ends with the facts', () => {
  expect(render('Bread.', ['Hours: Full-time', 'Pay: <1 & more'])).toBe(
    '<p>Bread.</p><ul><li>Hours: Full-time</li><li>Pay: &lt;1 &amp; more</li></ul>',
  );
});
