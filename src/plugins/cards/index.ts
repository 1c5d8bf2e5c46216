import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {createCardRenderer} from '../../publish/render-card.ts';
import type {HandbookContent} from '../handbook/index.ts';
import {pruneCards} from './prune-cards.ts';
import {readFonts, readStyle} from './read-style.ts';
import {writeCards} from './write-cards.ts';

/**
 * Draws the picture that a link preview shows of each page: the cards that the pages name, from the plugin that made
 * the pages name them. Live preview has none.
 */
export default function cardsPlugin({siteDir, i18n}: LoadContext): Plugin {
  return {
    name: 'handbook-cards',
    async postBuild({plugins, outDir}) {
      const handbook = plugins.find(({name}) => name === 'docusaurus-plugin-content-docs');
      // Docusaurus keeps every plugin's content, and does not know its type.
      const content = handbook?.content as HandbookContent | undefined;
      const cards = [...(content?.cards.values() ?? [])];
      const cacheDir = join(siteDir, 'node_modules/.cache/handbook-cards');
      const {fonts, palette} = readStyle(siteDir);
      await writeCards(cards, {outDir, cacheDir}, () => createCardRenderer(readFonts(fonts), palette));
      await pruneCards(cards, cacheDir, i18n);
    },
  };
}
