import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CandidateTime from '@site/src/components/CandidateTime';
import LinkList from '@site/src/components/LinkList';
import SelectionLink from '@site/src/components/SelectionLink';
import SelfCheckLink from '@site/src/components/SelfCheckLink';
import ShareLinks from '@site/src/components/ShareLinks';
import SimilarJobs from '@site/src/components/SimilarJobs';
import StageAi from '@site/src/components/StageAi';
import StageList from '@site/src/components/StageList';
import type {JobProps} from '@site/src/plugins/handbook/props';
import {useCurrentJob} from '@site/src/plugins/jobs/client';
import Heading from '@theme/Heading';
import {Fragment} from 'react';
import {listSections, type Section, SIMILAR} from './sections.ts';
import styles from './styles.module.css';
import {useOpenSimilar} from './use-open-similar.ts';

/** After what a posting says in its own words: what it asks for, how it is hired, what comes with it, and where to go on. */
export default function JobFoot({job: built}: {job: JobProps}) {
  const {hiring, apply, ends} = useCurrentJob(built);
  const job = {...built, similar: [...useOpenSimilar(built.similar)]};
  return (
    <>
      {listSections(job).map(({id, title}) => (
        // Headings look as they do in the prose above only beside it.
        <Fragment key={id}>
          <Heading as="h2" id={id}>
            {title}
          </Heading>
          <Part id={id} job={job} />
        </Fragment>
      ))}
      {hiring === 'open' && (
        <div key={job.id} className={styles.next} data-ends={ends ?? undefined} data-while-open="">
          {apply !== null && (
            <a href="#job-apply">
              <Translate id="job.how">How to apply</Translate>
            </a>
          )}
          <Share />
        </div>
      )}
    </>
  );
}

function Part({id, job}: {id: Section['id']; job: JobProps}) {
  switch (id) {
    case 'job-skills':
      return (
        <>
          <LinkList items={job.requires} />
          <SelfCheckLink to={job.selfCheck} />
        </>
      );
    case 'job-interviews':
      return (
        <>
          <StageList stages={job.stages} />
          <p>
            <CandidateTime time={job.time} />
          </p>
          {job.selection !== null && <SelectionLink to={job.selection} />}
          <p>
            <Link to={job.prepare}>
              <Translate id="job.prepare">Prepare: one page to take into each call</Translate>
            </Link>
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
