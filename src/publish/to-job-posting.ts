import type {JobPosting, WithContext} from 'schema-dts';
import type {Company} from '../content/company.ts';
import type {Site} from './site.ts';
import {toEmployer} from './to-organization.ts';
import type {Posting} from './to-posting.ts';

/** The types of employment that Google for Jobs knows. */
type EmploymentType = 'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'OTHER';

/** A posting as schema.org describes it, in the form that Google for Jobs reads. */
export const toJobPosting = (posting: Posting, company: Company, site: Site): WithContext<JobPosting> => {
  const {pay, expiresAt, skills, benefits, facts} = posting;
  const types = toEmploymentTypes(posting);
  const hours = facts.find(({id}) => id === 'hours')?.value;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    url: posting.url,
    title: posting.title,
    description: posting.description,
    identifier: {'@type': 'PropertyValue', name: company.name, value: posting.id},
    datePosted: posting.posted,
    ...(expiresAt === undefined ? {} : {validThrough: expiresAt}),
    ...(types.length === 0 ? {} : {employmentType: types}),
    hiringOrganization: toEmployer(company, site),
    ...toLocation(posting),
    ...(pay === undefined
      ? {}
      : {
          baseSalary: {
            '@type': 'MonetaryAmount' as const,
            currency: pay.currency,
            value: {'@type': 'QuantitativeValue' as const, minValue: pay.min, maxValue: pay.max, unitText: pay.unit},
          },
        }),
    // Whoever writes to the company's own address has applied; what another site asks for is not known here.
    ...(posting.apply && 'email' in posting.apply ? {directApply: true} : {}),
    ...(hours === undefined ? {} : {workHours: hours}),
    ...(skills.length === 0 ? {} : {skills}),
    ...(benefits.length === 0 ? {} : {jobBenefits: benefits}),
  };
};

const toEmploymentTypes = ({contract, hours}: Posting): EmploymentType[] => {
  const time: EmploymentType[] = hours === undefined ? [] : [hours === 'full-time' ? 'FULL_TIME' : 'PART_TIME'];
  switch (contract) {
    case 'fixed-term':
      return ['TEMPORARY', ...time];
    case 'internship':
      return ['INTERN'];
    case 'apprenticeship':
      return ['OTHER', ...time];
    case 'freelance':
      return ['CONTRACTOR'];
    default:
      return time;
  }
};

/** Only a fully remote job is telecommuting, and only such a one says from where; any other one has a place. */
const toLocation = ({workplace, countries, places}: Posting) => {
  if (workplace === 'remote') {
    return {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: countries.map(({name}) => ({'@type': 'Country' as const, name})),
    };
  }
  const locations = places.map(({city, region, postcode, country}) => ({
    '@type': 'Place' as const,
    address: {
      '@type': 'PostalAddress' as const,
      addressLocality: city,
      ...(region === undefined ? {} : {addressRegion: region}),
      ...(postcode === undefined ? {} : {postalCode: postcode}),
      addressCountry: country,
    },
  }));
  const [first, ...others] = locations;
  // Validators look for one place before they look for several.
  return first === undefined ? {} : {jobLocation: others.length === 0 ? first : locations};
};
