import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import InlineLinks from '@site/src/components/InlineLinks';
import type {HeaderProps} from '@site/src/plugins/handbook/props';
import {Fragment} from 'react';
import styles from './styles.module.css';

type Facts = Extract<HeaderProps, {kind: 'facts'}>['facts'];

/** Numbered facts, each with its certainty, its sources and the pages that rest on it. */
export default function FactRegister({facts}: {facts: Facts}) {
  const brokenLinks = useBrokenLinks();
  for (const {id} of facts) brokenLinks.collectAnchor(id);
  return (
    <ol className={styles.facts}>
      {facts.map(({id, text, certainty, sources, citedBy}) => (
        <li key={id} id={id}>
          <p>
            <a className={styles.number} href={`#${id}`}>
              {id}
            </a>{' '}
            {text}
          </p>
          <p className={styles.quiet}>
            <Certainty of={certainty} />{' '}
            {sources.map(({name, url}, position) => (
              <Fragment key={name}>
                {position > 0 && ', '}
                {url ? <Link href={url}>{name}</Link> : name}
              </Fragment>
            ))}
            .{' '}
            {citedBy.length > 0 && (
              <>
                <Translate id="facts.citedBy">Cited by</Translate> <InlineLinks items={citedBy} />.
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Certainty({of}: {of: Facts[number]['certainty']}) {
  switch (of) {
    case 'stated':
      return <Translate id="certainty.stated">Stated:</Translate>;
    case 'deduced':
      return <Translate id="certainty.deduced">Deduced from:</Translate>;
    case 'trace':
      return <Translate id="certainty.trace">A trace, perhaps stale, in:</Translate>;
    case 'missing':
      return <Translate id="certainty.missing">Looked for and not found in:</Translate>;
  }
}
