// `npm run bench`: how this site does beside others. Not a test: it takes long, and its times differ between machines.
import {Command, InvalidArgumentError, Option} from 'commander';
import {benchSearch, PARTS, type SearchOptions} from './bench-search.ts';
import {PEER_NAMES, type PeerName} from './peers/peer.ts';
import {mergeResults, readResults, writeResults} from './report/results.ts';
import {toCostTables, toRelevanceTables} from './report/to-tables.ts';
import {writeReport} from './report/write-report.ts';

const parseNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
  return number;
};

const parseSizes = (text: string): number[] => text.split(',').map(parseNumber);

const parsePeers = (text: string): PeerName[] =>
  text.split(',').map((name) => {
    const known = PEER_NAMES.find((peer) => peer === name);
    if (!known) throw new InvalidArgumentError(`Expected some of ${PEER_NAMES.join(', ')}.`);
    return known;
  });

const program = new Command('npm run bench --').description('Measures this site beside others.');

program
  .command('search', {isDefault: true})
  .description('What a search costs, and whether it finds what readers look for.')
  .option('--sizes <list>', 'how many pages the sites have', parseSizes, [40, 400, 2000])
  .option('--peers <list>', 'which sites', parsePeers, [...PEER_NAMES])
  .option('--repeat <times>', 'how often each figure is measured; the median counts', parseNumber, 3)
  .option('--corpus <folder>', 'a folder of Markdown in place of generated pages')
  .option('--seed <number>', 'which pages are generated', parseNumber, 1)
  .option('--queries <list>', 'sets of queries', (text: string) => text.split(','), ['first', 'second'])
  .addOption(new Option('--only <part>', 'one part by itself').choices(PARTS))
  .option('--write', 'write the figures into the handbook')
  .action(async ({write, ...options}: SearchOptions & {write?: boolean}) => {
    const results = await benchSearch(options);
    if (options.only === 'build') return;
    console.log(`${toCostTables(results)}\n\n${toRelevanceTables(results)}`.trim());
    if (!write) return;
    const merged = mergeResults(readResults(), results);
    writeResults(merged);
    await writeReport(merged);
  });

await program.parseAsync();
