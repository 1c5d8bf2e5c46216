import {collections} from '../../content/collections.ts';
import {type ContentGraph, type Entry, getSourceLocale, getTitle, isDraft} from '../../content/graph.ts';
import {hasEnded, isExpired} from '../../content/hiring.ts';
import {isUntranslated, localize} from '../../content/localize.ts';
import type {AToZEntry, AToZLetter} from './props.ts';

type Setting = {
  locale: string;
  /** Decides which jobs are over. */
  today: string;
  /** Words of the interface in the language, by id. */
  messages: Readonly<Record<string, string>>;
};

/** Where names stand that begin with no letter. */
const NO_LETTER = '#';

/** Letters that are two in one and count as the first; no mark of theirs could be taken away. */
const JOINED: Readonly<Record<string, string>> = {Æ: 'A', Œ: 'O', Ĳ: 'I'};

/**
 * Every page that can be read in a language, and every other word for one, by first letter. A job that is a draft or
 * over is in no list.
 */
export const toAToZ = (graph: ContentGraph, {locale, today, messages}: Setting): AToZLetter[] => {
  const collator = new Intl.Collator(locale, {numeric: true});
  const readable = graph.entries.filter(
    (entry) =>
      !isUntranslated(entry, locale, getSourceLocale(graph.company)) && !isDraft(entry) && !isOver(entry, today),
  );
  const entries = readable
    .flatMap((entry) => toEntries(entry, locale, messages))
    .sort((a, b) => collator.compare(toSortable(a.name), toSortable(b.name)) || collator.compare(a.label, b.label));
  return [...Map.groupBy(entries, ({name}) => findLetter(name, locale))]
    .map(([letter, of]) => ({letter, entries: of}))
    .sort((a, b) => compareLetters(a.letter, b.letter, collator));
};

/** A name without the quotation marks and brackets before it. */
const toSortable = (name: string): string => name.replace(/^[\p{Pi}\p{Pf}\p{Ps}"'\s]+/u, '');

/** The letter that a name stands under: its first, as a capital without marks. */
export const findLetter = (name: string, locale: string): string => {
  const [first = ''] = toSortable(name);
  const plain = first.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
  const [capital = ''] = plain.toLocaleUpperCase(locale);
  return /\p{L}/u.test(capital) ? (JOINED[capital] ?? capital) : NO_LETTER;
};

const compareLetters = (a: string, b: string, collator: Intl.Collator): number =>
  Number(a === NO_LETTER) - Number(b === NO_LETTER) || collator.compare(a, b);

const isOver = (entry: Entry, today: string): boolean =>
  entry.kind === 'job' && (hasEnded(entry.data.hiring) || isExpired(entry.data, today));

const toEntries = (entry: Entry, locale: string, messages: Setting['messages']): AToZEntry[] => {
  const {address, kind} = entry;
  const data = localize(entry, locale);
  const name = getTitle(data);
  const label = messages[`kind.${kind}`] ?? collections.find((collection) => collection.kind === kind)?.label ?? kind;
  const aliases: readonly string[] = 'aliases' in data ? (data.aliases ?? []) : [];
  return [{name, address, label}, ...aliases.map((alias) => ({name: alias, address, label, see: name}))];
};
