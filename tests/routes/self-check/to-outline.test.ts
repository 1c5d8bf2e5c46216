import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toString as toText} from 'mdast-util-to-string';
import {describe, expect, test} from 'vitest';
import type {AskedProps} from '../../../src/plugins/handbook/views/props.ts';
import type {Notes} from '../../../src/routes/SelfCheck/notes.ts';
import {type OutlineWords, toOutline} from '../../../src/routes/SelfCheck/to-outline.ts';

const trial = {link: {title: 'Trial', address: '/interview-process/trial', kind: 'stage'}, looksAt: null} as const;
const talk = {link: {title: 'Talk', address: '/interview-process/talk', kind: 'stage'}, looksAt: 'The tone.'} as const;

const ask = (id: string, title: string, stages: AskedProps['stages'] = []): AskedProps => ({
  id,
  link: {title, address: `/skills/${id}`, kind: 'skill'},
  summary: 'What this is about.',
  stages,
});

const asked = [ask('skill:a', 'Kneading', [trial, talk]), ask('skill:b', 'Patience', [trial]), ask('skill:c', 'Sums')];

const words: OutlineWords = {
  title: 'Cover letter: Baker',
  note: 'Write it out.',
  job: {title: 'Baker', url: 'https://bread.example/jobs/baker'},
  missing: 'Still without evidence',
  toMissing: (title, stages) => `${title}: ${stages.length === 0 ? 'nowhere' : stages.join(', ')}`,
};

const outline = (notes: Notes): string => toOutline(asked, notes, words);

test('has a heading for what there is evidence for, and says where the rest comes up', () => {
  expect(outline({'skill:b': 'Waited.\nWaited on.'})).toMatchInlineSnapshot(`
    "# Cover letter: Baker

    [Baker](https://bread.example/jobs/baker)

    Write it out.

    ## Patience

    - Waited.
    - Waited on.

    ## Still without evidence

    - Kneading: Trial, Talk
    - Sums: nowhere
    "
  `);
});

test('ends with the evidence where nothing is missing', () => {
  const text = outline({'skill:a': 'One', 'skill:b': 'Two', 'skill:c': 'Three'});
  expect(text).toMatch(/## Sums\n\n- Three\n$/);
});

test('leaves out what is no longer asked for', () => {
  expect(outline({'skill:gone': 'Over and done.'})).not.toContain('Over and done.');
});

const listNodes = (node: Nodes): Nodes[] => ['children' in node ? node.children.flatMap(listNodes) : [], node].flat();

/** What somebody reads for whom the Markdown was made into a page. */
const readItems = (markdown: string): string[] =>
  listNodes(fromMarkdown(markdown))
    .filter(({type}) => type === 'listItem')
    .map((item) => toText(item));

/** Whatever could be anything else than text. */
const SIGNS = [
  ...['# Led', '## Led', '#', '- Led', '-', '--', '---', '+ Led', '+', '* Led', '*', '***', '=', '===', '> Led', '>'],
  ...['1. Led', '1) Led', '2019. Led', '1.', '1)', '10', '|a|b|', '| - |', ':--', '[x](y)', '![x](y)', '[a]: /b'],
  ...['[ ] Led', '[x] Led', '[^1]', '[[x]]', '*led*', '**led**', '_led_', '__led__', 'snake_case_name', '`led`', '```'],
  ...['~~~', '<b>led</b>', '<!-- led -->', '<https://a.example>', 'https://a.example/_b_*c*', 'a@b.example', '&amp;'],
  ...['&copy; &#35;', 'AT&T', '\\', '\\\\', '\\*led*', 'a\\', '!', '!!!', '$1$', '{#id}', '{% led %}', ':::', '---led'],
  ...['a * b * c', '5 < 6 > 4', 'led *', '* * *', '- - -', '_ _ _', '1986\\. Led', '\u00A0Led', 'éàç — “led” 語 🎂'],
];

describe('is read as it was typed', () => {
  test.each(SIGNS)('%j', (line) => {
    const line_ = line.trim();
    const markdown = outline({'skill:a': `${line}\nAfter`, 'skill:b': `Before\n${line}`, 'skill:c': `Before ${line_}`});
    expect(readItems(markdown)).toEqual([line_, 'After', 'Before', line_, `Before ${line_}`]);
    const kinds = new Set(listNodes(fromMarkdown(markdown)).map(({type}) => type));
    expect([...kinds].sort()).toEqual(['heading', 'link', 'list', 'listItem', 'paragraph', 'root', 'text']);
  });

  test('all of it at once', () => {
    const lines = [...new Set(SIGNS.map((line) => line.trim()))];
    const typed = {'skill:a': lines.join('\n'), 'skill:b': lines.toReversed().join('\n'), 'skill:c': 'Last'};
    expect(readItems(outline(typed))).toEqual([...lines, ...lines.toReversed(), 'Last']);
  });

  test('also where a code host strikes out what stands between tildes', () => {
    expect(outline({'skill:a': 'Led ~~alone~~'})).toContain('- Led \\~\\~alone\\~\\~\n');
  });

  test('by whoever has such signs in a title', () => {
    const text = toOutline([ask('skill:a', '# C* [sharp]')], {'skill:a': 'One'}, {...words, title: '1. *Baker*'});
    const titles = listNodes(fromMarkdown(text)).filter(({type}) => type === 'heading');
    expect(titles.map((title) => toText(title))).toEqual(['1. *Baker*', '# C* [sharp]']);
  });
});
