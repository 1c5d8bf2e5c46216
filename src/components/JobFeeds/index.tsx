import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {FeedProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** The way to be told of openings, for whoever reads feeds. */
export default function JobFeeds({feeds}: {feeds: readonly FeedProps[]}) {
  if (feeds.length === 0) return null;
  return (
    <p className={styles.feeds}>
      <Translate id="jobs.feeds" values={{feeds: <Formats feeds={feeds} />}}>
        {'Be told of openings: {feeds}'}
      </Translate>
    </p>
  );
}

const Formats = ({feeds}: {feeds: readonly FeedProps[]}) =>
  feeds.map((feed, position) => (
    <span key={feed.address}>
      {position > 0 && ' · '}
      <FeedLink {...feed} />
    </span>
  ));

// No page of the site: a browser has to ask the server for it.
const FeedLink = ({address, format, type, title}: FeedProps) => (
  <a href={useBaseUrl(address)} type={type} title={title}>
    {format}
  </a>
);
