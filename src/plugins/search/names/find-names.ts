import type {Found} from '../found.ts';
import {isStem} from '../words/to-terms.ts';
import type {Token} from '../words/to-tokens.ts';
import type {NameField, NamesIndex} from './index-names.ts';

/** What a word is worth by where it stands. */
const BOOST: Record<NameField, number> = {title: 8, alias: 6, sections: 5, summary: 2, kind: 2};

/** A beginning of a word counts for less than the word. */
const BEGUN = 0.7;

/** Named things that have a word, by address. `typing`: the word may be the beginning of another. */
export const findNames = ({index}: NamesIndex, {written}: Pick<Token, 'written'>, typing: boolean): Found =>
  new Map(
    index
      .search(written, {
        boost: BOOST,
        // Words and stems of one word: whichever is there.
        combineWith: 'OR',
        prefix: (term) => typing && term.length > 1 && !isStem(term),
        weights: {prefix: BEGUN, fuzzy: 0},
      })
      .map(({id, score}) => [id as string, score]),
  );
