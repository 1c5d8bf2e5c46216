import type {NamedThing} from '../../publish/search/named-thing.ts';
import type {PageText} from './full-text.ts';
import {type NamesIndex, toTexts} from './names/index-names.ts';
import type {Matcher} from './words/to-matcher.ts';

/**
 * False for a page that was read and has none of the words: where Pagefind knows a word of nowhere, it may answer with
 * one that begins alike. A page that was not read is believed.
 */
export const hasWords = (
  {names}: NamesIndex,
  thing: NamedThing,
  match: Matcher,
  text: PageText | undefined,
): boolean => {
  if (text === undefined) return true;
  const named = (['title', 'alias', 'sections', 'summary', 'kind'] as const).flatMap((field) =>
    toTexts(thing, field, names),
  );
  const written = text.flatMap((section) => [section.heading, section.text]);
  return [...named, ...written].some((words) => match(words).length > 0);
};
