import type {Company} from '../../content/company.ts';
import {getSourceLocale} from '../../content/graph.ts';

/**
 * The language that is being built: Docusaurus reads its configuration once for each, and names it in the environment.
 * Live preview without one says "undefined", and shows the first.
 */
export const findCurrentLocale = (company: Company, {DOCUSAURUS_CURRENT_LOCALE: current}: NodeJS.ProcessEnv): string =>
  company.locales.find((name) => name === current) ?? getSourceLocale(company);
