import {writeFileSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {join} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {describe, expect, test, vi} from 'vitest';
import {closeExpired, withoutDrafts} from '../../../../src/content/graph.ts';
import {loadHandbook} from '../../../../src/content/load-handbook.ts';
import {MANIFEST, type Manifest} from '../../../../src/plugins/search/full-text.ts';
import {serveText} from '../../../../src/plugins/search/preview/serve-text.ts';
import {toNames} from '../../../../src/publish/search/to-names.ts';
import {type Files, french, page, TODAY} from '../../../support/handbook.ts';
import {inFolder} from '../../../support/run-cli.ts';
import {inBothLanguages, village} from '../../village.ts';

type Answer = {
  status: 'answered' | 'left';
  headers: Record<string, string>;
  content: string | Uint8Array;
  error?: unknown;
};

type Ask = (path: string) => Promise<Answer>;

/** A server of live preview that knows nothing but the text of a handbook. */
const serve = (
  files: Files,
  run: (server: {ask: Ask; readManifest: () => Promise<Manifest>; siteDir: string}) => Promise<void>,
  {locale = 'en', baseUrl = '/'} = {},
): Promise<void> => {
  vi.stubEnv('HANDBOOK_TODAY', TODAY);
  return inFolder(files, async (siteDir) => {
    const context = {siteDir, baseUrl, codeTranslations: {}, i18n: {currentLocale: locale}} as LoadContext;
    const answer = serveText(context);
    const ask: Ask = async (path) => {
      const headers: Record<string, string> = {};
      let given: Answer = {status: 'left', headers, content: ''};
      const response = {
        setHeader: (name: string, value: string) => {
          headers[name] = value;
        },
        end: (content: string | Uint8Array) => {
          given = {status: 'answered', headers, content};
        },
      } as unknown as ServerResponse;
      const next = (error?: unknown) => {
        given = {status: 'left', headers, content: '', error};
      };
      await answer({url: path, method: 'GET'} as IncomingMessage, response, next);
      return given;
    };
    await run({
      ask,
      readManifest: async () => JSON.parse(String((await ask(`${baseUrl}${MANIFEST}`)).content)),
      siteDir,
    });
  });
};

/** Addresses of the pages that a manifest has text of. */
const listPages = ({scopes}: Manifest, siteDir: string, locale = 'en'): string[] => {
  const everything = scopes[''];
  if (everything?.engine !== 'pagefind') return [];
  const {things} = toNames(withoutDrafts(closeExpired(loadHandbook(siteDir).graph, TODAY)), locale, {});
  return things.flatMap(({address}, place) => (everything.pages[place] ? [address] : []));
};

test('answers with the text of all pages, in one scope', () =>
  serve(village, async ({readManifest, siteDir}) => {
    const manifest = await readManifest();
    expect(Object.keys(manifest.scopes)).toEqual(['']);
    expect(listPages(manifest, siteDir)).toEqual(
      expect.arrayContaining(['/', '/jobs/baker', '/blog/open', '/glossary/dough']),
    );
  }));

test('answers with Pagefind’s pieces, as what they are, and kept by nobody', () =>
  serve(
    village,
    async ({ask, readManifest}) => {
      const {scopes} = await readManifest();
      const {folder, pages} = scopes[''] as {folder: string; pages: string[]};
      const script = await ask(`/handbook/${folder}/pagefind.js?again`);
      expect(script).toMatchObject({
        status: 'answered',
        headers: {'content-type': 'text/javascript', 'cache-control': 'no-store'},
      });
      const fragment = await ask(`/handbook/${folder}/fragment/${pages.find((id) => id !== '')}.pf_fragment`);
      expect(fragment).toMatchObject({status: 'answered', headers: {'content-type': 'application/octet-stream'}});
      expect(fragment.content.length).toBeGreaterThan(0);
    },
    {baseUrl: '/handbook/'},
  ));

describe('leaves to the server', () => {
  test.each(['/', '/jobs/baker', '/search', '/search/preview/nothing.js', `/elsewhere/${MANIFEST}`])('%s', (path) =>
    serve(village, async ({ask}) => {
      expect(await ask(path)).toMatchObject({status: 'left', error: undefined});
    }),
  );

  test('pieces that nobody has asked a manifest of', () =>
    serve(village, async ({ask}) => {
      expect((await ask('/search/preview/pagefind.js')).status).toBe('left');
    }));
});

test('makes the text anew with every manifest', () =>
  serve(village, async ({readManifest, siteDir}) => {
    expect(listPages(await readManifest(), siteDir)).not.toContain('/values/calm');
    writeFileSync(join(siteDir, 'docs/values/calm.md'), page('Calm'));
    expect(listPages(await readManifest(), siteDir)).toContain('/values/calm');
  }));

test('leaves out what is over, what is a draft, and what cannot be read in the language', async () => {
  const edit = (hiring: string): Files => ({
    ...village,
    'docs/jobs/baker.md': String(village['docs/jobs/baker.md']).replace('hiring: open', hiring),
  });
  for (const hiring of ['hiring: filled\nclosed: 2026-11-20', 'hiring: draft']) {
    await serve(edit(hiring), async ({readManifest, siteDir}) => {
      expect(listPages(await readManifest(), siteDir)).not.toContain('/jobs/baker');
    });
  }
  const {[french('docs/values/patience.md')]: _, ...files} = inBothLanguages(village);
  await serve(
    files,
    async ({readManifest, siteDir}) => {
      const pages = listPages(await readManifest(), siteDir, 'fr');
      expect(pages).toContain('/skills/kneading');
      expect(pages).not.toContain('/values/patience');
    },
    {locale: 'fr', baseUrl: '/fr/'},
  );
});

test('tells the server what went wrong', () => {
  const context = {siteDir: '/no/such/folder', baseUrl: '/', i18n: {currentLocale: 'en'}} as LoadContext;
  const next = vi.fn();
  return serveText(context)({url: `/${MANIFEST}`} as IncomingMessage, {} as ServerResponse, next).then(() => {
    expect(next.mock.calls).toEqual([[expect.any(Error)]]);
  });
});
