import {useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CandidateTime from '@site/src/components/CandidateTime';
import FactList from '@site/src/components/FactList';
import InlineLinks from '@site/src/components/InlineLinks';
import Print from '@site/src/components/Print';
import ProcessLine from '@site/src/components/ProcessLine';
import {ProposedPart, ProposedPartsProvider} from '@site/src/components/ProposedParts';
import SelfCheckLink from '@site/src/components/SelfCheckLink';
import TextList from '@site/src/components/TextList';
import type {PrepareProps, ViewProps} from '@site/src/plugins/handbook/views/props';
import {useCurrentJob} from '@site/src/plugins/jobs/client';
import ViewPage from '@site/src/routes/ViewPage';
import Ended from '@site/src/theme/JobHead/Ended';
import ReaderLanguage from '@site/src/theme/ReaderLanguage';
import Heading from '@theme/Heading';
import AddToCalendar from './AddToCalendar.tsx';
import Questions from './Questions.tsx';
import Stage from './Stage.tsx';
import styles from './styles.module.css';
import Terms from './Terms.tsx';

/** A job's interviews on one page, to take into each call. */
export default function Prepare({view}: {view: ViewProps<'prepare'>}) {
  const {page, company, data} = view;
  const {stages, ignores, questions, terms, proposedFields} = data;
  const title = translate({id: 'prepare.title', message: 'Prepare: {job}'}, {job: page.title});
  const description = translate({
    id: 'prepare.description',
    message: 'One page to take into each call: the stages, what each assesses, how to prepare, and what to ask.',
  });
  return (
    <ViewPage view={view} title={title} description={description} parents={data.list ? [data.list] : []}>
      {/* Hardly a word here is the posting's own. */}
      <ReaderLanguage>
        <div className={`markdown ${styles.sheet}`}>
          <State job={data} />
          <ProposedPartsProvider value={proposedFields}>
            <Facts job={data} />
          </ProposedPartsProvider>
          <Origin />
          <div data-no-print="">
            <SelfCheckLink to={`${page.address}/self-check`} />
          </div>
          <Print />

          <Heading as="h2" id="stages">
            {translate({id: 'process.stages', message: 'Stages'})}
          </Heading>
          <ProcessLine stages={stages.map(({link: {title}, anchor}) => ({title, address: `#${anchor}`}))} />
          <p>
            <CandidateTime time={data.time} />
          </p>
          {stages.map((stage, position) => (
            <Stage key={stage.id} stage={stage} position={position}>
              {stage.scheduled && (
                <AddToCalendar stage={stage} job={{id: data.id, title: page.title}} company={company} />
              )}
            </Stage>
          ))}

          {ignores.length > 0 && (
            <ProposedPartsProvider value={proposedFields}>
              <Heading as="h2" id="ignores">
                {translate({id: 'stage.ignores', message: 'What does not count'})}
              </Heading>
              <TextList lines={ignores} />
            </ProposedPartsProvider>
          )}
          {questions.length > 0 && <Questions questions={questions} />}
          {terms.length > 0 && <Terms terms={terms} />}
        </div>
      </ReaderLanguage>
    </ViewPage>
  );
}

/** Why nobody can apply, where that is so: whoever is among the candidates goes on preparing. */
function State({job: built}: {job: PrepareProps}) {
  const job = useCurrentJob(built);
  return (
    <div key={job.id} data-ends={job.ends ?? undefined}>
      <Ended job={job} />
    </div>
  );
}

function Facts({job: {team, level, process, accommodation}}: {job: PrepareProps}) {
  return (
    <FactList
      rows={[
        {id: 'team', name: <Translate id="job.team">Team</Translate>, value: team && <InlineLinks items={[team]} />},
        {
          id: 'level',
          name: <Translate id="job.level">Level</Translate>,
          value: level && <InlineLinks items={[level]} />,
        },
        {
          id: 'process',
          name: <Translate id="job.process">How we hire</Translate>,
          value: process && <InlineLinks items={[process]} />,
        },
        {
          id: 'accommodation',
          name: (
            <>
              <Translate id="stage.accommodation">Adjustments for you</Translate>
              <ProposedPart name="accommodation" />
            </>
          ),
          value: accommodation,
        },
      ]}
    />
  );
}

/** On paper, where it comes from: what stands there may be newer. */
function Origin() {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  return (
    <p className={styles.origin}>
      <Translate id="prepare.origin" values={{address: `${siteConfig.url}${pathname}`}}>
        {'Printed from {address}. What stands there may be newer.'}
      </Translate>
    </p>
  );
}
