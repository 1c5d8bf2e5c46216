import {findPage, isStopWord, type SearchDocument, type SearchField, type SearchIndex, toWords} from './load-index.ts';
import {type Match, matchWord} from './match-word.ts';
import type {SearchPage} from './props.ts';
import {type FoundPage, type FoundText, type RankedPage, scorePage} from './score-page.ts';

/** What a word is worth by where it stands. */
const WEIGHTS: Record<SearchField['name'], number> = {
  title: 8,
  alias: 8,
  heading: 4,
  description: 3,
  kind: 4,
  keywords: 2,
  content: 1,
};

/** Pages about the handbook itself, and those that explain or repeat what others say, come after what they speak of. */
const KINDS: Partial<Record<SearchPage['kind'], number>> = {
  facts: 0.5,
  guide: 0.4,
  post: 0.8,
  glossary: 0.8,
  home: 0.5,
};

/** A page with fewer than this part of the words that the best one has only happens to have a common one. */
const LEAST = 0.5;

/**
 * The pages that answer a query, best first, each once. A page scores by what it and its one best section say
 * together; a word that it misses costs more than a word that it mentions rarely.
 */
export const rankPages = (index: SearchIndex, query: string): RankedPage[] => {
  const {words, typing} = toSought(query, index.language);
  const indexes = index.fields.map((field) => field.index);
  const pages = new Map<string, FoundPage>();
  words.forEach((word, position) => {
    const found = matchWord(indexes, word, {typing: word === typing, vocabulary: index.vocabulary});
    index.fields.forEach(({name, documents}, at) => {
      for (const [ref, match] of found[at] ?? []) {
        const document = documents.get(ref);
        if (document) noteFound(findText(pages, name, document, words.length), match, position);
      }
    });
  });
  const ranked = [...pages]
    .map(([url, page]) => scorePage(url, page, query))
    .map((page) => ({...page, score: page.score * (KINDS[findPage(index, page.url)?.kind ?? 'page'] ?? 1)}))
    .sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1));
  return ranked.filter(({covered}) => covered >= (ranked[0]?.covered ?? 0) * LEAST);
};

/** The words that say something, and the one that somebody may still be typing. */
const toSought = (query: string, language: string): {words: string[]; typing: string | undefined} => {
  const all = toWords(query);
  const telling = all.filter((word) => word.length > 1 && !isStopWord(word, language));
  const words = [...new Set(telling.length > 0 ? telling : all)];
  return {words, typing: /[\p{L}\p{N}]$/u.test(query) ? all.at(-1) : undefined};
};

const findText = (
  pages: Map<string, FoundPage>,
  field: SearchField['name'],
  document: SearchDocument,
  words: number,
): FoundText => {
  const page: FoundPage = pages.get(document.u) ?? {own: [], sections: new Map()};
  pages.set(document.u, page);
  const anchor = field === 'heading' || field === 'content' ? (document.h ?? '') : undefined;
  const texts = anchor === undefined ? page.own : (page.sections.get(anchor) ?? []);
  if (anchor !== undefined) page.sections.set(anchor, texts);
  const known = texts.find((text) => text.document === document);
  const text: FoundText = known ?? {field, document, scores: Array(words).fill(0), positions: []};
  if (!known) texts.push(text);
  return text;
};

const noteFound = (text: FoundText, {score, positions}: Match, word: number): void => {
  text.scores[word] = score * WEIGHTS[text.field];
  text.positions.push(...positions);
};
