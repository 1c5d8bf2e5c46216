import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {BenchPage, Corpus} from './page.ts';

/** What the site writes above a page's text and no other site has: where the page stands. */
const WHERE = /^[^\n]*<(https?:\/\/[^>\s]+)>\s*$/m;

const toPath = (file: string): string => file.replaceAll('\\', '/').replace(/\.md$/, '');

/** One Markdown twin of a page of this handbook, as any other site could have it. */
export const readTwin = (path: string, text: string, language: string): BenchPage => {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? path;
  const description = /^> (.+)$/m.exec(text)?.[1] ?? '';
  const where = WHERE.exec(text)?.[1];
  const origin = where ? new URL(where).origin : undefined;
  const prefix = language === 'en' ? '' : `/${language}`;
  const body = text
    .replace(/^# .+\n+/, '')
    .replace(/^> .+\n+/, '')
    .replace(WHERE, '')
    .replace(/\]\((https?:\/\/[^)\s]+)\)/g, (link, href: string) => {
      const {origin: to, pathname, hash} = new URL(href);
      if (to !== origin) return link;
      const address = prefix && pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname;
      return `](${address || '/'}${hash})`;
    });
  return {path, title: plain(title), description: plain(description), body: `${body.trim()}\n`};
};

/** Text without the signs of Markdown that front matter would show as they are. */
const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('`', '');

/** The pages of a built handbook in one language, from the Markdown that lies beside each. */
export const readTwins = (build: string, language: string, languages: readonly string[]): Corpus => {
  const folder = language === languages[0] ? build : join(build, language);
  const others = languages.slice(1).map((other) => `${other}/**`);
  const files = globSync('**/*.md', {cwd: folder, exclude: language === languages[0] ? others : []});
  const pages = files
    .map(toPath)
    .sort()
    .map((path) => readTwin(path, readFileSync(join(folder, `${path}.md`), 'utf8'), language));
  return {name: 'Handbook', language, pages};
};
