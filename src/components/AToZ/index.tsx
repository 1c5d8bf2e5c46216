import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
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
              <li key={`${entry.address} ${entry.name}`}>
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
  if (see === undefined) {
    return (
      <>
        <Link to={address}>{name}</Link> <span className={styles.kind}>{label}</span>
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
      <Link to={address}>{see}</Link>
    </>
  );
}

const toId = (letter: string): string => `letter-${letter === '#' ? 'none' : letter.toLowerCase()}`;
