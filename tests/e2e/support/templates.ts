import {type Entry, isDraft} from '../../../src/content/graph.ts';
import {loadHandbook} from '../../../src/content/load-handbook.ts';
import {listViews} from '../../../src/content/views.ts';

/** One page of each look. */
export type Template = {
  name: string;
  /** From the home page of a language, without a leading "/". */
  address: string;
};

/** Pages of which there is one, and which no kind stands for. */
const FIXED: Template[] = [
  {name: 'jobs', address: 'jobs'},
  {name: 'processes', address: 'interview-process'},
  {name: 'blog', address: 'blog'},
  {name: 'search', address: 'search'},
  {name: 'not-found', address: '404'},
];

/** One page per template: the longest of every kind, its views, and the pages that are of none. */
export const listTemplates = (): Template[] => {
  const longest = new Map<string, Entry>();
  for (const entry of loadHandbook(process.cwd()).graph.entries) {
    const other = longest.get(entry.kind);
    if (!isDraft(entry) && (!other || entry.prose.words > other.prose.words)) longest.set(entry.kind, entry);
  }
  return [
    ...[...longest].flatMap(([name, entry]) => [
      {name, address: entry.address.slice(1)},
      ...listViews(entry).map(({id, address}) => ({name: id, address: address.slice(1)})),
    ]),
    ...FIXED,
  ];
};
