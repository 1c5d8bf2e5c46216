import type {Organization, WithContext} from 'schema-dts';
import type {Company} from '../content/company.ts';
import {findWebsite} from './find-website.ts';
import {type Site, toUrl} from './site.ts';

type OrganizationObject = Exclude<Organization, string>;

/** The company as the employer in a posting. Google wants its website as `sameAs` there. */
export const toEmployer = (company: Company, site: Site): OrganizationObject => {
  const website = findWebsite(company);
  return {
    '@type': 'Organization',
    name: company.name,
    ...(website === undefined ? {} : {sameAs: website}),
    ...(company.logo === undefined ? {} : {logo: toUrl(site, company.logo)}),
  };
};

/** The company on its home page. A picture is named only where company.yaml names one. */
export const toOrganization = (company: Company, site: Site): WithContext<Organization> => {
  const website = findWebsite(company);
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: company.name,
    url: website ?? toUrl(site, '/'),
    ...(company.logo === undefined ? {} : {logo: toUrl(site, company.logo)}),
  };
};
