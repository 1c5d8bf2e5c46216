import type {FullText, PageText} from '../full-text.ts';
import {restoreSpaces} from '../restore-spaces.ts';
import {weigh} from '../weigh.ts';
import {fold} from '../words/fold.ts';
import type {Language} from '../words/language.ts';
import {toMatcher} from '../words/to-matcher.ts';
import {joinCompounds} from '../words/to-tokens.ts';
import {restoreApostrophes} from './apostrophes.ts';

/** What the search uses of Pagefind's own script, which it loads as it was written. */
export type Pagefind = {search(term: string): Promise<{results: PagefindResult[]}>};

/** What Pagefind's script brings. An instance that could not be made stays so: after a failure, there must be another. */
export type PagefindScript = {createInstance(options: {basePath: string}): Pagefind};

type PagefindResult = {id: string; score: number; data: () => Promise<PagefindPage>};

/** A page's text, and the headings in it: `location` counts words. */
type PagefindPage = {
  content: string;
  meta: {title?: string};
  anchors: Array<{element: string; id: string; text: string; location: number}>;
};

/** A word that is on nearly every page is worth next to nothing, and names know it. */
const LEAST = 1.5;

/**
 * The text of the whole site, of which Pagefind loads the pieces that a word is in. `addresses` has pages by what
 * Pagefind calls them; `countFailed` says how many downloads have failed so far.
 */
export const openPagefind = (
  pagefind: Pagefind,
  addresses: ReadonlyMap<string, string>,
  {language, countFailed}: {language: Language; countFailed: () => number},
): FullText => {
  const texts = new Map<string, () => Promise<PagefindPage>>();
  return {
    async find(token) {
      const failed = countFailed();
      const match = toMatcher([[token]], token, language);
      // Pagefind knows compounds in one word, too.
      const has = (text: string) =>
        match(text).length > 0 || joinCompounds(text).some((compound) => fold(compound).startsWith(token.word));
      const answers = await Promise.all(
        toSpellings(token.written).map(async (spelling) => {
          const {results} = await pagefind.search(spelling);
          return (await isThere(results, has)) ? results : [];
        }),
      );
      if (countFailed() > failed) throw new Error('a piece is missing');
      const results = answers.flat();
      const best = new Map<string, number>();
      for (const {id, score, data} of results) {
        const address = addresses.get(id);
        if (!address) continue;
        texts.set(address, data);
        best.set(address, Math.max(score, best.get(address) ?? 0));
      }
      return weigh([...best], addresses.size);
    },
    async read(address) {
      const page = await texts.get(address)?.();
      return page && toPageText(page, language.code);
    },
  };
};

/**
 * Whether the best page has the word, or one that begins with it. Where no page has, Pagefind answers with those of
 * whatever word the sought one begins with: "z" for "zeppelin", "owner" for "ownershpi".
 */
const isThere = async (results: readonly PagefindResult[], has: (text: string) => boolean): Promise<boolean> => {
  const [best] = results.toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score >= LEAST && has((await best.data()).content);
};

/** Pagefind knows no ligatures: "œuvre" and "oeuvre" are two words to it. */
const toSpellings = (word: string): string[] => [
  ...new Set([
    word,
    word.replaceAll('œ', 'oe').replaceAll('æ', 'ae'),
    word.replaceAll('oe', 'œ').replaceAll('ae', 'æ'),
  ]),
];

/** Pagefind has a page's text in one piece, and says at which of its words a heading stands. */
const toPageText = ({content, meta: {title = ''}, anchors}: PagefindPage, language: string): PageText => {
  const restore = (text: string) => restoreSpaces(restoreApostrophes(text), language);
  const words = content.split(/\s+/);
  const cut = (from: number, to: number | undefined) => restore(words.slice(from, to).join(' '));
  const headings = anchors.filter(({element}) => /^h[2-6]$/i.test(element)).sort((a, b) => a.location - b.location);
  // The title stands above, in every list of results.
  const titleLength = title !== '' && content.startsWith(title) ? title.split(/\s+/).length : 0;
  return [
    {anchor: '', heading: '', text: cut(titleLength, headings[0]?.location)},
    ...headings.map(({id, text, location}, place) => {
      const heading = text.trim();
      const begin = location + heading.split(/\s+/).length;
      return {anchor: `#${id}`, heading: restore(heading), text: cut(begin, headings[place + 1]?.location)};
    }),
  ];
};
