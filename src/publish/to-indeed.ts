import {XMLBuilder} from 'fast-xml-parser';
import type {Posting} from './to-posting.ts';
import {toXml} from './to-xml.ts';

/** Where a candidate is looked for, as Indeed files it. */
type Location = {city: string; state: string; postalcode: string; country: string};

/**
 * Postings in every language as Indeed reads them: one job for each language and location, as its documentation asks.
 * Text stands in CDATA, which the writer keeps whole where the text itself has its end mark.
 */
export const toIndeed = (postings: readonly Posting[], company: string, home: string): string => {
  const builder = new XMLBuilder({cdataPropName: CDATA, ignoreAttributes: false, attributeNamePrefix: '@'});
  const source = {
    publisher: toText(company),
    publisherurl: toText(home),
    job: postings.flatMap((posting) =>
      toLocations(posting).map((location, place) => toJob(posting, location, place, company)),
    ),
  };
  return `${toXml(builder.build({'?xml': {'@version': '1.0', '@encoding': 'utf-8'}, source}))}\n`;
};

const CDATA = 'text';

const toText = (value: string) => ({[CDATA]: value});

const toJob = (posting: Posting, location: Location, place: number, company: string) => {
  const {id, locale, title, posted, expires, url, description, team, workplace, facts} = posting;
  // A number never changes: the first place has the posting's own, and others come after it.
  const number = [id, locale, ...(place === 0 ? [] : [toName(location)])].join('-');
  const optional = {
    salary: posting.pay && facts.find((fact) => fact.id === 'pay')?.value,
    jobtype: toJobTypes(posting),
    category: team,
    remotetype: workplace === 'remote' ? 'Fully remote' : undefined,
    expirationdate: expires,
  };
  const fields = {
    title,
    date: posted,
    referencenumber: number,
    requisitionid: id,
    url,
    company,
    sourcename: company,
    ...location,
    description,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, toText(String(value))]));
};

const toLocations = ({workplace, countries, places}: Posting): Location[] =>
  workplace === 'remote'
    ? countries.map(({code}) => ({city: 'Remote', state: '', postalcode: '', country: code}))
    : places.map(({city, region, postcode, country}) => ({
        city,
        state: region ?? '',
        postalcode: postcode ?? '',
        country,
      }));

const toName = ({city, country}: Location): string =>
  (city === 'Remote' ? country : `${country}-${city}`)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-');

const toJobTypes = ({contract, hours}: Posting): string | undefined => {
  const time = hours && {'full-time': 'fulltime', 'part-time': 'parttime'}[hours];
  const kind = contract === 'freelance' ? 'contract' : contract === 'fixed-term' ? 'temporary' : undefined;
  const types = contract === 'internship' ? ['internship', time] : [kind, time];
  return types.filter((type) => type !== undefined).join(', ') || undefined;
};
