import {translate} from '@docusaurus/Translate';
import BasisTable from '@site/src/components/BasisTable';
import ChannelList from '@site/src/components/ChannelList';
import Doors from '@site/src/components/Doors';
import JobList from '@site/src/components/JobList';
import LinkList from '@site/src/components/LinkList';
import StageList from '@site/src/components/StageList';
import type {PageProps} from '@site/src/plugins/handbook/props';
import Criteria from '@site/src/theme/Criteria';
import FactRegister from '@site/src/theme/FactRegister';
import Heading from '@theme/Heading';

/** After a page's prose: what the graph lists there. */
export default function PageFoot({page: {header}}: {page: PageProps}) {
  switch (header?.kind) {
    case 'level':
      return <Criteria criteria={header.criteria} />;
    case 'process':
      return (
        <>
          <Heading as="h2" id="stages">
            {translate({id: 'process.stages', message: 'Stages'})}
          </Heading>
          <StageList stages={header.stages} />
        </>
      );
    case 'facts':
      return <FactRegister facts={header.facts} />;
    case 'home':
      return (
        <>
          <Heading as="h2" id="open-jobs">
            {translate({id: 'home.jobs', message: 'Open jobs'})}
          </Heading>
          <JobList jobs={header.jobs} />
          <Doors doors={header.doors} />
        </>
      );
    case 'jobs':
      return <JobList jobs={header.jobs} />;
    case 'channels':
      return (
        <>
          <Heading as="h2" id="channels">
            {translate({id: 'channels.title', message: 'The addresses'})}
          </Heading>
          <ChannelList channels={header.channels} />
        </>
      );
    case 'list':
      return <LinkList items={header.items} />;
    case 'basis':
      return <BasisTable rows={header.rows} />;
    default:
      return null;
  }
}
