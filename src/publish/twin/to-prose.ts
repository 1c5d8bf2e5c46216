import type {Root, RootContent} from 'mdast';
import {toString as toText} from 'mdast-util-to-string';
import {parseTree} from '../../content/markdown.ts';
import {text} from './nodes.ts';
import {isProposed, type TwinPage} from './twin-page.ts';

type Node = Root | RootContent;

const EXPLICIT_ID = /\s*\{#([^}]+)\}$/;

/** A page's prose with whole addresses, so that it can be read away from the site; comments and heading ids left out. */
export const toProse = (twin: TwinPage, body: string, resolve: (url: string) => string): RootContent[] => {
  const tree = parseTree(body);
  settle(tree, twin, resolve);
  return tree.children;
};

const settle = (node: Node, twin: TwinPage, resolve: (url: string) => string): void => {
  if (node.type === 'link' || node.type === 'definition' || node.type === 'image') node.url = resolve(node.url);
  if (node.type === 'heading') {
    const id = EXPLICIT_ID.exec(toText(node))?.[1];
    const last = node.children.at(-1);
    if (last?.type === 'text') last.value = last.value.replace(EXPLICIT_ID, '');
    if (isProposed(twin, id)) node.children.push(text(` (${twin.say('proposed.mark')})`));
  }
  if (!('children' in node)) return;
  // The rules allow no raw HTML but comments.
  node.children = node.children.filter(({type}) => type !== 'html') as typeof node.children;
  for (const child of node.children) settle(child, twin, resolve);
};
