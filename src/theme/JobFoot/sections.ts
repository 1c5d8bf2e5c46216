import {translate} from '@docusaurus/Translate';
import type {JobProps} from '@site/src/plugins/handbook/props';

export const SIMILAR = 'job-similar';

/** A part of a job's page that the graph fills, by the id of its heading. */
export type Section = {id: 'job-skills' | 'job-interviews' | 'job-benefits' | typeof SIMILAR; title: string};

/** The parts that a job has, in order. */
export const listSections = ({requires, stages, benefits, similar}: JobProps): Section[] => {
  const sections: Array<Section & {of: readonly unknown[]}> = [
    {id: 'job-skills', title: translate({id: 'job.skills', message: 'What we look for'}), of: requires},
    {id: 'job-interviews', title: translate({id: 'job.interviews', message: 'The interviews'}), of: stages},
    {id: 'job-benefits', title: translate({id: 'job.benefits', message: 'What comes with the job'}), of: benefits},
    {id: SIMILAR, title: translate({id: 'job.similar', message: 'Similar open jobs'}), of: similar},
  ];
  return sections.filter(({of}) => of.length > 0).map(({id, title}) => ({id, title}));
};
