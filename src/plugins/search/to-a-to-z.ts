import type {NamedThing, Names} from '../../publish/search/named-thing.ts';
import type {AToZEntry, AToZLetter} from './props.ts';

/** Where names stand that begin with no letter. */
const NO_LETTER = '#';

/** Letters that are two in one and count as the first; no mark of theirs could be taken away. */
const JOINED: Readonly<Record<string, string>> = {Æ: 'A', Œ: 'O', Ĳ: 'I'};

/** Everything that has a name, and every other word for a term, by first letter. A job that is over is in no list. */
export const toAToZ = ({things, kinds}: Names, locale: string): AToZLetter[] => {
  const collator = new Intl.Collator(locale, {numeric: true});
  const entries = things
    .filter(({view, state}) => !view && state !== 'closed')
    .flatMap((thing) => toEntries(thing, kinds))
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

const toEntries = ({kind, title, address, aliases = []}: NamedThing, kinds: Names['kinds']): AToZEntry[] => {
  const label = kinds[kind] ?? '';
  // What readers type for other pages is slang as well, and fills no index.
  const others = kind === 'glossary' ? aliases : [];
  return [{name: title, address, label}, ...others.map((alias) => ({name: alias, address, label, see: title}))];
};
