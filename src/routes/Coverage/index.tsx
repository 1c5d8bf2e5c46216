import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import CoverageCounts from '@site/src/components/CoverageCounts';
import CoverageTable from '@site/src/components/CoverageTable';
import {MarkKey} from '@site/src/components/CoverageTable/Mark';
import ProcessLine from '@site/src/components/ProcessLine';
import ProposedMark from '@site/src/components/ProposedMark';
import type {CoverageProps, ViewProps} from '@site/src/plugins/handbook/views/props';
import ViewPage from '@site/src/routes/ViewPage';
import ReaderLanguage from '@site/src/theme/ReaderLanguage';
import Heading from '@theme/Heading';
import {Fragment} from 'react';

/** A level traced through its interviews: what counts there, in which stages it is assessed, and what is nowhere. */
export default function Coverage({view}: {view: ViewProps<'coverage'>}) {
  const {page, data} = view;
  const title = translate({id: 'coverage.title', message: '{level}: what is assessed where'}, {level: page.title});
  const description = translate({
    id: 'coverage.description',
    message: 'Every criterion, skill and value that counts at this level, and the interview stages that assess it.',
  });
  return (
    <ViewPage view={view} title={title} description={description}>
      <ReaderLanguage>
        <Traced {...data} />
      </ReaderLanguage>
    </ViewPage>
  );
}

function Traced({processes, groups, counts}: CoverageProps) {
  const marks = (['adopted', 'proposed'] as const).filter((mark) =>
    groups.some(({rows}) => rows.some(({stages}) => stages.includes(mark))),
  );
  return (
    <>
      <p>
        <Translate id="coverage.intro">
          What counts at this level, and the stages that assess it. Something that no stage assesses is marked, and so
          is something that a candidate meets more than twice.
        </Translate>
      </p>
      <p>
        <CoverageCounts of="all" counts={counts} />
      </p>

      <Heading as="h2" id="stages">
        {translate({id: 'process.stages', message: 'Stages'})}
      </Heading>
      {processes.length === 0 && (
        <p className="not-published">
          <Translate id="coverage.noProcess">No interview process that leads to this level is published.</Translate>
        </p>
      )}
      {processes.map(({link, stages}, place) => (
        <Fragment key={link.address}>
          <p>
            <Link to={link.address}>{link.title}</Link>
            {link.proposed && <ProposedMark />}
          </p>
          <ProcessLine stages={stages} process={link.title} from={1 + countStages(processes.slice(0, place))} />
        </Fragment>
      ))}
      {marks.length > 0 && <MarkKey marks={marks} />}

      {groups.map((group) => (
        <Group key={group.id} group={group} processes={processes} />
      ))}
    </>
  );
}

const countStages = (processes: CoverageProps['processes']): number =>
  processes.reduce((count, {stages}) => count + stages.length, 0);

function Group({group, processes}: {group: CoverageProps['groups'][number]; processes: CoverageProps['processes']}) {
  return (
    <>
      <Heading as="h2" id={group.id}>
        {nameGroup(group.id)}
      </Heading>
      {group.rows.length > 0 ? (
        <CoverageTable group={group} processes={processes} />
      ) : (
        <p className="not-published">
          <Translate id="coverage.empty">None is published.</Translate>
        </p>
      )}
    </>
  );
}

const nameGroup = (id: CoverageProps['groups'][number]['id']): string => {
  switch (id) {
    case 'criteria':
      return translate({id: 'level.criteria', message: 'Criteria'});
    case 'skills':
      return translate({id: 'coverage.skills.title', message: 'Skills'});
    case 'values':
      return translate({id: 'coverage.values.title', message: 'Values'});
  }
};
