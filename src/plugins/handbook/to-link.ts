import {type Entry, getTitle, type Node} from '../../content/graph.ts';
import {localize} from '../../content/localize.ts';
import {getNodeTitle} from '../../content/parts.ts';
import {findStanding} from '../../content/standing.ts';
import type {LinkProps} from './props.ts';

/** A link to a page, in one language. */
export const toPageLink = (entry: Entry, locale: string): LinkProps => {
  const data = localize(entry, locale);
  return {
    title: getTitle(data),
    address: entry.address,
    kind: entry.kind,
    description: data.description,
    ...(findStanding(entry)?.status === 'proposed' ? {proposed: true as const} : {}),
  };
};

/** A link to a page or to a part of one: the address of a part ends with its anchor. */
export const toNodeLink = ({entry, part}: Node, locale: string): LinkProps => {
  const {description: _, ...page} = toPageLink(entry, locale);
  if (part === undefined) return page;
  const localized = {...entry, data: localize(entry, locale)} as Entry;
  return {
    ...page,
    title: getNodeTitle({entry: localized, part}),
    address: `${entry.address}#${part}`,
    kind: entry.kind === 'level' ? 'criterion' : 'fact',
  };
};

/** Each target once, in the order given. */
export const toNodeLinks = (nodes: readonly Node[], locale: string): LinkProps[] => [
  ...new Map(nodes.map((node) => toNodeLink(node, locale)).map((link) => [link.address, link])).values(),
];
