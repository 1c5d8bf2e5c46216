import type {Heading, Link, List, ListItem, Paragraph, PhrasingContent, RootContent, Strong, Text} from 'mdast';

type Inline = string | PhrasingContent;

const toInline = (content: readonly Inline[]): PhrasingContent[] =>
  content.map((item) => (typeof item === 'string' ? text(item) : item));

/** Words as they are: whatever Markdown would take for a sign is escaped when they are written. */
export const text = (value: string): Text => ({type: 'text', value});

export const strong = (...content: Inline[]): Strong => ({type: 'strong', children: toInline(content)});

export const link = (title: string, url: string): Link => ({type: 'link', url, children: [text(title)]});

export const paragraph = (...content: Inline[]): Paragraph => ({type: 'paragraph', children: toInline(content)});

export const heading = (depth: Heading['depth'], title: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(title)],
});

/** A list whose items are paragraphs or more; nothing where there is no item. */
export const list = (items: ReadonlyArray<ListItem['children']>, ordered = false): List[] =>
  items.length === 0
    ? []
    : [{type: 'list', ordered, spread: false, children: items.map((children) => ({type: 'listItem', children}))}];

/** Lines one below the other. */
export const lines = (items: readonly string[]): RootContent[] => list(items.map((item) => [paragraph(item)]));

/** Things in a running line, set apart by commas. */
export const inline = (items: readonly PhrasingContent[]): PhrasingContent[] =>
  items.flatMap((item, position) => (position > 0 ? [text(', '), item] : [item]));
