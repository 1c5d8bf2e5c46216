import {translate} from '@docusaurus/Translate';
import BasisTable from '@site/src/components/BasisTable';
import ChannelList from '@site/src/components/ChannelList';
import Doors from '@site/src/components/Doors';
import JobFeeds from '@site/src/components/JobFeeds';
import LinkList from '@site/src/components/LinkList';
import ProcessComparison from '@site/src/components/ProcessComparison';
import TextList from '@site/src/components/TextList';
import type {PageProps} from '@site/src/plugins/handbook/props';
import Criteria from '@site/src/theme/Criteria';
import DataList from '@site/src/theme/DataList';
import FactRegister from '@site/src/theme/FactRegister';
import HomeJobs from '@site/src/theme/HomeJobs';
import JobBrowser from '@site/src/theme/JobBrowser';
import JobFoot from '@site/src/theme/JobFoot';
import ReaderLanguage from '@site/src/theme/ReaderLanguage';
import StageFoot from '@site/src/theme/StageFoot';
import Heading from '@theme/Heading';

/** After a page's prose: what the graph lists there. */
export default function PageFoot({page: {header, feeds = []}}: {page: PageProps}) {
  switch (header?.kind) {
    case 'job':
      return (
        <ReaderLanguage>
          <JobFoot job={header} />
        </ReaderLanguage>
      );
    case 'level':
      return <Criteria criteria={header.criteria} coverage={header.coverage} />;
    case 'stage':
      return <StageFoot stage={header} />;
    case 'process':
      return header.questions.length > 0 ? <ProcessQuestions questions={header.questions} /> : null;
    case 'processes':
      return (
        <ReaderLanguage>
          <ProcessComparison processes={header.processes} />
        </ReaderLanguage>
      );
    case 'facts':
      return <FactRegister facts={header.facts} />;
    case 'home':
      return (
        <>
          <Heading as="h2" id="open-jobs">
            {translate({id: 'home.jobs', message: 'Open jobs'})}
          </Heading>
          <HomeJobs jobs={header.jobs} list={header.list} feeds={<JobFeeds feeds={feeds} />} />
          <Doors doors={header.doors} />
        </>
      );
    case 'jobs':
      return (
        <ReaderLanguage>
          <JobBrowser jobs={header.jobs} facets={header.facets} feeds={<JobFeeds feeds={feeds} />} />
        </ReaderLanguage>
      );
    case 'channels':
      return (
        <ReaderLanguage>
          <Heading as="h2" id="channels">
            {translate({id: 'channels.title', message: 'The addresses'})}
          </Heading>
          <ChannelList channels={header.channels} />
        </ReaderLanguage>
      );
    case 'data':
      return (
        <ReaderLanguage>
          <Heading as="h2" id="files">
            {translate({id: 'data.title', message: 'The files'})}
          </Heading>
          <DataList files={header.files} />
        </ReaderLanguage>
      );
    case 'list':
      return (
        <ReaderLanguage>
          <LinkList items={header.items} />
        </ReaderLanguage>
      );
    case 'basis':
      return (
        <ReaderLanguage>
          <BasisTable rows={header.rows} />
        </ReaderLanguage>
      );
    default:
      return null;
  }
}

function ProcessQuestions({questions}: {questions: readonly string[]}) {
  return (
    <>
      <Heading as="h2" id="questions">
        {translate({id: 'questions.title', message: 'Questions worth asking'})}
      </Heading>
      <TextList lines={questions} />
    </>
  );
}
