import {resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadHandbook} from '../../content/load-handbook.ts';
import type {Languages} from './props.ts';
import {toLanguages} from './to-languages.ts';

/** Tells every page in which languages it can be read, which Docusaurus takes to be all of them. */
export default function languagesPlugin({siteDir, i18n}: LoadContext): Plugin<Languages> {
  return {
    name: 'handbook-languages',
    loadContent: () => toLanguages(loadHandbook(siteDir).graph, i18n.locales),
    contentLoaded({content, actions}) {
      actions.setGlobalData(content);
    },
    getClientModules: () => [resolve(siteDir, 'src/plugins/languages/end-home-address.ts')],
  };
}
