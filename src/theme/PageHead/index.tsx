import Aliases from '@site/src/components/Aliases';
import CriterionList from '@site/src/components/CriterionList';
import ProblemList from '@site/src/components/ProblemList';
import ProcessLine from '@site/src/components/ProcessLine';
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
      return <CriterionList criteria={header.criteria} />;
    case 'stage':
      return <StageFacts stage={header} />;
    case 'process':
      return header.stages.length > 1 ? <ProcessLine stages={header.stages} /> : null;
    case 'glossary':
      return <Aliases aliases={header.aliases} />;
    default:
      return null;
  }
}
