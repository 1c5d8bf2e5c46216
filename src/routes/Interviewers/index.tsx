import Translate, {translate} from '@docusaurus/Translate';
import Agenda from '@site/src/components/Agenda';
import CoverageLinks from '@site/src/components/CoverageLinks';
import FactList from '@site/src/components/FactList';
import InlineLinks from '@site/src/components/InlineLinks';
import LensSwitch from '@site/src/components/LensSwitch';
import Print from '@site/src/components/Print';
import {ProposedPart} from '@site/src/components/ProposedParts';
import RubricList from '@site/src/components/RubricList';
import Scorecard from '@site/src/components/Scorecard';
import StageFacts from '@site/src/components/StageFacts';
import TextList from '@site/src/components/TextList';
import type {ViewProps} from '@site/src/plugins/handbook/views/props';
import ViewPage from '@site/src/routes/ViewPage';
import ReaderLanguage from '@site/src/theme/ReaderLanguage';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

/** A stage five minutes before the call: what the candidate was told, the agenda, the rubric, and the sheet to fill in. */
export default function Interviewers({view}: {view: ViewProps<'interviewers'>}) {
  const {page, data} = view;
  const {process, agenda, assesses, ignores, inside, coverage, jobs} = data;
  const title = translate({id: 'interviewers.title', message: '{stage}: for interviewers'}, {stage: page.title});
  const description = translate({
    id: 'interviewers.description',
    message: 'Agenda, questions, rubric and scorecard. What is assessed is what the candidate was told.',
  });
  return (
    <ViewPage view={view} title={title} description={description} parents={process ? [process] : []}>
      <LensSwitch current="interviewer" candidate={page.address} interviewers={`${page.address}/interviewers`} />
      <ReaderLanguage>
        <Shortcuts hasScorecard={assesses.length > 0} />
      </ReaderLanguage>
      <StageFacts stage={data} lens="interviewer" />
      {jobs.length > 0 && (
        <FactList
          rows={[
            {
              id: 'jobs',
              name: <Translate id="interviewers.jobs">Open jobs it is for</Translate>,
              value: <InlineLinks items={jobs} />,
            },
          ]}
        />
      )}

      <Heading as="h2" id="agenda">
        {translate({id: 'interviewers.agenda', message: 'Agenda'})}
      </Heading>
      {agenda.length > 0 ? (
        <Agenda items={agenda} />
      ) : (
        <p className="not-published">
          <Translate id="interviewers.agenda.notPublished">The agenda is not published.</Translate>
        </p>
      )}

      <Heading as="h2" id="assessed">
        {translate({id: 'stage.assesses', message: 'What is assessed'})}
        <ProposedPart name={['assesses', 'rubric'].find((field) => view.standing?.proposed.includes(field))} />
      </Heading>
      {assesses.length > 0 ? (
        <RubricList assesses={assesses} />
      ) : (
        <p className="not-published">
          <Translate id="stage.assesses.none">Nothing that this stage assesses is published.</Translate>
        </p>
      )}
      <ReaderLanguage>
        <CoverageLinks levels={coverage} />
      </ReaderLanguage>

      {ignores.length > 0 && (
        <>
          <Heading as="h2" id="ignores">
            {translate({id: 'stage.ignores', message: 'What does not count'})}
          </Heading>
          <TextList lines={ignores} />
        </>
      )}

      {inside.length > 0 && (
        <>
          <Heading as="h2" id="inside">
            {translate({id: 'stage.inside', message: 'Meanwhile, inside'})}
          </Heading>
          <TextList lines={inside} />
        </>
      )}

      {assesses.length > 0 && (
        <section className={styles.scorecard}>
          <Heading as="h2" id="scorecard">
            {translate({id: 'scorecard.title', message: 'Scorecard'})}
          </Heading>
          <p className={styles.stage}>{page.title}</p>
          <p className={styles.blanks} aria-hidden="true">
            <span>
              <Translate id="scorecard.candidate">Candidate</Translate>
            </span>
            <span>
              <Translate id="scorecard.day">Day</Translate>
            </span>
            <span>
              <Translate id="scorecard.interviewer">Interviewer</Translate>
            </span>
          </p>
          <Scorecard assesses={assesses} />
        </section>
      )}
    </ViewPage>
  );
}

/** Whoever has five minutes begins with what they need. */
function Shortcuts({hasScorecard}: {hasScorecard: boolean}) {
  return (
    <nav className={styles.shortcuts} aria-label={translate({id: 'interviewers.shortcuts', message: 'On this page'})}>
      <a href="#agenda">
        <Translate id="interviewers.agenda">Agenda</Translate>
      </a>
      <a href="#assessed">
        <Translate id="stage.assesses">What is assessed</Translate>
      </a>
      {hasScorecard && (
        <a href="#scorecard">
          <Translate id="scorecard.title">Scorecard</Translate>
        </a>
      )}
      <Print />
    </nav>
  );
}
