import Translate, {translate} from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useId} from 'react';
import type {AToZEntry, AToZLetter} from '../../plugins/search/props.ts';
import styles from './styles.module.css';

/** Everything that has a name, by its first letter: an index as at the end of a book. */
export default function AToZ({letters}: {letters: readonly AToZLetter[]}) {
  const title = useId();
  return (
    <section className={styles.index} aria-labelledby={title}>
      <h2 id={title}>
        <Translate id="aToZ.title">Everything from A to Z</Translate>
      </h2>
      <nav aria-label={translate({id: 'aToZ.letters', message: 'Letters'})}>
        <ul className={styles.letters}>
          {letters.map(({letter}) => (
            <li key={letter}>
              <a href={`#${toId(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({letter, entries}) => (
        <div key={letter}>
          <h3 className={styles.letter} id={toId(letter)}>
            {letter}
          </h3>
          <ul className={styles.entries}>
            {entries.map((entry) => (
              <li key={`${entry.name} ${entry.address}`}>
                <Entry {...entry} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Entry({name, address, label, see}: AToZEntry) {
  const {withBaseUrl} = useBaseUrlUtils();
  // No links of the site's own: hundreds of them would load hundreds of pages ahead.
  const href = withBaseUrl(address);
  if (see === undefined) {
    return (
      <>
        <a href={href}>{name}</a> <span className={styles.kind}>{label}</span>
      </>
    );
  }
  return (
    <>
      {name} <span aria-hidden="true">→</span>
      <span className="unseen">
        {' '}
        <Translate id="aToZ.see" description="Between another word for a page and the page's title">
          see
        </Translate>
      </span>{' '}
      <a href={href}>{see}</a>
    </>
  );
}

const toId = (letter: string): string => `letter-${letter === '#' ? 'none' : letter.toLowerCase()}`;
