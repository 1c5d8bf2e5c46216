import {bakery} from './bakery.ts';
import {type Files, french, page} from './handbook.ts';

/** A posting of which every fact is published. */
export const job = (title: string, fields: string): string =>
  page(
    title,
    `level: baker
team: ovens
process: kitchen
requires: [kneading]
benefits: [breakfast]
workplace: hybrid
places: [{city: Lyon, region: Rhône, postcode: '69001', country: FR}]
posted: 2026-11-02
contract: permanent
hours: full-time
pay: {min: 30000, max: 36000, currency: EUR, unit: YEAR}
countries: [FR, BE]
apply: {email: jobs@larkspur.example}
${fields}`,
  );

/** The bakery with a posting in every state, French for two pages, and prose with every kind of link. */
export const town: Files = {
  ...bakery,
  'docs/jobs/open.md': job('Open job', 'hiring: open\nexpires: 2027-01-15\n'),
  'docs/jobs/paused.md': job('Paused job', 'hiring: paused\npaused: 2026-11-20\n'),
  'docs/jobs/filled.md': job('Filled job', 'hiring: filled\nclosed: 2026-11-21\n'),
  'docs/jobs/closed.md': job('Closed job', 'hiring: closed\nclosed: 2026-11-21\n'),
  'docs/values/courage.md': page(
    'Courage',
    'proposed: [links]\n',
    `
<!-- truncate -->

## Links {#links}

Read [Patience](/values/patience.md#waiting), [the job](/jobs/open), [below](#links) and [elsewhere](https://bread.example/a?b=1&c).

![A loaf](/img/loaf.png) and [a reference][ref].

[ref]: /skills/kneading.md

| Bread | Time |
| --- | --- |
| Rye \\| wheat | 3 h |
`,
  ),
  [french('docs/values/courage.md')]:
    '---\ntitle: Le courage\ndescription: De quoi il s’agit.\n---\n\n## Liens {#links}\n\nLire [Patience](/values/patience.md) et [Pétrir](/skills/kneading.md).\n',
  [french('docs/skills/kneading.md')]: '---\ntitle: Pétrir\ndescription: Comment pétrir.\n---\n\nDes mots.\n',
};
