import {toAddress} from '../address.ts';
import {type ContentGraph, type Entry, findByAddress, findByPath, isDraft, isUnread} from '../graph.ts';
import {listParts} from '../parts.ts';
import type {Finding, Rule} from '../rule.ts';
import {suggest} from '../suggest.ts';
import {findReadableAt} from '../views.ts';
import {listWritten, type WrittenFile} from '../written.ts';

/** Ways off this site that a page may offer. */
const SCHEMES = ['https:', 'mailto:', 'tel:'];

export const linksFromRoot: Rule = {
  name: 'links-from-root',
  description: 'Links and images begin at the root of the content, and lead to something that is published.',
  severity: 'error',
  check: (graph) =>
    listWritten(graph).flatMap((file) => [
      ...file.prose.links.flatMap((link) => report(file, link, explainLink(graph, file, link.url))),
      ...file.prose.images.flatMap((image) => report(file, image, explainImage(graph, file, image.url))),
    ]),
};

type Explained = {message: string; fix: string} | undefined;

const report = (
  {path}: WrittenFile,
  {line, column}: {line: number; column: number},
  explained: Explained,
): Finding[] => (explained ? [{path, line, column, ...explained}] : []);

const explainLink = (graph: ContentGraph, file: WrittenFile, url: string): Explained => {
  if (url.startsWith('#')) return explainAnchor(file, file.entry, url.slice(1), url);
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase();
  if (scheme) {
    return SCHEMES.includes(scheme)
      ? undefined
      : {
          message: `Unexpected link to ${url}.`,
          fix: 'Link to https://…, or to a page of this handbook as /folder/page.md.',
        };
  }
  const refused = explainShape(url, file.entry.path);
  if (refused) return refused;
  const [target = '', anchor] = url.split('#');
  const inBlog = file.entry.kind === 'post';
  const entry = inBlog ? findByAddress(graph, target) : findByPath(graph, `docs${target}`);
  if (!entry) return explainMissing(graph, target, inBlog);
  if (isDraft(entry)) return explainDraft(url);
  if (anchor === undefined) return undefined;
  const written = listWritten({...graph, entries: [entry]}).find(({locale}) => locale === file.locale);
  return explainAnchor(written ?? {...file, prose: entry.prose}, entry, anchor, url);
};

const explainDraft = (url: string): Explained => ({
  message: `Unexpected link to ${url}: that page is a draft.`,
  fix: 'Publish it first, or remove the link.',
});

const explainShape = (url: string, from: string): Explained => {
  if (url.startsWith('/') && !url.startsWith('//') && !decode(url).split('/').includes('..') && !url.includes('?'))
    return undefined;
  const message = `Unexpected link to "${url}", expected a path from the root of the content.`;
  if (url.startsWith('//')) return {message, fix: 'A link to another site begins with https://'};
  if (url === '' || url.startsWith('@') || decode(url).split('/').includes('..') || url.includes('?'))
    return {message, fix: 'Write it as "/folder/page.md", from docs/ downwards.'};
  const page = `${from.replace(/^[^/]+|[^/]+$/g, '')}${url.replace(/^\.\//, '')}`;
  return {message, fix: `Write it as "${page}": it then works in every language.`};
};

const explainMissing = (graph: ContentGraph, target: string, inBlog: boolean): Explained => {
  const known = graph.entries.filter(({kind}) => kind !== 'post').map(({path}) => path.replace(/^docs/, ''));
  if (inBlog ? isUnread(graph, target) : graph.unread.has(`docs${target}`)) return undefined;
  if (inBlog) {
    const addresses = graph.entries.map(({address}) => address);
    const twin = target.endsWith('.md') ? toAddress(`docs${target}`) : undefined;
    const fix =
      twin && addresses.includes(twin) ? `Posts link to addresses: write "${twin}".` : suggest(target, addresses);
    return target === '/blog'
      ? undefined
      : {message: `Unexpected link to ${target}, expected the address of a page.`, fix: fix ?? REMOVE};
  }
  const file = [`${target}.md`, `${target.replace(/\/$/, '')}/index.md`].find((path) => known.includes(path));
  if (file) return {message: `Unexpected link to ${target}, expected a file.`, fix: `Write "${file}".`};
  // A post is another plugin's page: Docusaurus can only be given its address.
  if (findByAddress(graph, target)?.kind === 'post' || target === '/blog') return undefined;
  const viewed = findReadableAt(graph, target);
  if (viewed) return isDraft(viewed) ? explainDraft(target) : undefined;
  return {message: `Unexpected link to ${target}, expected a page in docs/.`, fix: suggest(target, known) ?? REMOVE};
};

const REMOVE = 'Write that page, or remove the link.';

const explainAnchor = ({prose}: Pick<WrittenFile, 'prose'>, entry: Entry, anchor: string, url: string): Explained => {
  const known = [...prose.headings.map(({id}) => id), ...listParts(entry)];
  if (known.includes(decode(anchor))) return undefined;
  return {
    message: `Unexpected link to ${url}: the page has no such section.`,
    fix: suggest(anchor, known) ?? 'Remove what follows the "#".',
  };
};

const explainImage = (graph: ContentGraph, {entry}: WrittenFile, url: string): Explained => {
  const refused = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) ? EXTERNAL : explainShape(url, entry.path);
  if (refused) return refused;
  const candidates = [`static${url}`, `docs${url}`, `blog${url}`];
  // A symbolic link is reported as one.
  if (graph.files.some(({path}) => candidates.includes(path))) return undefined;
  const known = graph.files.filter(({path}) => /^(?:static|docs)\/.*\.(?:png|jpe?g|svg|webp|avif|gif)$/.test(path));
  return {
    message: `Unexpected image ${url}, expected a file in static/.`,
    fix:
      suggest(
        url,
        known.map(({path}) => path.replace(/^(?:static|docs)/, '')),
      ) ?? 'Add the file, or remove the image.',
  };
};

const EXTERNAL = {
  message: 'Unexpected image from another site.',
  fix: 'Put the picture into static/img/ and write "/img/name.png".',
};

const decode = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};
