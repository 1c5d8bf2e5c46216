import {readFileSync} from 'node:fs';

const {title, language, sidebar} = JSON.parse(readFileSync(new URL('../site.json', import.meta.url), 'utf8'));

// As VitePress' guide has it. Its side menu is not made from the folders, so it is written beside the pages.
export default {
  title,
  lang: language,
  cleanUrls: true,
  ignoreDeadLinks: true,
  themeConfig: {search: {provider: 'local'}, sidebar},
};
