import {slug} from 'github-slugger';
import type {BenchPage} from './page.ts';
import {makeRandom, type Random} from './random.ts';
import {deeds, doings, headings, people, qualities, reasons, sections, syllables, things, times} from './words.ts';

/** Half of the pages are shorter, half longer; the longest have some thousand words, as real handbooks do. */
const MEDIAN = 500;
const SPREAD = 0.65;
const SHORTEST = 60;
const LONGEST = 4000;

/** Words of a page that hardly any other page has: without them, an index would be far smaller than a real one. */
const NEW_WORDS = 8;

type Place = {path: string; title: string};

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const article = (word: string): string => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`);

const coin = (random: Random): string =>
  capitalise(Array.from({length: 3 + random.below(2)}, () => random.pick(syllables)).join(''));

/** Titles that differ: a doing and a thing, and a quality where these are used up. */
const placePages = (count: number, random: Random): Place[] => {
  const taken = new Set<string>();
  const places: Place[] = [];
  while (places.length < count) {
    const quality = random.next() < 0.5 ? `${random.pick(qualities)} ` : '';
    const title = `${random.pick(doings)} ${article(`${quality}${random.pick(things)}`)}`;
    if (taken.has(title)) continue;
    taken.add(title);
    places.push({title, path: `${sections[places.length % sections.length]}/${slug(title)}`});
  }
  return places;
};

const writeSentence = (random: Random, name: () => string): string => {
  const who = random.pick(people);
  const what = `${random.pick(qualities)} ${random.pick(things)}`;
  const other = random.pick(things);
  const forms = [
    () => `The ${who} ${random.pick(deeds)} the ${what} ${random.pick(times)}, ${random.pick(reasons)}.`,
    () => `Every ${who} ${random.pick(deeds)} ${article(what)} in ${name()} and ${random.pick(deeds)} the ${other}.`,
    () =>
      `If the ${other} is ${random.pick(qualities)}, a ${random.pick(people)} ${random.pick(deeds)} it ${random.pick(times)}.`,
    () => `Nobody waits for the ${other}: the ${who} ${random.pick(deeds)} the ${what} instead.`,
    () =>
      `${capitalise(random.pick(times))}, the ${who} ${random.pick(deeds)} what the ${random.pick(people)} left behind.`,
    () => `For ${article(what)} we use ${name()}, ${random.pick(reasons)}.`,
    () => `It took ${2 + random.below(40)} days to agree on the ${what}.`,
  ];
  return random.pick(forms)();
};

const writeParagraph = (random: Random, name: () => string, places: Place[]): string => {
  const sentences = Array.from({length: 2 + random.below(4)}, () => writeSentence(random, name));
  if (random.next() < 0.3) {
    const {title, path} = random.pick(places);
    sentences.push(`See also [${title.toLowerCase()}](/${path}).`);
  }
  return sentences.join(' ');
};

const writeList = (random: Random, name: () => string): string =>
  Array.from(
    {length: 3 + random.below(4)},
    () => `- **${capitalise(random.pick(things))}**: ${writeSentence(random, name)}`,
  ).join('\n');

const writeTable = (random: Random, name: () => string): string =>
  [
    '| What | Who | How long |',
    '| --- | --- | ---: |',
    ...Array.from({length: 3 + random.below(5)}, () => {
      const what = `${random.pick(qualities)} ${random.pick(things)}`;
      return `| ${capitalise(what)} in ${name()} | ${random.pick(people)} | ${1 + random.below(90)} days |`;
    }),
  ].join('\n');

const writeCode = (random: Random, name: () => string): string => {
  const tool = name().toLowerCase();
  return ['```sh', `${tool} --${random.pick(things)} ${1 + random.below(99)}`, `${tool} status`, '```'].join('\n');
};

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const writeBody = (random: Random, places: Place[], shared: string[]): string => {
  const wanted = Math.min(LONGEST, Math.max(SHORTEST, Math.round(MEDIAN * Math.exp(SPREAD * random.normal()))));
  const own = Array.from({length: NEW_WORDS}, () => coin(random));
  const name = (): string => (random.next() < 0.5 ? random.pick(own) : random.pick(shared));
  const blocks = [writeParagraph(random, name, places)];
  const used = new Set<string>();
  let words = countWords(blocks[0] ?? '');
  while (words < wanted) {
    const section: string[] = [];
    const heading = random.pick(headings);
    // The same heading twice would need two anchors.
    if (!used.has(heading)) section.push(`## ${heading}`);
    used.add(heading);
    section.push(writeParagraph(random, name, places));
    const kind = random.next();
    if (kind < 0.3) section.push(writeList(random, name));
    else if (kind < 0.45) section.push(writeTable(random, name));
    else if (kind < 0.55) section.push(writeCode(random, name));
    else section.push(writeParagraph(random, name, places));
    words += countWords(section.join(' '));
    blocks.push(...section);
  }
  return `${blocks.join('\n\n')}\n`;
};

/** Pages of a company that does not exist, the same for the same seed and number. */
export const generatePages = (count: number, seed: number): BenchPage[] => {
  const random = makeRandom(seed);
  const shared = Array.from({length: 60}, () => coin(random));
  const places = placePages(count, random);
  return places.map(({path, title}) => ({
    path,
    title,
    description: `${title}: what the ${random.pick(people)} ${random.pick(deeds)}, and when.`,
    body: writeBody(random, places, shared),
  }));
};
