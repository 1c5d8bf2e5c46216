import Translate, {translate} from '@docusaurus/Translate';
import Agenda from '@site/src/components/Agenda';
import CoverageLinks from '@site/src/components/CoverageLinks';
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
  const {process, agenda, assesses, ignores, inside, coverage} = data;
  const title = translate({id: 'interviewers.title', message: '{stage}: for interviewers'}, {stage: page.title});
  const description = translate({
    id: 'interviewers.description',
    message: 'Agenda, questions, rubric and scorecard. What is assessed is what the candidate was told.',
  });
  return (
    <ViewPage view={view} title={title} description={description} parents={process ? [process] : []}>
      <LensSwitch current="interviewer" candidate={page.address} interviewers={`${page.address}/interviewers`} />
      <StageFacts stage={data} lens="interviewer" />

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
          <Scorecard assesses={assesses} />
          <Print />
        </section>
      )}
    </ViewPage>
  );
}
