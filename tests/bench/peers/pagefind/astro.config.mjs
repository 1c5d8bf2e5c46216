import {readFileSync} from 'node:fs';
import starlight from '@astrojs/starlight';
import {defineConfig} from 'astro/config';

const {title, language} = JSON.parse(readFileSync(new URL('site.json', import.meta.url), 'utf8'));

// As Starlight's guide has it: the side menu from the folders, its own search.
export default defineConfig({
  site: 'https://bench.example',
  integrations: [starlight({title, locales: {root: {label: language, lang: language}}})],
});
