import {buildGraph} from './build-graph.ts';
import {decodeText} from './decode-text.ts';
import type {ContentGraph} from './graph.ts';
import {LEDGER_PATH, parseLedger} from './ledger.ts';
import {parseCompany} from './parse-company.ts';
import type {Problem} from './problem.ts';
import {readFiles, type SourceFile} from './read-files.ts';
import {validateEntry} from './validate-entry.ts';

/** The handbook as it lies below a folder, and everything that kept a part of it from being read. */
export type Handbook = {graph: ContentGraph; problems: Problem[]};

/**
 * Reads, validates and joins the whole handbook. The site, the command line and the tests all begin here.
 * Throws only what the disk throws; whatever an editor got wrong is a problem.
 */
export const loadHandbook = (siteDir: string): Handbook => buildHandbook(readFiles(siteDir));

/** The same for files that are in memory. */
export const buildHandbook = (files: readonly SourceFile[]): Handbook => {
  const find = (path: string) => files.find((file) => file.path === path);
  const company = parseCompany(find('company.yaml'));
  const ledger = parseLedger(find(LEDGER_PATH));
  const pages = files.filter(
    ({path, symbolicLink}) => symbolicLink || (/\.md$/i.test(path) && !path.startsWith('static/')),
  );
  const validated = pages.map((file) => ({path: file.path, ...validateEntry(file)}));
  const unread = validated.flatMap((result) => ('problems' in result ? [result.path] : []));
  if (company.problems.length > 0) unread.push('company.yaml');
  const {graph, problems} = buildGraph({
    company: company.company,
    locateCompany: company.locate,
    entries: validated.flatMap((result) => ('entry' in result ? [result.entry] : [])),
    translations: validated.flatMap((result) => ('translation' in result ? [result] : [])),
    ledger: ledger.ledger,
    files: files.map(({path, bytes, symbolicLink}) => ({path, symbolicLink, text: bytes && decodeText(bytes).text})),
    unread: new Set(unread),
  });
  return {
    graph,
    problems: [
      ...company.problems,
      ...ledger.problems,
      ...validated.flatMap((result) => ('problems' in result ? result.problems : [])),
      ...problems,
    ],
  };
};
