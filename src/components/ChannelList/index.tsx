import Link from '@docusaurus/Link';

/** Addresses on which the company really speaks, each shown in full: a reader compares them with a message. */
export default function ChannelList({channels}: {channels: ReadonlyArray<{name: string; url: string}>}) {
  return (
    <ul>
      {channels.map(({name, url}) => (
        <li key={url}>
          {name}: <Link href={url}>{url}</Link>
        </li>
      ))}
    </ul>
  );
}
