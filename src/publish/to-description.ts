import {type Schema, sanitize} from 'hast-util-sanitize';
import {toHtml} from 'hast-util-to-html';
import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast';
import {toHast} from 'mdast-util-to-hast';
import {EXPLICIT_ID, parseTree} from '../content/markdown.ts';

/** What every reader of job descriptions understands. Anything else becomes its words. */
const UNDERSTOOD: Schema = {
  tagNames: ['p', 'ul', 'ol', 'li', 'br', 'strong', 'em', 'a'],
  attributes: {a: ['href']},
  protocols: {href: ['http', 'https', 'mailto']},
  strip: ['script', 'style'],
};

/** Gives a link in prose its whole address; undefined where it leads nowhere from outside. */
export type FollowLink = (url: string) => string | undefined;

/** A page's Markdown as the HTML of a feed or a job board, followed by the facts that the page shows beside it. */
export const toDescription = (body: string, facts: readonly string[], follow: FollowLink): string => {
  const tree: Root = {type: 'root', children: simplify(parseTree(body).children, follow)};
  if (facts.length > 0) tree.children.push(toList(facts.map((value) => [{type: 'text', value}])));
  return toHtml(sanitize(toHast(tree), UNDERSTOOD), {characterReferences: {useNamedReferences: true}});
};

const toList = (rows: readonly PhrasingContent[][]): RootContent => ({
  type: 'list',
  spread: false,
  children: rows.map((children) => ({type: 'listItem', spread: false, children: [{type: 'paragraph', children}]})),
});

/** Puts into plain paragraphs and lists what has another form on the page. */
const simplify = <N extends Nodes>(nodes: readonly N[], follow: FollowLink): N[] =>
  // Every node gives way to ones that may stand in its place.
  nodes.flatMap((node): Nodes[] => {
    switch (node.type) {
      case 'heading':
        return [{type: 'paragraph', children: [{type: 'strong', children: simplify(dropId(node.children), follow)}]}];
      case 'table':
        return [toList(node.children.map((row) => simplify(toRow(row.children), follow)))];
      case 'blockquote':
        return simplify(node.children, follow);
      case 'code':
        return [{type: 'paragraph', children: [{type: 'text', value: node.value}]}];
      case 'link': {
        const url = follow(node.url);
        const children = simplify(node.children, follow);
        return url === undefined ? children : [{...node, title: null, url, children}];
      }
      case 'definition': {
        const url = follow(node.url);
        return url === undefined ? [] : [{...node, title: null, url}];
      }
      case 'footnoteDefinition':
        return simplify(node.children, follow);
      case 'footnoteReference':
      case 'image':
      case 'imageReference':
      case 'html':
      case 'thematicBreak':
        return [];
      case 'paragraph': {
        const children = simplify(node.children, follow);
        return children.length === 0 ? [] : [{...node, children}];
      }
      default:
        // The children of a node stay of the kind that it may have.
        return [('children' in node ? {...node, children: simplify(node.children, follow)} : node) as Nodes];
    }
  }) as N[];

const toRow = (cells: ReadonlyArray<{children: PhrasingContent[]}>): PhrasingContent[] =>
  cells.flatMap(({children}, place) => [...(place > 0 ? [{type: 'text', value: ' · '} as const] : []), ...children]);

const dropId = (children: readonly PhrasingContent[]): PhrasingContent[] =>
  children.map((node, place) =>
    node.type === 'text' && place === children.length - 1
      ? {...node, value: node.value.replace(EXPLICIT_ID, '')}
      : node,
  );
