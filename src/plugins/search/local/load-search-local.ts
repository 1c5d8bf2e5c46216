import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluginOptions} from '@easyops-cn/docusaurus-search-local';

type SearchLocal = {default: (context: LoadContext, options: PluginOptions) => Plugin};

const load = createRequire(import.meta.url);

/**
 * search-local as on the first day. It remembers the language it was first used with: in a build of several
 * languages, every index after the first would be cut to stems in the wrong one.
 */
export const loadSearchLocal = (): SearchLocal['default'] => {
  const entry = load.resolve('@easyops-cn/docusaurus-search-local');
  for (const path of Object.keys(load.cache).filter((known) => known.startsWith(dirname(entry)))) {
    delete load.cache[path];
  }
  return (load(entry) as SearchLocal).default;
};
