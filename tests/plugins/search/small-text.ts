import type {FullText} from '../../../src/plugins/search/full-text.ts';
import {weigh} from '../../../src/plugins/search/weigh.ts';
import {fold} from '../../../src/plugins/search/words/fold.ts';
import {toTerms} from '../../../src/plugins/search/words/to-terms.ts';
import {toTokens} from '../../../src/plugins/search/words/to-tokens.ts';
import {english} from './small-names.ts';

/** The text of a few pages, by address, in the simplest engine there can be. */
export const smallText = (texts: Readonly<Record<string, string>>): FullText => {
  const pages = Object.entries(texts);
  return {
    async find({written}, typing) {
      const terms = toTerms(written, english);
      const has = (text: string) =>
        toTokens(text).some(
          (token) =>
            toTerms(token.written, english).some((term) => terms.includes(term)) ||
            (typing && token.word.startsWith(fold(written))),
        );
      return weigh(
        pages.filter(([, text]) => has(text)).map(([address]) => [address, 1]),
        pages.length,
      );
    },
    async read(address) {
      const text = texts[address];
      return text === undefined ? undefined : [{anchor: '', heading: '', text}];
    },
  };
};
