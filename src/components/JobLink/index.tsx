import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {JobLinkProps} from '../../plugins/handbook/props.ts';

/** So many links one below the other are a long list. */
export const MANY = 50;

/**
 * A link from a list to a posting. In a long list it is a plain one: hundreds of Docusaurus' own would each fetch their
 * page ahead, and be drawn anew with every change of the address.
 */
export default function JobLink({job, isPlain}: {job: Pick<JobLinkProps, 'address' | 'title'>; isPlain: boolean}) {
  const href = useBaseUrl(job.address);
  return isPlain ? <a href={href}>{job.title}</a> : <Link to={job.address}>{job.title}</Link>;
}
