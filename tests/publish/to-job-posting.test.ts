import {describe, expect, test} from 'vitest';
import {isAdvertised, listEntries} from '../../src/content/graph.ts';
import {findStructuredData} from '../../src/publish/structured-data.ts';
import {findFaults, toPage} from '../support/find-faults.ts';
import {type Files, getEntry} from '../support/handbook.ts';
import {postings} from '../support/postings.ts';
import {frenchSite, publish, site, withPosting} from './larkspur.ts';

const find = (files: Files, where = site, path = 'docs/jobs/baker.md') => {
  const graph = publish(files);
  return findStructuredData(graph, getEntry(graph, path), where);
};

test('says of a complete posting what Google asks for', () => {
  expect(find(withPosting())).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "JobPosting",
      "applicantLocationRequirements": [
        {
          "@type": "Country",
          "name": "France",
        },
        {
          "@type": "Country",
          "name": "Belgium",
        },
      ],
      "baseSalary": {
        "@type": "MonetaryAmount",
        "currency": "EUR",
        "value": {
          "@type": "QuantitativeValue",
          "maxValue": 36000,
          "minValue": 30000,
          "unitText": "YEAR",
        },
      },
      "datePosted": "2026-11-02",
      "description": "<p><strong>The mission</strong></p>
    <p>Bread for <em>everybody</em>, every <a href="https://larkspur.example/values/patience">day</a>.</p>
    <ul>
    <li>Knead</li>
    <li>Bake</li>
    </ul>
    <ul>
    <li>Workplace: Remote</li>
    <li>Countries: France, Belgium</li>
    <li>Contract: Permanent</li>
    <li>Hours: Full-time</li>
    <li>Pay: €30,000 – €36,000 a year</li>
    <li>Skills: Kneading</li>
    <li>What comes with the job: Breakfast</li>
    <li>Applications until: January 31, 2027</li>
    </ul>",
      "directApply": true,
      "employmentType": [
        "FULL_TIME",
      ],
      "hiringOrganization": {
        "@type": "Organization",
        "name": "Larkspur",
        "sameAs": "https://larkspur.example/company",
      },
      "identifier": {
        "@type": "PropertyValue",
        "name": "Larkspur",
        "value": "baker",
      },
      "jobBenefits": [
        "Breakfast",
      ],
      "jobLocationType": "TELECOMMUTE",
      "skills": [
        "Kneading",
      ],
      "title": "Baker for the night",
      "url": "https://larkspur.example/jobs/baker",
      "validThrough": "2027-01-31T23:59:59+01:00",
      "workHours": "Full-time",
    }
  `);
});

test('speaks the language of the page', () => {
  const data = JSON.stringify(find(withPosting(), frenchSite));
  for (const word of ['Boulange de nuit', 'Belgique', 'Temps plein', 'https://larkspur.example/fr/jobs/baker']) {
    expect(data).toContain(word);
  }
});

describe('names the type of employment', () => {
  test.each([
    ['permanent', 'full-time', ['FULL_TIME']],
    ['permanent', 'part-time', ['PART_TIME']],
    ['fixed-term', 'full-time', ['TEMPORARY', 'FULL_TIME']],
    ['internship', 'full-time', ['INTERN']],
    ['apprenticeship', 'part-time', ['OTHER', 'PART_TIME']],
    ['freelance', 'full-time', ['CONTRACTOR']],
  ])('%s, %s', (contract, hours, employmentType) => {
    expect(find(withPosting({contract, hours}))).toMatchObject({employmentType});
  });

  test('only as far as it is confirmed', () => {
    expect(find(withPosting({unconfirmed: '[contract]'}))).toMatchObject({employmentType: ['FULL_TIME']});
  });
});

describe('says where the work is done', () => {
  const lyon = '{city: Lyon, postcode: "69001", country: FR}';
  const namur = '{city: Namur, region: Wallonie, country: BE}';
  const place = {'@type': 'Place', address: {'@type': 'PostalAddress', addressLocality: 'Lyon', addressCountry: 'FR'}};

  test.each(['hybrid', 'office'])('a job that is %s has a place and is not telecommuting', (workplace) => {
    const data = find(withPosting({workplace, places: `[${lyon}]`}));
    expect(data).toMatchObject({jobLocation: place});
    expect(JSON.stringify(data)).not.toMatch(/TELECOMMUTE|applicantLocation/);
  });

  test('several places are a list', () => {
    expect(find(withPosting({workplace: 'office', places: `[${lyon}, ${namur}]`}))).toMatchObject({
      jobLocation: [place, {address: {addressLocality: 'Namur', addressRegion: 'Wallonie', addressCountry: 'BE'}}],
    });
  });
});

test('leaves out a pay that is not a range, an end that there is not, and a way to apply that may ask for more', () => {
  const data = find(
    withPosting({
      pay: '{disclosure: before-first-interview}',
      expires: undefined,
      apply: '{url: "https://larkspur.example/apply"}',
    }),
  );
  expect(JSON.stringify(data)).toContain('"JobPosting"');
  expect(JSON.stringify(data)).not.toMatch(/baseSalary|validThrough|directApply/);
});

describe('is given by no other page', () => {
  test.each([
    ['a paused posting', {hiring: 'paused', paused: '2026-11-10'}],
    ['a filled posting', {hiring: 'filled', closed: '2026-11-10'}],
    ['a closed posting', {hiring: 'closed', closed: '2026-11-10'}],
    ['an expired posting', {expires: '2026-11-22'}],
    ['a posting that may be over', {unconfirmed: '[hiring]'}],
  ])('%s', (_, fields) => {
    expect(find(withPosting(fields))).toBeUndefined();
  });

  test.each(['docs/jobs/index.md', 'docs/departments/kitchen/index.md', 'docs/skills/kneading.md'])('%s', (path) => {
    expect(find(withPosting(), site, path)).toBeUndefined();
  });

  test('a posting that cannot be read in the language', () => {
    expect(find(withPosting(), {...site, locale: 'de', baseUrl: '/de/'})).toBeUndefined();
  });
});

test('the home page says who the company is, with a picture only where there is one', () => {
  const files = withPosting();
  expect(find(files, site, 'docs/index.md')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Larkspur',
    url: 'https://larkspur.example/company',
  });
  const withLogo = {...files, 'company.yaml': `${files['company.yaml']}logo: /img/logo.png\n`};
  const logo = 'https://larkspur.example/img/logo.png';
  expect(find(withLogo, site, 'docs/index.md')).toMatchObject({logo});
  expect(find(withLogo)).toMatchObject({hiringOrganization: {logo}});
});

// Known to be wrong about several places, which Google allows.
const SEVERAL_PLACES = /"jobLocation\.address\.addressCountry" is missing/;
// Where a job is decides which of these can be there; the others are facts that a company may keep to itself.
const OPTIONAL =
  /^WARNING: Missing field "(?:applicantLocationRequirements|jobLocationType|validThrough|directApply|baseSalary)"/;

test('stands up to a validator on every posting', async () => {
  const graph = publish(postings(30, ['open']));
  const jobs = listEntries(graph, 'job').filter(isAdvertised);
  expect(jobs).toHaveLength(30);
  for (const job of jobs) {
    for (const where of [site, frenchSite]) {
      const data = findStructuredData(graph, job, where);
      expect(data, job.id).toMatchObject({'@type': 'JobPosting'});
      const faults = await findFaults(toPage(data ?? {}));
      const several = (job.data.places ?? []).length > 1;
      expect(
        faults.filter((fault) => !OPTIONAL.test(fault) && !(several && SEVERAL_PLACES.test(fault))),
        job.id,
      ).toEqual([]);
    }
  }
});

test('the validator would find what is missing', async () => {
  const {title, datePosted, ...data} = Object.fromEntries(Object.entries(find(withPosting()) ?? {}));
  expect(title && datePosted).toBeDefined();
  expect(await findFaults(toPage(data))).toEqual([
    'ERROR: Required attribute "title" is missing',
    'ERROR: Required attribute "datePosted" is missing',
  ]);
  expect(await findFaults(toPage(find(withPosting()) ?? {}))).toEqual([]);
});
