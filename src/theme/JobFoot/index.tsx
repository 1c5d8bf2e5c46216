import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CandidateTime from '@site/src/components/CandidateTime';
import LinkList from '@site/src/components/LinkList';
import ShareLinks from '@site/src/components/ShareLinks';
import SimilarJobs from '@site/src/components/SimilarJobs';
import StageAi from '@site/src/components/StageAi';
import StageList from '@site/src/components/StageList';
import type {JobProps} from '@site/src/plugins/handbook/props';
import {useCurrentJob} from '@site/src/plugins/jobs/client';
import Heading from '@theme/Heading';
import {listSections, type Section, SIMILAR} from './sections.ts';
import {useOpenSimilar} from './use-open-similar.ts';

/** After what a posting says in its own words: what it asks for, how it is hired, what comes with it, and where to go on. */
export default function JobFoot({job: built}: {job: JobProps}) {
  const job = useCurrentJob(built);
  const similar = useOpenSimilar(built.similar);
  return (
    <>
      {listSections({...built, similar: [...similar]}).map(({id, title}) => (
        <section key={id} aria-labelledby={id}>
          <Heading as="h2" id={id}>
            {title}
          </Heading>
          <Part id={id} job={{...built, similar: [...similar]}} />
        </section>
      ))}
      {job.hiring === 'open' && job.apply !== null && (
        <p data-ends={job.ends ?? undefined} {...(job.ends === null ? {} : {'data-while-open': ''})}>
          <a href="#apply">
            <Translate id="job.how">How to apply</Translate>
          </a>
        </p>
      )}
      {job.hiring === 'open' && <Share />}
    </>
  );
}

function Part({id, job}: {id: Section['id']; job: JobProps}) {
  switch (id) {
    case 'job-skills':
      return <LinkList items={job.requires} />;
    case 'job-interviews':
      return (
        <>
          <StageList stages={job.stages} />
          <p>
            <CandidateTime time={job.time} />
          </p>
          <h3>{translate({id: 'job.ai', message: 'AI in the interviews'})}</h3>
          <StageAi stages={job.stages} />
        </>
      );
    case 'job-benefits':
      return <LinkList items={job.benefits} />;
    case SIMILAR:
      return <SimilarJobs jobs={job.similar} />;
  }
}

function Share() {
  const {metadata} = useDoc();
  const {siteConfig} = useDocusaurusContext();
  return <ShareLinks title={metadata.title} url={`${siteConfig.url}${metadata.permalink}`} />;
}
