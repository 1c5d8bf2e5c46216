import Translate from '@docusaurus/Translate';
import Assessed from '@site/src/components/Assessed';
import CoverageLinks from '@site/src/components/CoverageLinks';
import {ProposedPart} from '@site/src/components/ProposedParts';
import TextList from '@site/src/components/TextList';
import type {StageProps} from '@site/src/plugins/handbook/props';
import ReaderLanguage from '@site/src/theme/ReaderLanguage';
import Heading from '@theme/Heading';
import {Fragment} from 'react';
import {listSections, type Section} from './sections.ts';

/** After what a stage says in its own words: what its record says to a candidate. */
export default function StageFoot({stage}: {stage: StageProps}) {
  return listSections(stage).map(({id, title, field}) => (
    // Headings look as they do in the prose above only beside it.
    <Fragment key={id}>
      <Heading as="h2" id={id}>
        {title}
        <ProposedPart name={field} />
      </Heading>
      <Part id={id} stage={stage} />
    </Fragment>
  ));
}

function Part({id, stage}: {id: Section['id']; stage: StageProps}) {
  switch (id) {
    case 'stage-assesses':
      return (
        <>
          {stage.assesses.length > 0 ? <Assessed assesses={stage.assesses} /> : <AssessesNothing />}
          <ReaderLanguage>
            <CoverageLinks levels={stage.coverage} />
          </ReaderLanguage>
        </>
      );
    case 'stage-prepare':
      return <TextList lines={stage.prepare} />;
    case 'stage-helps':
      return <TextList lines={stage.helps} />;
    case 'stage-ignores':
      return <TextList lines={stage.ignores} />;
    case 'stage-inside':
      return stage.inside.length > 0 ? <TextList lines={stage.inside} /> : <InsideNotPublished />;
  }
}

function AssessesNothing() {
  return (
    <p className="not-published">
      <Translate id="stage.assesses.none">Nothing that this stage assesses is published.</Translate>
    </p>
  );
}

function InsideNotPublished() {
  return (
    <p className="not-published">
      <Translate id="stage.inside.notPublished">
        What happens inside the company at this stage is not published.
      </Translate>
    </p>
  );
}
