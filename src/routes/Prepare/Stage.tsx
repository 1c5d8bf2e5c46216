import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Assessed from '@site/src/components/Assessed';
import ProposedMark from '@site/src/components/ProposedMark';
import {ProposedPartsProvider} from '@site/src/components/ProposedParts';
import StageFacts from '@site/src/components/StageFacts';
import TextList from '@site/src/components/TextList';
import type {PrepareStageProps} from '@site/src/plugins/handbook/views/props';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import Part from './Part.tsx';

/** A stage of the job, with what its record says to whoever gets ready for it. */
export default function Stage({
  stage,
  position,
  children,
}: {
  stage: PrepareStageProps;
  position: number;
  children: ReactNode;
}) {
  const {link, anchor, purpose, who, format, minutes, reply, ai, companyAi, assesses, prepare, helps} = stage;
  return (
    // What is proposed of a stage is said in its own record, not in the job's.
    <ProposedPartsProvider value={stage.proposedFields}>
      <Heading as="h2" id={anchor}>
        {position + 1}. <Link to={link.address}>{link.title}</Link>
        {link.proposed && <ProposedMark />}
      </Heading>
      <StageFacts stage={{purpose, who, format, minutes, reply, ai, companyAi}} lens="candidate" />
      {children}
      <Part name={translate({id: 'stage.assesses', message: 'What is assessed'})} field="assesses">
        {assesses.length > 0 ? (
          <Assessed assesses={assesses} />
        ) : (
          <p className="not-published">
            <Translate id="stage.assesses.none">Nothing that this stage assesses is published.</Translate>
          </p>
        )}
      </Part>
      <Part name={translate({id: 'stage.prepare', message: 'How to prepare'})} field="prepare">
        {prepare.length > 0 ? (
          <TextList lines={prepare} />
        ) : (
          <p className="not-published">
            <Translate id="prepare.none">The record of this stage does not say. Its page may.</Translate>
          </p>
        )}
      </Part>
      {helps.length > 0 && (
        <Part name={translate({id: 'stage.helps', message: 'What helps'})} field="helps">
          <TextList lines={helps} />
        </Part>
      )}
    </ProposedPartsProvider>
  );
}
