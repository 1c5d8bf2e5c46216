import {resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadHandbook} from '../../content/load-handbook.ts';
import {ANSWER} from './answer.ts';
import type {Languages} from './props.ts';
import {readWords} from './read-words.ts';
import {toLanguages} from './to-languages.ts';
import {toOfferTags} from './to-offer-tags.ts';

/**
 * Tells every page in which languages it can be read, which Docusaurus takes to be all of them, and offers a reader
 * the page in the language they prefer.
 */
export default function languagesPlugin({siteDir, i18n, siteStorage}: LoadContext): Plugin<Languages> {
  return {
    name: 'handbook-languages',
    async loadContent() {
      const {graph} = loadHandbook(siteDir);
      const words = await Promise.all(i18n.locales.map(async (locale) => [locale, await readWords(siteDir, locale)]));
      const languages = toLanguages(graph, i18n, Object.fromEntries(words));
      // Live preview shows one language, and leads to no other.
      return process.env.NODE_ENV === 'production' ? languages : {...languages, offers: {}};
    },
    contentLoaded({content, actions}) {
      actions.setGlobalData(content);
    },
    getClientModules: () => [resolve(siteDir, 'src/plugins/languages/end-home-address.ts')],
    injectHtmlTags({content: {offers}}) {
      const languages = Object.values(offers).map(({lang}) => lang);
      const key = `${ANSWER}${siteStorage.namespace}`;
      return {headTags: toOfferTags({storage: siteStorage.type, key, languages})};
    },
  };
}
