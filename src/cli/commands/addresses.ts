import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Command} from 'commander';
import {isSeq, parseDocument} from 'yaml';
import {isDraft} from '../../content/graph.ts';
import {LEDGER_PATH} from '../../content/ledger.ts';
import {loadHandbook} from '../../content/load-handbook.ts';
import {listAddresses} from '../../content/views.ts';
import type {ExitCode, Io} from '../io.ts';

/** `handbook addresses`: the addresses that are not in the ledger of published addresses yet. */
export const addresses = (program: Command, io: Io, exit: (code: ExitCode) => void): void => {
  program
    .command('addresses')
    .description('List addresses that docs/addresses.yaml does not hold yet.')
    .option('--write', 'add them: from then on "handbook check" fails when one vanishes')
    .action(({write}: {write?: true}) => {
      const {graph, problems} = loadHandbook(io.siteDir);
      if (problems.length > 0) {
        io.stderr('The content has problems: run "npm run handbook -- check" first.\n');
        exit(1);
        return;
      }
      const known = new Set([...graph.ledger.published, ...Object.keys(graph.ledger.redirects)]);
      const added = graph.entries
        .filter((entry) => !isDraft(entry))
        .flatMap(listAddresses)
        .filter((address) => !known.has(address))
        .sort();
      io.stdout(added.map((address) => `${address}\n`).join(''));
      if (write && added.length > 0) append(join(io.siteDir, LEDGER_PATH), added);
    });
};

/** Adds addresses to the file, keeping its comments and order. */
const append = (path: string, added: readonly string[]): void => {
  const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : 'published: []\n');
  for (const address of added) document.addIn(['published'], address);
  const list = document.get('published');
  // One address a line: a changed address is then a changed line.
  if (isSeq(list)) list.flow = false;
  writeFileSync(path, document.toString({flowCollectionPadding: false, lineWidth: 0}));
};
