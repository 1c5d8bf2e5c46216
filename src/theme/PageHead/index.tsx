import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Aliases from '@site/src/components/Aliases';
import CriterionList from '@site/src/components/CriterionList';
import LensSwitch from '@site/src/components/LensSwitch';
import ProblemList from '@site/src/components/ProblemList';
import ProcessFacts from '@site/src/components/ProcessFacts';
import ProcessLine from '@site/src/components/ProcessLine';
import ProcessTimeline from '@site/src/components/ProcessTimeline';
import SelectionLink from '@site/src/components/SelectionLink';
import StageFacts from '@site/src/components/StageFacts';
import Standing from '@site/src/components/Standing';
import type {PageProps} from '@site/src/plugins/handbook/props';
import JobHead from '@site/src/theme/JobHead';
import ReaderLanguage from '@site/src/theme/ReaderLanguage';
import TwinLink from '@site/src/theme/TwinLink';

/** Between a page's title and its prose: whose word it is, and the facts of its kind. */
export default function PageHead({page}: {page: PageProps}) {
  const {problems, standing, company} = page;
  return (
    <>
      <TwinLink page={page} />
      {problems.length > 0 && <ProblemList problems={problems} />}
      {standing && (
        <ReaderLanguage>
          <Standing standing={standing} company={company} />
        </ReaderLanguage>
      )}
      <KindFacts page={page} />
    </>
  );
}

function KindFacts({page: {header, standing}}: {page: PageProps}) {
  switch (header?.kind) {
    case 'job':
      return (
        <ReaderLanguage>
          <JobHead job={header} unconfirmed={standing?.unconfirmed ?? []} />
        </ReaderLanguage>
      );
    case 'level':
      return (
        <>
          <CriterionList criteria={header.criteria} />
          <ReaderLanguage>
            <p>
              <Link to={header.coverage}>
                <Translate id="coverage.link">What is assessed where</Translate>
              </Link>
            </p>
          </ReaderLanguage>
        </>
      );
    case 'stage':
      return (
        <>
          <ReaderLanguage>
            <LensSwitch current="candidate" candidate={header.address} interviewers={header.interviewers} />
          </ReaderLanguage>
          <ProcessLine stages={header.stages} current={header.address} />
          <StageFacts stage={header} lens="candidate" />
        </>
      );
    case 'process':
      return (
        <>
          {header.stages.length > 0 && <ProcessTimeline stages={header.stages} />}
          <ProcessFacts process={header} />
          <SelectionLink to={header.selection} />
        </>
      );
    case 'glossary':
      return <Aliases aliases={header.aliases} />;
    default:
      return null;
  }
}
