import type {Company} from '../content/company.ts';

/** The address of the company's own website: the channel of that id in company.yaml. */
export const findWebsite = ({channels = []}: Pick<Company, 'channels'>): string | undefined =>
  channels.find(({id}) => id === 'website')?.url;
