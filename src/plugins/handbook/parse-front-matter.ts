import {existsSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import {findTranslated} from '../../content/locale-paths.ts';
import {validateFrontMatter} from '../../content/validate-entry.ts';

/**
 * The one parser of front matter, handed to Docusaurus. Docusaurus' own would run `---js` and turn a plain page
 * into code on `mdx: {format: mdx}`; it is never called. What Docusaurus gets are the few fields it needs: a page
 * loads everything else from the graph. A file that cannot be read becomes an empty page, because throwing here
 * would end live preview; the build has stopped before it comes this far.
 */
export const createParseFrontMatter =
  (siteDir: string): ParseFrontMatter =>
  async ({filePath, fileContent}) => {
    const path = relative(siteDir, filePath).split(sep).join('/');
    // A byte-order mark, or bytes that are no text, reach this hook as characters: the check has their bytes.
    const file = {path, bytes: new TextEncoder().encode(fileContent), symbolicLink: false};
    const valid = validateFrontMatter(file);
    const name = path.split('/').at(-1)?.replace(/\.md$/, '') ?? path;
    const inherited = {...readOriginal(siteDir, path), ...toSidebarKey(path), ...toLayout(path)};
    if ('problems' in valid) return {frontMatter: {title: name, ...inherited}, content: ''};
    const {parsed, data} = valid;
    return {frontMatter: {...inherited, ...toDocusaurus(data)}, content: parsed.body};
  };

/** What Docusaurus takes from the original of a translation: a draft stays one in every language. */
const readOriginal = (siteDir: string, path: string): Record<string, unknown> => {
  const source = findTranslated(path)?.source;
  if (source === undefined || !existsSync(join(siteDir, source))) return {};
  const valid = validateFrontMatter({path: source, bytes: readFileSync(join(siteDir, source)), symbolicLink: false});
  return 'problems' in valid ? {} : toDocusaurus(valid.data);
};

const PASSED_ON = ['title', 'description', 'sidebar_label', 'sidebar_position', 'slug', 'date', 'authors', 'tags'];

const toDocusaurus = (data: Record<string, unknown>): Record<string, unknown> => ({
  ...Object.fromEntries(PASSED_ON.filter((field) => data[field] !== undefined).map((field) => [field, data[field]])),
  ...(data.term === undefined ? {} : {title: data.term}),
  ...(data.hiring === 'draft' ? {draft: true} : {}),
});

/** Two folders may be called the same in the side menu; Docusaurus then asks for a key, else it builds no translation. */
const toSidebarKey = (path: string): Record<string, unknown> => {
  const source = findTranslated(path)?.source ?? path;
  return /^docs\/.+\/index\.md$/.test(source) ? {sidebar_key: source} : {};
};

/** The home page is a way in, not a chapter: it has neither the menu of chapters beside it nor contents of its own. */
const toLayout = (path: string): Record<string, unknown> =>
  (findTranslated(path)?.source ?? path) === 'docs/index.md'
    ? {displayed_sidebar: null, hide_table_of_contents: true}
    : {};
