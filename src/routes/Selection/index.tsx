import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Assessed from '@site/src/components/Assessed';
import DecisionFacts from '@site/src/components/DecisionFacts';
import LinkList from '@site/src/components/LinkList';
import ProposedMark from '@site/src/components/ProposedMark';
import {ProposedPart, ProposedPartsProvider} from '@site/src/components/ProposedParts';
import TextList from '@site/src/components/TextList';
import type {DecisionProps, ViewProps} from '@site/src/plugins/handbook/views/props';
import ViewPage from '@site/src/routes/ViewPage';
import Heading from '@theme/Heading';

/** The decisions of a process, in order: what is decided, by whom, on what, what helps, and what counts nowhere. */
export default function Selection({view}: {view: ViewProps<'would-i-be-selected'>}) {
  const {page, data} = view;
  const title = translate({id: 'selection.title', message: 'Would I be selected?'});
  const description = translate(
    {
      id: 'selection.description',
      message:
        '{process}, decision by decision: what is decided, by whom, on what, what helps and what does not count.',
    },
    {process: page.title},
  );
  return (
    <ViewPage view={view} title={title} description={description}>
      <p>
        <Translate id="selection.intro">
          No page can answer that for you. This one shows what the answer will be made of: every decision of the
          process, in the order in which it falls, from the same record that interviewers read.
        </Translate>
      </p>
      {data.decisions.map((decision, position) => (
        <section key={decision.link.address} aria-labelledby={toId(position)}>
          <ProposedPartsProvider value={decision.proposedFields}>
            <Decision decision={decision} position={position} />
          </ProposedPartsProvider>
        </section>
      ))}
      {data.ignores.length > 0 && (
        <>
          <Heading as="h2" id="ignores">
            {translate({id: 'selection.ignores', message: 'What counts nowhere'})}
          </Heading>
          <TextList lines={data.ignores} />
        </>
      )}
      {data.jobs.length > 0 && (
        <>
          <Heading as="h2" id="jobs">
            {translate({id: 'selection.jobs', message: 'Open jobs with this process'})}
          </Heading>
          <LinkList items={data.jobs} />
        </>
      )}
    </ViewPage>
  );
}

const toId = (position: number): string => `decision-${position + 1}`;

function Decision({decision, position}: {decision: DecisionProps; position: number}) {
  const {link, assesses, helps, interviewers} = decision;
  return (
    <>
      <Heading as="h2" id={toId(position)}>
        {position + 1}. <Link to={link.address}>{link.title}</Link>
        {link.proposed && <ProposedMark />}
      </Heading>
      <DecisionFacts decision={decision} />
      <h3>
        <Translate id="selection.on">On what</Translate>
        <ProposedPart name="assesses" />
      </h3>
      {assesses.length > 0 ? (
        <>
          <Assessed assesses={assesses} />
          <p>
            <Link to={interviewers}>
              <Translate id="selection.rubric">What is weak, good and outstanding here</Translate>
            </Link>
          </p>
        </>
      ) : (
        <p className="not-published">
          <Translate id="stage.assesses.none">Nothing that this stage assesses is published.</Translate>
        </p>
      )}
      {helps.length > 0 && (
        <>
          <h3>
            <Translate id="stage.helps">What helps</Translate>
            <ProposedPart name="helps" />
          </h3>
          <TextList lines={helps} />
        </>
      )}
    </>
  );
}
