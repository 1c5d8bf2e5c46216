import {toDuration} from '../../../publish/in-words.ts';
import type {CandidateTimeProps, StageLinkProps} from '../props.ts';

/** The time that stages ask of a candidate: the sum of what is published, and the names of those that publish none. */
export const toCandidateTime = (
  stages: ReadonlyArray<Pick<StageLinkProps, 'title' | 'minutes'>>,
  locale: string,
): CandidateTimeProps => {
  const sum = stages.reduce((total, {minutes}) => total + (minutes ?? 0), 0);
  return {
    published: sum > 0 ? toDuration(sum, locale) : null,
    unpublished: stages.filter(({minutes}) => minutes === null).map(({title}) => title),
  };
};
