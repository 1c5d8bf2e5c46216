import type {MarkedText} from './props.ts';

/** A place in a text: where it starts, and how long it is. */
export type Place = [start: number, length: number];

/** The zero-width space that Docusaurus writes into the link beside a heading. */
const INVISIBLE = '\u200B';

/** Cuts a text into pieces, those marked that lie at the given places, without the punctuation around a word. */
export const markText = (text: string, places: readonly Place[]): MarkedText => {
  const pieces: MarkedText = [];
  let end = 0;
  for (const place of [...places].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const [start, length] = trim(text, place);
    if (start < end || length === 0) continue;
    pieces.push({text: text.slice(end, start), marked: false}, {text: text.slice(start, start + length), marked: true});
    end = start + length;
  }
  return [...pieces, {text: text.slice(end), marked: false}]
    .map((piece) => ({...piece, text: piece.text.replaceAll(INVISIBLE, '')}))
    .filter((piece) => piece.text !== '');
};

const trim = (text: string, [start, length]: Place): Place => {
  const word = text.slice(start, start + length);
  const before = word.search(/[\p{L}\p{N}]/u);
  const bare = word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return [start + Math.max(before, 0), bare.length];
};

/** How much of a text is shown, in characters. */
const LENGTH = 160;

/** How much of it stands before the first place. */
const BEFORE = 40;

/** The part of a text around the first of the given places, cut between words. */
export const markExcerpt = (text: string, places: readonly Place[]): MarkedText => {
  const first = Math.min(...places.map(([start]) => start), text.length);
  const from = first > LENGTH - BEFORE && first < text.length ? text.lastIndexOf(' ', first - BEFORE) + 1 : 0;
  const cut = from + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', from + LENGTH);
  const to = cut > from ? cut : from + LENGTH;
  const inside = places.filter(([start, length]) => start >= from && start + length <= to);
  const pieces = markText(
    text.slice(from, to),
    inside.map(([start, length]): Place => [start - from, length]),
  );
  const ellipsis = {text: '…', marked: false};
  return [...(from > 0 ? [ellipsis] : []), ...pieces, ...(to < text.length ? [ellipsis] : [])];
};
