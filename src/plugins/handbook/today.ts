import {type Company, toToday} from '../../content/company.ts';

/** The day that a build takes for today: where the company is, unless HANDBOOK_TODAY names another. */
export const readToday = (company: Pick<Company, 'timezone'>): string =>
  toToday(process.env.HANDBOOK_TODAY, new Date(), company);
