import type {ContentGraph} from '../../content/graph.ts';
import {slug} from '../../content/kinds/fields.ts';
import {toTranslatedPath} from '../../content/locale-paths.ts';
import type {Past} from '../../content/past.ts';

/** Why an id cannot be had: no posting gets the id of another one, not even of one that is long gone. */
export const refuseId = (
  id: string,
  {company, ledger, files}: ContentGraph,
  past: Past | undefined,
): string | undefined => {
  if (id === '') return 'The title has no Latin letter and no digit to make a file name of. Choose one with --id.';
  const path = `docs/jobs/${id}.md`;
  const address = `/jobs/${id}`;
  const issue = slug().safeParse(id).error?.issues[0];
  if (issue) return `Unexpected id "${id}", ${issue.message}. Choose one with --id.`;
  const translations = company.locales.slice(1).map((locale) => toTranslatedPath(path, locale));
  const taken = [path, ...translations].find((other) => files.some((file) => file.path === other));
  if (taken) return `Unexpected id "${id}": ${taken} is there already. Choose another title, or another --id.`;
  const existed = past?.jobs[path] !== undefined || ledger.published.includes(address) || address in ledger.redirects;
  return existed
    ? `Unexpected id "${id}": an earlier job had it, and people still have links to that one. Choose another title, or another --id.`
    : undefined;
};
