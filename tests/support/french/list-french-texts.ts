import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseYaml} from '../../../src/content/front-matter.ts';
import type {ContentGraph} from '../../../src/content/graph.ts';
import {listStrings, listTranslatedTexts, type WrittenText} from '../list-texts.ts';
import {ROOT, readText} from '../repository.ts';

const FOLDER = 'i18n/fr';

/** Fields of the registries of authors and tags that readers read. */
const READ = ['name', 'title', 'label', 'description'];

/** Everything French that this repository says to readers: pages, the interface, registries, the company's own words. */
export const listFrenchTexts = (graph: ContentGraph): WrittenText[] => [
  ...listTranslatedTexts(graph, 'fr'),
  ...listFields('company.yaml', (at) => at.at(-1) === 'fr'),
  ...readdirSync(join(ROOT, FOLDER), {recursive: true, encoding: 'utf8'})
    .map((name) => `${FOLDER}/${name.replaceAll('\\', '/')}`)
    .sort()
    .flatMap((path) => {
      // JSON is YAML too.
      if (path.endsWith('.json')) return listFields(path, (at) => at.at(-1) === 'message').map(withoutPlaceholders);
      return /\.ya?ml$/.test(path) ? listFields(path, (at) => READ.includes(String(at.at(-1)))) : [];
    }),
];

const listFields = (path: string, isRead: (at: ReadonlyArray<string | number>) => boolean): WrittenText[] => {
  const {data, locate} = parseYaml(readText(path), 0);
  return listStrings(data)
    .filter(({at}) => isRead(at))
    .map(({at, text}) => ({path, line: locate(at).line, text}));
};

/** `{count}` stands for a number or a name. */
const withoutPlaceholders = ({text, ...place}: WrittenText): WrittenText => ({
  ...place,
  text: text.replaceAll(/\{\w+\}/g, '1'),
});
