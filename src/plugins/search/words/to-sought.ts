import type {Language} from './language.ts';
import {type Token, toTokens} from './to-tokens.ts';

/** What somebody looks for. */
export type Sought = {
  /** Words that say something, each once, in their order. */
  words: Token[];
  /** The one that may still be being typed. */
  typing: Token | undefined;
};

/** The words of a query without those that every text has; all of them where it has no other. */
export const toSought = (query: string, language: Language): Sought => {
  const all = toTokens(query);
  const common = new Set(language.stopWords.flatMap((word) => toTokens(word).map((token) => token.word)));
  const isTelling = ({word}: Token) => !common.has(word) && (word.length > 1 || /\d/.test(word));
  const telling = all.filter(isTelling);
  const words = (telling.length > 0 ? telling : all).filter(
    (token, place, list) => list.findIndex(({word}) => word === token.word) === place,
  );
  const last = all.at(-1);
  const typing = last && /[\p{L}\p{N}]$/u.test(query) ? words.find(({word}) => word === last.word) : undefined;
  return {words, typing};
};
