import type {Options as RedirectOptions} from '@docusaurus/plugin-client-redirects';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config, MarkdownConfig} from '@docusaurus/types';
import {getSourceLocale} from './src/content/graph.ts';
import {loadHandbook} from './src/content/load-handbook.ts';
import {pickWord} from './src/content/localize.ts';
import {createEditUrl} from './src/plugins/handbook/edit-url.ts';
import {toNavigation} from './src/plugins/handbook/navigation.ts';
import {toDocsOptions} from './src/plugins/handbook/options.ts';
import {createParseFrontMatter} from './src/plugins/handbook/parse-front-matter.ts';
import {toSitemapOptions} from './src/plugins/handbook/sitemap.ts';
import {findCurrentLocale} from './src/plugins/languages/current-locale.ts';
import {toBlogOptions} from './src/plugins/posts/options.ts';
import {toSearchOptions} from './src/plugins/search/options.ts';
import {toIssueForm} from './src/plugins/search/to-issue-form.ts';
import {readDeployment} from './src/site/deployment.ts';
import {STYLE_SHEETS} from './src/site/style-sheets.ts';
import {toThemeConfig} from './src/site/theme-config.ts';

/** Composition only: everything about the company comes from company.yaml and docs/. */
export default async function config(): Promise<Config> {
  const {graph} = loadHandbook(__dirname);
  const {company, ledger} = graph;
  const {url, baseUrl, publish, repository = company.repository} = readDeployment(process.env);
  const locale = findCurrentLocale(company, process.env);
  const localeRoot = `${url}${baseUrl}${locale === getSourceLocale(company) ? '' : `${locale}/`}`;
  const editUrl = createEditUrl(graph, repository, locale);
  // A build has been checked before it comes to a link; live preview names the problem on the page.
  const onBroken = process.env.NODE_ENV === 'production' ? 'throw' : 'warn';
  const title = pickWord(company.site, locale) ?? company.name;
  const tagline = pickWord(company.tagline, locale) ?? '';
  const redirects = Object.entries(ledger.redirects).map(([from, to]) => ({from, to}));
  return {
    title,
    tagline,
    url,
    baseUrl,
    baseUrlIssueBanner: false,
    trailingSlash: false,
    noIndex: !publish,
    favicon: 'img/favicon.svg',
    i18n: {defaultLocale: getSourceLocale(company), locales: company.locales},
    // What a browser remembers, it remembers for the site: by itself, Docusaurus would keep each language's apart.
    storage: {namespace: baseUrl},
    future: {v4: true, faster: true},
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    onDuplicateRoutes: 'throw',
    markdown: {
      format: 'detect',
      parseFrontMatter: createParseFrontMatter(__dirname),
      hooks: {onBrokenMarkdownLinks: onBroken, onBrokenMarkdownImages: onBroken},
    } satisfies Partial<MarkdownConfig> as MarkdownConfig,
    presets: [
      [
        'classic',
        {
          docs: false,
          pages: false,
          blog: false,
          theme: {customCss: STYLE_SHEETS},
          sitemap: toSitemapOptions(__dirname, graph, locale, localeRoot),
        } satisfies PresetOptions,
      ],
    ],
    plugins: [
      ['./src/plugins/handbook/index.ts', toDocsOptions(editUrl)],
      './src/plugins/cards/index.ts',
      ['./src/plugins/posts/index.ts', toBlogOptions({title, description: tagline}, editUrl)],
      './src/plugins/languages/index.ts',
      './src/plugins/jobs/index.ts',
      './src/plugins/open-data/index.ts',
      ['./src/plugins/search/index.ts', {...toSearchOptions(graph, locale), issueForm: toIssueForm(repository)}],
      ['@docusaurus/plugin-client-redirects', {redirects} satisfies RedirectOptions],
      './src/plugins/outputs/index.ts',
      './src/plugins/preview/index.ts',
    ],
    themeConfig: toThemeConfig({
      title,
      navbar: toNavigation(graph, company.navbar, locale),
      footer: toNavigation(graph, company.footer, locale),
      languages: company.locales.length,
    }) satisfies ThemeConfig,
  };
}
