import {type ContentGraph, type Entry, findByPath} from '../content/graph.ts';
import {type Site, toUrl} from './site.ts';
import type {FollowLink} from './to-description.ts';

/** Reads the links in a page's prose as Docusaurus does, from outside the site: files become pages, all of it whole. */
export const followLinks =
  (graph: ContentGraph, entry: Entry, site: Site): FollowLink =>
  (url) => {
    if (/^[a-z][a-z\d+.-]*:/i.test(url)) return url;
    if (url.startsWith('#')) return `${toUrl(site, entry.address)}${url}`;
    const [path = '', hash] = url.split('#', 2);
    const target = path.endsWith('.md') ? findByPath(graph, `docs${path}`)?.address : path;
    if (!target?.startsWith('/')) return undefined;
    return `${toUrl(site, target)}${hash === undefined ? '' : `#${hash}`}`;
  };
