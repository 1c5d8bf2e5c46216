import Translate from '@docusaurus/Translate';
import {useEffect, useState} from 'react';
import type {StandingProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** At the foot of a page: who answers for it, and when somebody reads it again. */
export default function Review({standing: {owner, review}}: {standing: StandingProps}) {
  // By the reader's clock: a page that is built once grows overdue without being built again.
  const [overdue, setOverdue] = useState(false);
  useEffect(() => setOverdue(new Date().toISOString().slice(0, 10) > review.iso), [review.iso]);
  return (
    <p className={styles.review}>
      {owner === null ? (
        <Translate id="review.noOwner">Nobody is named yet to answer for this page.</Translate>
      ) : (
        <Translate id="review.owner" values={{owner}}>
          {'Answers for this page: {owner}.'}
        </Translate>
      )}{' '}
      {overdue ? (
        <strong>
          <Translate id="review.overdue" values={{date: review.text}}>
            {'It should have been read again by {date}; parts may be out of date.'}
          </Translate>
        </strong>
      ) : (
        <Translate id="review.due" values={{date: review.text}}>
          {'To be read again by {date}.'}
        </Translate>
      )}
    </p>
  );
}
