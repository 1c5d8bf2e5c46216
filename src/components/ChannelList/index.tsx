import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

/** Addresses on which the company really speaks, each shown in full: a reader compares them with a message. */
export default function ChannelList({channels}: {channels: ReadonlyArray<{name: string; url: string}>}) {
  return (
    <ul>
      {channels.map(({name, url}) => (
        <li key={url}>
          <Translate id="channels.channel" values={{name, url: <Link href={url}>{url}</Link>}}>
            {'{name}: {url}'}
          </Translate>
        </li>
      ))}
    </ul>
  );
}
