import type {Kind} from './collections.ts';
import type {ContentGraph} from './graph.ts';
import {findCollection} from './validate-entry.ts';

/** True where a page of a kind is there and could not be read: then nobody knows what it refers to. */
export const hasUnread = ({unread}: ContentGraph, kind: Kind): boolean =>
  [...unread].some((path) => findCollection(path)?.collection.kind === kind);
