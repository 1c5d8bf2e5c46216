import type {Command} from 'commander';
import {listBasisRows} from '../../content/basis-table.ts';
import {getTitle} from '../../content/graph.ts';
import {loadHandbook} from '../../content/load-handbook.ts';
import {findStanding, isOverdue} from '../../content/standing.ts';
import type {ExitCode, Io} from '../io.ts';

type Options = {proposed?: true; unconfirmed?: true; overdue?: true; untranslated?: true; basis?: true};

/** `handbook list`: which pages are not the company's word yet, lack something, or want to be read again. */
export const list = (program: Command, io: Io, exit: (code: ExitCode) => void): void => {
  program
    .command('list')
    .description('List pages, one a line.')
    .option('--proposed', 'pages that are proposed, and adopted pages with proposed parts')
    .option('--unconfirmed', 'pages with facts that the company has not published')
    .option('--overdue', 'pages whose day of review has passed')
    .option('--untranslated', 'pages that lack a translation, and into which language')
    .option('--basis', 'page by page, the facts it rests on, as a Markdown table')
    .action((options: Options) => {
      const {graph, problems} = loadHandbook(io.siteDir);
      const today = io.today(graph.company);
      if (options.basis) {
        const rows = listBasisRows(graph).map(
          ({title, address, status, facts}) => `| [${title}](${address}) | ${status} | ${facts.join(', ')} |`,
        );
        io.stdout(['| Page | Status | Rests on |', '| --- | --- | --- |', ...rows, ''].join('\n'));
      } else {
        const lines = graph.entries.flatMap((entry) => {
          const standing = findStanding(entry);
          const notes = [
            ...(options.proposed && standing?.status === 'proposed' ? ['proposed'] : []),
            ...(options.proposed && standing?.proposed.length ? [`proposed: ${standing.proposed.join(', ')}`] : []),
            ...(options.unconfirmed && standing?.unconfirmed.length
              ? [`unconfirmed: ${standing.unconfirmed.join(', ')}`]
              : []),
            ...(options.overdue && standing && isOverdue(standing, today) ? [`review was due ${standing.review}`] : []),
            ...(options.untranslated
              ? graph.company.locales
                  .slice(1)
                  .filter((locale) => !entry.translations.some((text) => text.locale === locale))
                  .map((locale) => `no ${locale}`)
              : []),
          ];
          const all = Object.keys(options).length === 0;
          return all || notes.length > 0 ? [[entry.path, getTitle(entry.data), ...notes].join('\t')] : [];
        });
        io.stdout(lines.map((line) => `${line}\n`).join(''));
      }
      if (problems.length > 0)
        io.stderr('Some pages could not be read and are missing here: run "npm run handbook -- check".\n');
      exit(problems.length > 0 ? 1 : 0);
    });
};
