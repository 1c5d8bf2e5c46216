import {type FullText, MANIFEST, type Manifest} from './full-text.ts';
import type {SerializedField} from './local/open-local.ts';
import type {NamesIndex} from './names/index-names.ts';
import type {PagefindScript} from './pagefind/open-pagefind.ts';

/** The text of a scope's pages, by whichever engine the build chose for it. Throws where a download fails. */
export const openFullText = async (
  baseUrl: string,
  scope: string,
  {language, things}: Pick<NamesIndex, 'language' | 'things'>,
): Promise<FullText> => {
  const {scopes} = (await download(`${baseUrl}${MANIFEST}`, 'no-cache')) as Manifest;
  const file = scopes[scope] ?? scopes[''];
  if (!file) throw new Error('no engine');
  if (file.engine === 'search-local') {
    const serialized = (await download(`${baseUrl}${file.file}`)) as SerializedField[];
    const [{openLocal}] = await Promise.all([import('./local/open-local.ts'), import('./local/register-languages.ts')]);
    return openLocal(serialized, {baseUrl, language: language.code});
  }
  const folder = `${baseUrl}${file.folder}/`;
  const [{openPagefind}, {watchDownloads}, {createInstance}] = await Promise.all([
    import('./pagefind/open-pagefind.ts'),
    import('./pagefind/watch-downloads.ts'),
    import(/* webpackIgnore: true */ `${folder}pagefind.js`) as Promise<PagefindScript>,
  ]);
  const countFailed = watchDownloads();
  const addresses = [...things.keys()];
  const pages = new Map(file.pages.map((id, place) => [id, addresses[place] ?? '']));
  return openPagefind(createInstance({basePath: folder}), pages, {language, countFailed});
};

const download = async (url: string, cache: RequestCache = 'default'): Promise<unknown> => {
  const response = await fetch(url, {cache});
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
};
