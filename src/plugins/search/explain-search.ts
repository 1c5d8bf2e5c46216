import type {FittedNames} from '../../publish/search/fit-names.ts';
import {type Chosen, LIMIT} from './write-text.ts';

const DETAILS = {
  sections: 'with summaries and sections',
  summaries: 'with summaries, without sections',
  titles: 'titles and other words only',
} as const;

/** What a build says of the search it made in one language: sizes are compressed. */
export const explainSearch = (
  locale: string,
  {packed, detail, size}: FittedNames,
  chosen: readonly Chosen[],
): string => {
  const engines = chosen.map(({scope, engine, size: weight}) => {
    const over =
      engine === 'pagefind' ? `, as one index ${toKilobytes(weight)}, which is over ${toKilobytes(LIMIT)}` : '';
    return `${scope === '' ? 'everything' : scope} by ${engine} (${over === '' ? toKilobytes(weight) : over.slice(2)})`;
  });
  return `Search (${locale}): ${packed.folders.flatMap(({things}) => things).length} named things, ${DETAILS[detail]}, ${toKilobytes(size)}; text of ${engines.join(', ')}.`;
};

const toKilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;
