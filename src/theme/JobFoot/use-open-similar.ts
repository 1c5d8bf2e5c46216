import type {SimilarJobProps} from '@site/src/plugins/handbook/props';
import {useCurrentJobs} from '@site/src/plugins/jobs/client';
import {useMemo} from 'react';

/** Of similar jobs, those that are open by the reader's clock. */
export const useOpenSimilar = (similar: readonly SimilarJobProps[]): readonly SimilarJobProps[] => {
  const jobs = useCurrentJobs(useMemo(() => similar.map(({job}) => job), [similar]));
  return similar.filter((_, place) => jobs[place]?.hiring === 'open');
};
