import type {BenchPage, Corpus} from '../../corpus/page.ts';
import {relink, toFile} from '../write-file.ts';
import {toStages} from './to-stages.ts';

/** Who answers for a page of the benchmark, and until when it holds. */
const STANDING = {status: 'adopted', owner: 'caretaker', review: '2099-01-01'};
const DEPARTMENTS = ['office', 'workshop'];

/** Folders whose files are of a kind; a foreign page that lies in one of the same name is a plain page. */
const RESERVED = [
  ...['values', 'levels', 'skills', 'departments', 'interview-process', 'jobs', 'benefits', 'policies', 'glossary'],
  ...['facts', 'contributing', 'pages'],
];

type Fields = Record<string, unknown>;
type Place = {path: string; fields: (page: BenchPage) => Fields};

const last = (path: string): string => path.split('/').at(-1) ?? path;

/** The last words of a title, as a reader might abbreviate it. */
const toAlias = (title: string): string => title.split(' ').slice(-2).join(' ');

const toCriteria = (path: string, title: string): Fields[] =>
  ['alone', 'with-others', 'for-others'].map((id) => ({
    id: `${last(path)}-${id}`,
    name: `${title} ${id.replace('-', ' ')}`,
    summary: `Is trusted with it: ${title.toLowerCase()} ${id.replace('-', ' ')}.`,
    looks_like: [`Says what is missing before anybody asks about it.`, `Leaves the place as it was found.`],
  }));

/** Twenty pages in a row are spread over the kinds as they are in a handbook; then it begins anew. */
const placePage = ({path}: BenchPage, position: number): Place => {
  const slug = last(path);
  const turn = position % 20;
  const titled = ({title}: BenchPage): Fields => ({title});
  if (turn < 1) return {path: `values/${slug}`, fields: titled};
  if (turn < 4) return {path: `skills/${slug}`, fields: titled};
  if (turn < 6)
    return {
      path: `levels/${DEPARTMENTS[turn % 2]}/${slug}`,
      fields: (page) => ({title: page.title, criteria: toCriteria(page.path, page.title)}),
    };
  if (turn < 10) return {path: `glossary/${slug}`, fields: ({title}) => ({term: title, aliases: [toAlias(title)]})};
  if (turn < 13) return {path: `policies/${slug}`, fields: titled};
  if (turn < 15) return {path: `benefits/${slug}`, fields: titled};
  const plain = path.includes('/') && !RESERVED.includes(path.split('/')[0] ?? '');
  return {path: plain ? path : `pages/${path}`, fields: titled};
};

/** A name that no page above has yet. */
const placePages = (pages: BenchPage[]): Array<Place & {page: BenchPage}> => {
  const taken = new Set<string>();
  return pages.map((page, position) => {
    const place = placePage(page, position);
    let path = place.path;
    for (let number = 2; taken.has(path); number += 1) path = `${place.path}-${number}`;
    taken.add(path);
    return {...place, path, page};
  });
};

/** Where a page of the corpus lies in the handbook. */
export const toOwnPaths = (pages: BenchPage[]): Map<string, string> =>
  new Map(placePages(pages).map(({path, page}) => [page.path, path]));

const shorten = (text: string): string => (text.length > 180 ? `${text.slice(0, 179)}…` : text);

const index = (title: string, more: Fields = {}): string =>
  toFile({title, description: `${title}, one by one.`, ...more, ...STANDING}, `All of this is listed below.\n`);

/** What a handbook has besides the pages of the corpus. */
const frame = (sections: string[]): Record<string, string> => ({
  'docs/index.md': toFile(
    {
      title: 'Handbook',
      description: 'How Kestrel works.',
      doors: [
        {id: 'work', title: 'I work here', summary: 'What holds here.', links: [{id: 'values', to: '/values'}]},
        {id: 'look', title: 'I look around', summary: 'What is asked for.', links: [{id: 'skills', to: '/skills'}]},
      ],
      ...STANDING,
    },
    'Everything is written down.\n',
  ),
  'docs/privacy.md': toFile({title: 'Privacy', description: 'What is kept about you.', ...STANDING}, 'Nothing.\n'),
  'docs/values/index.md': index('Values', {lists: 'value'}),
  'docs/skills/index.md': index('Skills', {lists: 'skill'}),
  'docs/levels/index.md': index('Levels'),
  'docs/glossary/index.md': index('Glossary', {lists: 'glossary'}),
  'docs/policies/index.md': index('Policies', {lists: 'policy'}),
  'docs/benefits/index.md': index('Benefits', {lists: 'benefit'}),
  'docs/departments/index.md': index('Departments', {lists: 'department'}),
  'docs/interview-process/index.md': index('Interviews', {lists: 'process'}),
  ...Object.fromEntries(
    DEPARTMENTS.flatMap((id) => [
      [`docs/departments/${id}/index.md`, index(`The ${id}`)],
      [`docs/levels/${id}/index.md`, index(`Levels in the ${id}`, {lists: 'level'})],
    ]),
  ),
  ...Object.fromEntries(sections.map((section) => [`docs/${section}/index.md`, index(`About ${section}`)])),
});

/** The corpus as the handbook of another company: pages of every kind that a company writes many of. */
export const toFiles = ({pages}: Corpus): Record<string, string> => {
  const places = placePages(pages);
  const paths = new Map(places.map(({path, page}) => [page.path, path]));
  const written = Object.fromEntries(
    places.map(({path, page, fields}) => {
      const body = relink(page.body, (target) => `/${paths.get(target) ?? target}.md`);
      const description = shorten(page.description || page.title);
      return [`docs/${path}.md`, toFile({...fields(page), description, ...STANDING}, body)];
    }),
  );
  const ids = (folder: string): string[] => places.flatMap(({path}) => (path.startsWith(folder) ? last(path) : []));
  const assessed = (id: string, turn: number) => ({
    skills: ids('skills/').filter((_, place) => place % DEPARTMENTS.length === turn),
    criteria: places.flatMap(({path, page}) =>
      path.startsWith(`levels/${id}/`) ? toCriteria(page.path, page.title).map((criterion) => `${criterion.id}`) : [],
    ),
  });
  const stages = DEPARTMENTS.map((id, turn) => toStages(id, assessed(id, turn), STANDING));
  const kinds = ['values', 'skills', 'levels', 'glossary', 'policies', 'benefits'];
  const sections = [...new Set(places.map(({path}) => path.split('/')[0] ?? ''))];
  return {
    ...frame(sections.filter((section) => !kinds.includes(section))),
    ...Object.assign({}, ...stages),
    ...written,
  };
};
