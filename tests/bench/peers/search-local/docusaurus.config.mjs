import {readFileSync} from 'node:fs';

const {title, language} = JSON.parse(readFileSync(new URL('site.json', import.meta.url), 'utf8'));

// As the guides of Docusaurus and of the plugin have it, with the faster bundler.
export default {
  title,
  url: 'https://bench.example',
  baseUrl: '/',
  trailingSlash: false,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  future: {v4: true, faster: true},
  markdown: {format: 'detect', hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'}},
  i18n: {defaultLocale: language, locales: [language]},
  presets: [
    ['classic', {docs: {routeBasePath: '/', sidebarPath: './sidebars.mjs', numberPrefixParser: false}, blog: false}],
  ],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      {hashed: true, indexBlog: false, docsRouteBasePath: '/', language: language === 'en' ? ['en'] : ['en', language]},
    ],
  ],
};
