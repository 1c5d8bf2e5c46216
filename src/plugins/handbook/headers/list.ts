import {listBasisRows} from '../../../content/basis-table.ts';
import {type ContentGraph, type Entry, findByAddress, listEntries} from '../../../content/graph.ts';
import {pickWord} from '../../../content/localize.ts';
import {bySidebar} from '../../../content/sidebar-order.ts';
import {dataFiles, toDataPath, toSchemaPath} from '../../../publish/open-data/data-files.ts';
import type {HeaderProps} from '../props.ts';
import {toPageLink} from '../to-link.ts';
import {toFacets, toJobLinks} from './job-list.ts';
import {toProcess} from './process.ts';

/** What an index page lists below its prose; null where it lists nothing. */
export const toListHeader = (graph: ContentGraph, entry: Entry, locale: string): HeaderProps | null => {
  const lists = 'lists' in entry.data ? entry.data.lists : undefined;
  if (lists === undefined) return null;
  if (lists === 'job') return {kind: 'jobs', jobs: toJobLinks(graph, locale), facets: toFacets(graph, locale)};
  if (lists === 'channels') return {kind: 'channels', channels: toChannels(graph, locale)};
  if (lists === 'data') return {kind: 'data', files: listDataFiles()};
  if (lists === 'basis') return {kind: 'basis', rows: toBasisRows(graph, locale)};
  const below = entry.path.endsWith('/index.md') ? entry.path.replace(/index\.md$/, '') : '';
  const entries = listEntries(graph, lists) as Entry[];
  // An index lists what lies below its own folder: the levels of one department, not everybody's. Other pages list all.
  const items = entries.filter(({path}) => path.startsWith(below)).sort(bySidebar);
  if (lists === 'process') return {kind: 'processes', processes: toProcesses(graph, items, locale)};
  return {kind: 'list', items: items.map((item) => toPageLink(item, locale))};
};

const toProcesses = (graph: ContentGraph, items: readonly Entry[], locale: string) =>
  items.flatMap((item) =>
    item.kind === 'process' ? [{link: toPageLink(item, locale), ...toProcess(graph, item, locale)}] : [],
  );

const listDataFiles = () =>
  dataFiles.map((file) => ({
    name: file.name,
    label: file.description,
    path: toDataPath(file),
    schema: toSchemaPath(file),
  }));

const toChannels = ({company}: ContentGraph, locale: string) =>
  (company.channels ?? []).map(({name, url}) => ({name: pickWord(name, locale) ?? url, url}));

const toBasisRows = (graph: ContentGraph, locale: string) => {
  const pages = new Map(
    listEntries(graph, 'facts').flatMap(({data, address}) => data.facts.map(({id}) => [id, address])),
  );
  return listBasisRows(graph).flatMap(({address, status, facts}) => {
    const page = findByAddress(graph, address);
    if (!page) return [];
    return [
      {link: toPageLink(page, locale), status, facts: facts.map((id) => ({id, address: `${pages.get(id)}#${id}`}))},
    ];
  });
};
