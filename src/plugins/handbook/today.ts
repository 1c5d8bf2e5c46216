import {type Company, toDay} from '../../content/company.ts';

/** The day that a build takes for today: where the company is, unless HANDBOOK_TODAY names another. */
export const readToday = (company: Pick<Company, 'timezone'>): string =>
  process.env.HANDBOOK_TODAY ?? toDay(new Date(), company);
