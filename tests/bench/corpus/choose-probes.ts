import type {BenchPage, Probe} from './page.ts';

const readWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}]{6,}/gu) ?? [];

/** Text without code, links' addresses and headings, which some searches treat in their own way. */
const readProse = (body: string): string =>
  body
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, ' ')
    .replace(/^#.*$/gm, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ');

/** The page in the middle, whose title no other page has: a search for its title should find it. */
export const chooseNamedProbe = (pages: BenchPage[]): Probe => {
  const counts = Map.groupBy(pages, ({title}) => title.toLowerCase());
  const alone = pages.filter(({title}) => counts.get(title.toLowerCase())?.length === 1 && /^[\p{L} -]+$/u.test(title));
  const page = alone[Math.floor(alone.length / 2)];
  if (!page) throw new Error('No page has a title of its own.');
  return {query: page.title.toLowerCase(), path: page.path};
};

/** A word that only one page has, in its text and not in a heading: a search for it needs the text. */
export const chooseBodyProbe = (pages: BenchPage[]): Probe => {
  const holders = new Map<string, number>();
  for (const {title, description, body} of pages) {
    for (const word of new Set(readWords(`${title} ${description} ${body}`)))
      holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const start = Math.floor(pages.length / 3);
  for (const {path, title, description, body} of [...pages.slice(start), ...pages.slice(0, start)]) {
    const named = `${title} ${description}`.toLowerCase();
    const word = readWords(readProse(body)).find((word) => holders.get(word) === 1 && !named.includes(word));
    if (word) return {query: word, path};
  }
  throw new Error('No page has a word of its own.');
};
