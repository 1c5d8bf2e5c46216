import type {Heading, Link, List, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {toMarkdown} from 'mdast-util-to-markdown';
import type {AskedProps} from '../../plugins/handbook/views/props.ts';
import type {Notes} from './notes.ts';
import {toLines} from './to-lines.ts';

/** What an outline says beside the candidate's own words, in the reader's language. */
export type OutlineWords = {
  title: string;
  /** What is still to do. */
  note: string;
  job: {title: string; url: string};
  /** Above what nothing is noted for. */
  missing: string;
  /** That nothing is noted for something, and in which stages it comes up; there may be none. */
  toMissing: (title: string, stages: readonly string[]) => string;
};

const text = (value: string): PhrasingContent => ({type: 'text', value});
const paragraph = (...children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children});
const heading = (depth: Heading['depth'], title: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(title)],
});
const link = (title: string, url: string): Link => ({type: 'link', url, children: [text(title)]});
const list = (lines: readonly string[]): List => ({
  type: 'list',
  spread: false,
  children: lines.map((line) => ({type: 'listItem', children: [paragraph(text(line))]})),
});

/**
 * The outline of a cover letter as Markdown: what a candidate noted below what it is evidence for, each line once, then
 * what nothing is noted for. Whatever Markdown would take for a sign is escaped.
 */
export const toOutline = (asked: readonly AskedProps[], notes: Notes, words: OutlineWords): string => {
  const noted = asked.map(({id, ...item}) => ({...item, lines: toLines(notes[id] ?? '')}));
  const missing = noted.filter(({lines}) => lines.length === 0);
  const children: RootContent[] = [
    heading(1, words.title),
    paragraph(link(words.job.title, words.job.url)),
    paragraph(text(words.note)),
    ...noted
      .filter(({lines}) => lines.length > 0)
      .flatMap(({link: {title}, lines}) => [heading(2, title), list(lines)]),
  ];
  if (missing.length > 0) {
    const toLine = ({link: {title}, stages}: (typeof missing)[number]) =>
      words.toMissing(
        title,
        stages.map((stage) => stage.link.title),
      );
    children.push(heading(2, words.missing), list(missing.map(toLine)));
  }
  return toMarkdown(
    {type: 'root', children},
    // A tilde is a sign in the Markdown of code hosts only.
    {bullet: '-', listItemIndent: 'one', unsafe: [{character: '~', inConstruct: 'phrasing'}]},
  );
};
